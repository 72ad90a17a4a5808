import type { OwnAnswers } from '#shared/shapes/alignment-answers.ts';
import { alignmentQuestions, type AlignmentQuestion } from '#shared/shapes/alignment-questions.ts';

/** What stands in the fields of the seven questions; their names are the paths of the request. */
export type AnswerFields = { readonly [field in `answers.${AlignmentQuestion}`]: string };

/** What a side has said so far, as fields. */
export function answerFieldsOf(said: (question: AlignmentQuestion) => string | undefined): AnswerFields {
  return Object.fromEntries(
    alignmentQuestions.map((question) => [`answers.${question}`, said(question) ?? '']),
  ) as AnswerFields;
}

/** The answers that are new: what stands as it was said before stays as it is. */
export function freshAnswers(fields: AnswerFields, before: AnswerFields): OwnAnswers {
  const fresh = alignmentQuestions.filter((question) => {
    const name = `answers.${question}` as const;
    return fields[name].trim() !== before[name].trim();
  });
  return Object.fromEntries(fresh.map((question) => [question, fields[`answers.${question}`].trim()]));
}
