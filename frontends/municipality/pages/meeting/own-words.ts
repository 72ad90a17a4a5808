import { answerFieldsOf, freshAnswers, type AnswerFields } from '#kit/alignment/answer-fields.ts';
import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { WrittenTogether } from '#shared/shapes/alignment-answers.ts';
import type { AlignmentSide } from '#shared/shapes/alignment-questions.ts';
import type { AlignmentTalkView } from '#shared/shapes/alignment-talk.ts';

export type WordFields = AnswerFields & { readonly told: readonly string[]; readonly brings: string };

/** What a side has said so far. */
export function wordFieldsOf(talk: AlignmentTalkView, side: AlignmentSide): WordFields {
  const said = new Map(talk.questions.map((one) => [one.question, one[side]?.words]));
  return { ...answerFieldsOf((question) => said.get(question)), told: [...talk.told], brings: talk.brings ?? '' };
}

/** Reads the fields as the request: only what is new, so that what a side wrote itself stays its own. */
export function readWords(
  fields: WordFields,
  version: number,
  side: AlignmentSide,
  before: WordFields,
): Reading<WordFields, WrittenTogether> {
  const answers = freshAnswers(fields, before);
  return readWithShape(WrittenTogether, {
    ...{ version, side, answers },
    ...(side === 'citizen' && { told: [...fields.told], brings: fields.brings }),
  });
}
