import type { AnswerGiven } from '#shared/shapes/preparation.ts';
import { formatNumber } from '../numbers/danish-numbers.ts';
import { preparationWords } from './preparation-words.text.ts';

/** An answer as it is read: what was chosen, the reason, the mark; the own words apart, to be quoted. */
export function answerInWords(answer: AnswerGiven | undefined): {
  readonly said: readonly string[];
  readonly words?: string;
} {
  const t = preparationWords();
  if (!answer) return { said: [t.notAnswered] };
  const { chosen, reason, grade, words, passed } = answer;
  if (passed) return { said: [t.passed[passed]] };
  return {
    said: [
      ...chosen.map((option) => t.options[option]),
      ...(grade === undefined ? [] : [t.gradeWas(formatNumber(grade))]),
      ...(reason ? [t.because(t.reasons[reason])] : []),
    ],
    ...(words && { words }),
  };
}
