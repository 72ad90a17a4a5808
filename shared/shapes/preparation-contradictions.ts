import type { AnswerGiven } from './preparation.ts';

/** Answers that do not go together. They are pointed out kindly and never stop anybody: people are allowed to be of two minds. */
export const contradictions = [
  'reason-without-breaking-off',
  'on-my-own-and-others',
  'nothing-and-something-hard',
  'marks-without-school',
  'no-wish-but-in-education',
] as const;
export type Contradiction = (typeof contradictions)[number];

/** A contradiction, and the question to look at again. */
export type Contradicted = { readonly what: Contradiction; readonly question: AnswerGiven['question'] };

type Said = Pick<AnswerGiven, 'question' | 'chosen' | 'reason' | 'grade' | 'passed'>;

/** What does not go together in these answers. */
export function contradictionsIn(answers: readonly Said[]): readonly Contradicted[] {
  const of = (question: Said['question']) => answers.find((each) => each.question === question && !each.passed);
  const chose = (question: Said['question'], option: Said['chosen'][number]) =>
    of(question)?.chosen.includes(option) ?? false;
  const found: (Contradicted | false)[] = [
    chose('broke-off', 'never') &&
      of('broke-off')?.reason !== undefined && { what: 'reason-without-breaking-off', question: 'broke-off' },
    chose('asks-for-advice', 'on-my-own') &&
      (of('asks-for-advice')?.chosen.length ?? 0) > 1 && { what: 'on-my-own-and-others', question: 'asks-for-advice' },
    chose('makes-it-hard', 'nothing') &&
      (of('makes-it-hard')?.chosen.length ?? 0) > 1 && {
        what: 'nothing-and-something-hard',
        question: 'makes-it-hard',
      },
    chose('highest-education', 'primary-not-finished') &&
      of('grade-average')?.grade !== undefined && { what: 'marks-without-school', question: 'grade-average' },
    chose('wishes-education', 'no') &&
      chose('in-six-months', 'education') && { what: 'no-wish-but-in-education', question: 'wishes-education' },
  ];
  return found.filter((each) => each !== false);
}
