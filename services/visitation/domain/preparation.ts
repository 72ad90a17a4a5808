import type { CandidateId } from '#shared/kernel/ids.ts';
import { fieldError, type FieldError } from '#shared/kernel/result.ts';
import type { StateTable } from '#shared/kernel/state-table.ts';
import { addDays, dateOf, instant, instantIn, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import {
  keptOfflineAtMost,
  preparationSet,
  preparationSets,
  type AskedQuestion,
  type PreparationQuestion,
} from '#shared/rules/preparation-rules.ts';
import type { AnswerBefore, AnswerGiven, PreparationAnswer, PreparationState } from '#shared/shapes/preparation.ts';

/** A person's preparation of one effort, as it lies with the person. */
export type Preparation = {
  readonly candidateId: CandidateId;
  /** The municipality that reads it once it is sent. */
  readonly municipality: string;
  readonly version: number;
  /** The set of questions it was begun under. */
  readonly set: string;
  readonly state: PreparationState;
  readonly submittedAt?: Instant;
  readonly answers: readonly AnswerGiven[];
  /** What stood there before, of answers changed after it was sent; the newest change first. */
  readonly before: readonly AnswerBefore[];
};

export type PreparationMove = 'answer' | 'submit' | 'hand-over';

/** Answering never moves it: what is sent stays sent, and is read anew. */
export const preparationTable: StateTable<PreparationState, PreparationMove> = {
  begun: { answer: { to: 'begun' }, submit: { to: 'submitted' }, 'hand-over': { to: 'submitted' } },
  submitted: { answer: { to: 'submitted' }, submit: { to: 'submitted' }, 'hand-over': { to: 'submitted' } },
};

/** Changes kept of one form: more than anybody makes, few enough for one item. */
const mostChangesKept = 60;

/** A preparation nobody has answered yet, under the questions that are asked today. */
export function emptyPreparation(
  { candidateId, municipality }: Pick<Preparation, 'candidateId' | 'municipality'>,
  now: Instant,
): Preparation {
  const set = ruleOn(preparationSets, dateOf(now)).version;
  return { candidateId, municipality, version: 0, set, state: 'begun', answers: [], before: [] };
}

/**
 * The preparation with more answers. Of two answers to one question the one that was given later counts, whichever arrives
 * first and whoever held the pen. Gives the same preparation where nothing is new.
 */
export function withAnswers(preparation: Preparation, given: readonly AnswerGiven[], now: Instant): Preparation {
  const merged = merge(preparation, given, now);
  return merged === preparation ? preparation : asNextVersion(merged);
}

function merge(preparation: Preparation, given: readonly AnswerGiven[], now: Instant): Preparation {
  const newer = given.filter((answer) => isNews(answerTo(preparation, answer.question), answer));
  if (newer.length === 0) return preparation;
  const replaced = newer.flatMap(({ question }) => answerTo(preparation, question) ?? []);
  const changed = preparation.state === 'submitted' ? replaced.map((answer) => ({ ...answer, changedAt: now })) : [];
  const others = preparation.answers.filter(({ question }) => newer.every((answer) => answer.question !== question));
  return {
    ...preparation,
    answers: [...others, ...newer],
    before: [...changed, ...preparation.before].slice(0, mostChangesKept),
  };
}

/** The preparation as it is once it has been sent; the first time it was sent stays. */
export function submitted(preparation: Preparation, now: Instant): Preparation {
  if (preparation.state === 'submitted') return preparation;
  return asNextVersion({ ...preparation, state: 'submitted', submittedAt: now });
}

/** The preparation with what was filled in together, sent: one change, however much is new in it. */
export function takenOver(preparation: Preparation, answers: readonly AnswerGiven[], now: Instant): Preparation {
  const merged = merge(preparation, answers, now);
  if (merged === preparation && preparation.state === 'submitted') return preparation;
  return asNextVersion({ ...merged, state: 'submitted', submittedAt: preparation.submittedAt ?? now });
}

/** How an answer came that the person did not give signed in: somebody of the staff helped, or a link was opened. */
export type GivenBy = Pick<AnswerGiven, 'togetherWith' | 'byLink'>;

/**
 * What a link shows of a preparation: what it answered itself, without what makes it hard. That stands in `keptBack` as
 * answered, and is not shown again.
 */
export function shownByLink(
  { set, answers }: Preparation,
  mark: string,
): { readonly answers: readonly AnswerGiven[]; readonly keptBack: readonly PreparationQuestion[] } {
  const own = answers.filter(({ byLink }) => byLink === mark);
  const hidden = own.filter((answer) => isForSupport(set, answer));
  return {
    answers: own.filter((answer) => !hidden.includes(answer)),
    keptBack: hidden.map(({ question }) => question),
  };
}

/** Whether something stands in a preparation that was answered signed in, or by another link. */
export function holdsMoreThan({ answers }: Preparation, mark: string): boolean {
  return answers.some(({ byLink }) => byLink !== mark);
}

/**
 * An answer as it is kept. A device's clock may be wrong, and a device may have had no network: nothing is said after now,
 * and nothing longer ago than a device may keep it.
 */
export function given(answer: PreparationAnswer, now: Instant, by: GivenBy = {}): AnswerGiven {
  const oldest = instantIn(addDays(dateOf(now), -ruleOn(keptOfflineAtMost, dateOf(now)).value));
  const told = instant(answer.givenAt);
  const givenAt = told > now ? now : told < oldest ? oldest : told;
  return { ...answer, givenAt, ...by };
}

/** What is wrong with answers under a set of questions, at the fields that were sent. */
export function answerFaults(set: string, answers: readonly PreparationAnswer[]): FieldError[] {
  const asked = preparationSet(set).value;
  return answers.flatMap((answer, place) => {
    const question = asked.find((each) => each.question === answer.question);
    const at = `/answers/${place}`;
    return question ? faultsOf(question, answer, at) : [fieldError(`${at}/question`, 'not-an-option')];
  });
}

/** Whether an answer leads to support and to nothing else. */
export function isForSupport(set: string, { question }: { readonly question: PreparationQuestion }): boolean {
  return preparationSet(set).value.find((each) => each.question === question)?.use === 'support';
}

function faultsOf(asked: AskedQuestion, answer: PreparationAnswer, at: string): FieldError[] {
  const { chosen, reason, grade, words, passed } = answer;
  const options: readonly string[] = asked.options;
  const says = chosen.length > 0 || grade !== undefined || Boolean(words) || reason !== undefined;
  const strange = chosen.findIndex((option) => !options.includes(option));
  return [
    ...(strange === -1 ? [] : [fieldError(`${at}/chosen/${strange}`, 'not-an-option')]),
    ...(chosen.length > 1 && !asked.many ? [fieldError(`${at}/chosen`, 'choose-only-one')] : []),
    ...(says && passed ? [fieldError(`${at}/passed`, 'answer-or-pass')] : []),
    ...(says || passed ? [] : [fieldError(`${at}/chosen`, 'missing')]),
    ...(grade !== undefined && !asked.grade ? [fieldError(`${at}/grade`, 'not-an-option')] : []),
    ...(words && !asked.ownWords ? [fieldError(`${at}/words`, 'not-an-option')] : []),
    ...(reason && asked.reasonWhen.length === 0 ? [fieldError(`${at}/reason`, 'not-an-option')] : []),
  ];
}

function answerTo(preparation: Preparation, question: PreparationQuestion): AnswerGiven | undefined {
  return preparation.answers.find((answer) => answer.question === question);
}

function isNews(standing: AnswerGiven | undefined, answer: AnswerGiven): boolean {
  if (!standing) return true;
  if (standing.givenAt !== answer.givenAt) return standing.givenAt < answer.givenAt && !saysTheSame(standing, answer);
  // Said in one and the same moment: the person's own hand goes before what was written together.
  return standing.togetherWith !== undefined && answer.togetherWith === undefined && !saysTheSame(standing, answer);
}

function saysTheSame(one: AnswerGiven, other: AnswerGiven): boolean {
  const said = ({ chosen, reason, grade, words, passed }: AnswerGiven) =>
    JSON.stringify([chosen.toSorted(), reason ?? '', grade ?? '', words ?? '', passed ?? '']);
  return said(one) === said(other);
}
