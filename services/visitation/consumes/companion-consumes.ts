import type { EventName } from '#shared/events/catalogue.ts';

/** What is heard of companions. */
export const companionConsumes = [
  'CompanionCodeIssued',
  'CompanionAnswered',
  'CompanionAnswerSettled',
  'CompanionPairChanged',
] as const satisfies readonly EventName[];
