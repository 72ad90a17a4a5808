import type { Instant } from '#shared/kernel/time.ts';
import { gradeScale } from '#shared/shapes/grade-scale.ts';
import type { AnswerGiven, PreparationAnswer, QuestionAsked } from '#shared/shapes/preparation.ts';
import { readNumber } from '../numbers/danish-numbers.ts';

/** An answer while it is being given: what stands in the fields of one question. */
export type AnswerDraft = {
  readonly chosen: PreparationAnswer['chosen'];
  readonly reason?: PreparationAnswer['reason'];
  readonly grade: string;
  readonly words: string;
};

/** What stands in the fields of a question that was answered before, or of one that was not. */
export function draftOf(answer: AnswerGiven | undefined): AnswerDraft {
  const { chosen = [], reason, grade, words = '' } = answer ?? {};
  return {
    chosen,
    ...(reason && { reason }),
    grade: grade === undefined ? '' : String(grade).replace('.', ','),
    words,
  };
}

/** Whether an option was pressed: several where several may be, else the one. */
export function withOption(
  { many, options }: Pick<QuestionAsked, 'many' | 'options'>,
  draft: AnswerDraft,
  option: QuestionAsked['options'][number],
  isChosen: boolean,
): AnswerDraft {
  if (!many) return { ...draft, chosen: [option], grade: '' };
  const chosen = new Set(draft.chosen);
  if (isChosen) chosen.add(option);
  else chosen.delete(option);
  return { ...draft, chosen: options.filter((each) => chosen.has(each)) };
}

/** Whether anything was answered. */
export function saysSomething({ chosen, grade, words, reason }: AnswerDraft): boolean {
  return chosen.length > 0 || grade.trim() !== '' || words.trim() !== '' || reason !== undefined;
}

/** Whether the average mark is one of the Danish scale, or none was written. */
export function gradeIsRight({ grade }: AnswerDraft): boolean {
  if (grade.trim() === '') return true;
  const read = readNumber(grade);
  return read !== undefined && read >= gradeScale.lowest && read <= gradeScale.highest;
}

/** The answer as it is sent; passed by where `passed` says how. */
export function answerOf(
  { question, reasonWhen }: Pick<QuestionAsked, 'question' | 'reasonWhen'>,
  draft: AnswerDraft,
  at: Instant,
  passed?: PreparationAnswer['passed'],
): PreparationAnswer {
  if (passed) return { question, chosen: [], passed, givenAt: at };
  const { chosen, reason, words } = draft;
  const grade = draft.grade.trim() === '' ? undefined : readNumber(draft.grade);
  const asksReason = reasonWhen.length > 0;
  return {
    ...{ question, chosen, givenAt: at },
    ...(asksReason && reason && { reason }),
    ...(grade !== undefined && { grade: Math.round(grade * 10) / 10 }),
    ...(words.trim() && { words: words.trim() }),
  };
}
