import type { Alignment } from '#shared/shapes/match-meeting.ts';

/** The seven questions in the order in which they are asked. */
export const alignmentQuestions = [
  'purpose',
  'tasks',
  'withWhom',
  'whereAndWhen',
  'supportNeeds',
  'goals',
  'followUp',
] as const satisfies readonly (keyof Alignment)[];
