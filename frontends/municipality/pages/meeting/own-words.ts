import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { WrittenTogether } from '#shared/shapes/alignment-answers.ts';
import type { AlignmentSide } from '#shared/shapes/alignment-questions.ts';
import type { AlignmentTalkView } from '#shared/shapes/alignment-talk.ts';

/** What stands in the fields; their names are the paths of the request. */
export type WordFields = {
  readonly 'answers.purpose': string;
  readonly 'answers.tasks': string;
  readonly 'answers.withWhom': string;
  readonly 'answers.whereAndWhen': string;
  readonly 'answers.supportNeeds': string;
  readonly 'answers.goals': string;
  readonly 'answers.followUp': string;
  readonly told: readonly string[];
};

/** What a side has said so far. */
export function wordFieldsOf(talk: AlignmentTalkView, side: AlignmentSide): WordFields {
  const said = new Map(talk.questions.map((one) => [one.question, one[side]?.words ?? '']));
  return {
    'answers.purpose': said.get('purpose') ?? '',
    'answers.tasks': said.get('tasks') ?? '',
    'answers.withWhom': said.get('withWhom') ?? '',
    'answers.whereAndWhen': said.get('whereAndWhen') ?? '',
    'answers.supportNeeds': said.get('supportNeeds') ?? '',
    'answers.goals': said.get('goals') ?? '',
    'answers.followUp': said.get('followUp') ?? '',
    told: [...talk.told],
  };
}

/** Reads the fields as the request: only what is new, so that what a side wrote itself stays its own. */
export function readWords(
  fields: WordFields,
  version: number,
  side: AlignmentSide,
  before: WordFields,
): Reading<WordFields, WrittenTogether> {
  const fresh = (name: Exclude<keyof WordFields, 'told'>): string | undefined =>
    fields[name].trim() === before[name].trim() ? undefined : fields[name];
  return readWithShape(WrittenTogether, {
    version,
    side,
    answers: {
      purpose: fresh('answers.purpose'),
      tasks: fresh('answers.tasks'),
      withWhom: fresh('answers.withWhom'),
      whereAndWhen: fresh('answers.whereAndWhen'),
      supportNeeds: fresh('answers.supportNeeds'),
      goals: fresh('answers.goals'),
      followUp: fresh('answers.followUp'),
    },
    ...(side === 'citizen' && { told: [...fields.told] }),
  });
}
