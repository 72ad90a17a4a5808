import type { DatedRule } from '#shared/rules/dated-rule.ts';
import type { Points, ProfileQuestion, ScoreCard, ScoredQuestion } from '#shared/rules/profile-rules.ts';
import type { InBoth } from '#shared/rules/visitation-group-rules.ts';
import type { ProfileOutcome, ProfileShown } from '#shared/shapes/person-profile.ts';
import type { ProfileAnswers } from '#shared/shapes/preparation.ts';

/** How an answer counted. */
export type Counted = Points & { readonly question: ProfileQuestion; readonly text: InBoth };

/**
 * A profile as it was made: which answers counted for what, which were missing, what came of it, and what else could have.
 * It is counted, never learned; nobody's history but the person's own is in it.
 */
export type Score = {
  readonly cardVersion: string;
  /** Of the person's answers. */
  readonly answersVersion: number;
  readonly counted: readonly Counted[];
  readonly unanswered: readonly ProfileQuestion[];
  readonly risk: number;
  readonly ready: number;
  readonly outcome: ProfileOutcome;
  readonly couldAlsoBe: readonly ProfileOutcome[];
};

/** Counts a person's answers by a card; undefined where there are too few of them. */
export function scoreOf(answers: ProfileAnswers, { value: card, version }: DatedRule<ScoreCard>): Score | undefined {
  const asked = card.questions.filter((question) => isAskedOf(question, answers));
  const counted = asked.flatMap((question) => {
    const points = pointsFor(question, answers);
    return points ? [{ question: question.question, text: points.text, risk: points.risk, ready: points.ready }] : [];
  });
  if (counted.length < card.answersNeeded) return undefined;
  const missing = asked.filter(({ question }) => counted.every((each) => each.question !== question));
  const [risk, ready] = [sumOf(counted, 'risk'), sumOf(counted, 'ready')];
  const outcome = outcomeOf(risk >= card.riskFrom, ready >= card.readyFrom);
  const could = (points: number, measure: keyof Points, from: number): readonly boolean[] => {
    const most =
      points +
      missing.reduce((sum, question) => sum + Math.max(...choicesIn(question).map((each) => each[measure])), 0);
    return [false, true].filter((reached) => (reached ? most + card.nearBy >= from : points - card.nearBy < from));
  };
  const possible = could(risk, 'risk', card.riskFrom).flatMap((atRisk) =>
    could(ready, 'ready', card.readyFrom).map((isReady) => outcomeOf(atRisk, isReady)),
  );
  return {
    ...{ cardVersion: version, answersVersion: answers.version, counted, risk, ready, outcome },
    unanswered: missing.map(({ question }) => question),
    couldAlsoBe: [...new Set(possible)].filter((each) => each !== outcome).toSorted(),
  };
}

/** A score with the words of the card it was made by. */
export function shownScore(score: Score, { value: card }: DatedRule<ScoreCard>): ProfileShown {
  const words = (name: ProfileQuestion): InBoth =>
    card.questions.find(({ question }) => question === name)?.text ?? { da: name, en: name };
  return {
    ...{ outcome: score.outcome, couldAlsoBe: [...score.couldAlsoBe], cardVersion: score.cardVersion },
    risk: { points: score.risk, from: card.riskFrom, reached: score.risk >= card.riskFrom },
    ready: { points: score.ready, from: card.readyFrom, reached: score.ready >= card.readyFrom },
    reasons: score.counted.map(({ question, text, risk, ready }) => ({
      question: words(question),
      answer: text,
      risk,
      ready,
    })),
    unanswered: score.unanswered.map(words),
  };
}

/** What can be answered to a question, with its points. */
export function choicesIn(question: ScoredQuestion): readonly (Points & { readonly text: InBoth })[] {
  return 'bands' in question ? question.bands : Object.values(question.answers);
}

/** Two findings, three outcomes: quickly on where neither worries, at risk where both do, the middle for the two between. */
function outcomeOf(atRisk: boolean, isReady: boolean): ProfileOutcome {
  if (atRisk === isReady) return 'B';
  return isReady ? 'A' : 'C';
}

function isAskedOf(question: ScoredQuestion, answers: ProfileAnswers): boolean {
  if ('bands' in question || !question.onlyIf) return true;
  const { question: other, oneOf } = question.onlyIf;
  return oneOf.includes(String(answers[other]));
}

function pointsFor(
  question: ScoredQuestion,
  answers: ProfileAnswers,
): (Points & { readonly text: InBoth }) | undefined {
  if ('bands' in question) {
    const { gradeAverage } = answers;
    return gradeAverage === undefined ? undefined : question.bands.findLast(({ from }) => from <= gradeAverage);
  }
  const options: Readonly<Record<string, (Points & { readonly text: InBoth }) | undefined>> = question.answers;
  return options[String(answers[question.question])];
}

function sumOf(counted: readonly Points[], measure: keyof Points): number {
  return counted.reduce((sum, each) => sum + each[measure], 0);
}
