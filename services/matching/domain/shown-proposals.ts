import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { Role } from '#shared/access/roles.ts';
import type { AnswerFields } from '#shared/kernel/answer.ts';
import type { CandidateId, CompanyId, OpeningId, PersonId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type {
  AnsweredProposalsLine,
  ProposalSays,
  SaidToPlace,
  ShownProposalsView,
  ShownState,
  ShownVoidReason,
} from '#shared/shapes/shown-proposals.ts';

/** A place that was shown, as it was called then. */
export type ShownPlace = {
  readonly openingId: OpeningId;
  readonly companyId: CompanyId;
  readonly companyName: string;
  readonly title: string;
};

/** The places that staff let a person see, and what the person said to them. One of each person, counted by version. */
export type ShownProposals = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly state: ShownState;
  readonly places: readonly ShownPlace[];
  readonly shownAt: Instant;
  readonly shownById: PersonId;
  /** Those with a yes in the order in which the person would like them. */
  readonly answers: readonly SaidToPlace[];
  readonly answeredAt?: Instant;
};

export type ShownAction =
  'show-proposals' | 'withdraw-shown-proposals' | 'answer-my-proposals' | 'withdraw-with-effort';
const staff: readonly Role[] = ['caseworker', 'job-broker'];
/** Whose answers the platform applies here. */
const person: readonly Role[] = ['candidate'];
/** What follows from the end of a person's effort. */
const platform: readonly Role[] = ['secretariat'];

const goingOn = {
  'show-proposals': { to: 'shown', roles: staff },
  'withdraw-shown-proposals': { to: 'withdrawn', roles: staff },
  'answer-my-proposals': { to: 'answered', roles: person },
  'withdraw-with-effort': { to: 'withdrawn', roles: platform },
} as const;

/** A person may change their mind as long as the places are shown. */
export const shownTable: StateTable<ShownState, ShownAction, Role> = {
  shown: goingOn,
  answered: goingOn,
  withdrawn: { 'show-proposals': { to: 'shown', roles: staff } },
};

type Shown = Pick<ShownProposals, 'candidateId' | 'places' | 'shownAt' | 'shownById'>;

/** Shows places, for the first time or anew; what was said to those that stay is kept. Refusal: stale-version. */
export function showPlaces(
  before: ShownProposals | undefined,
  shown: Shown,
  { role, seen }: { readonly role: Role; readonly seen: number },
): Result<ShownProposals, MatchingRefusal> {
  if ((before?.version ?? 0) !== seen) return refuse('stale-version');
  if (!before) return ok({ ...shown, version: 1, state: 'shown', answers: [] });
  const to = nextState(shownTable, before.state, 'show-proposals', role);
  if (!to) return refuse('stale-version');
  const stay = new Set(shown.places.map(({ openingId }) => openingId));
  const kept = before.answers.filter(({ openingId, says }) => stay.has(openingId) && says !== 'no');
  const { answeredAt: _before, ...still } = before;
  return ok(asNextVersion({ ...still, ...shown, state: to, answers: kept }));
}

/** Takes back what was shown. Refusals: proposals-not-shown, stale-version. */
export function withdrawShown(
  before: ShownProposals | undefined,
  action: 'withdraw-shown-proposals' | 'withdraw-with-effort',
  { role, seen }: { readonly role: Role; readonly seen: number },
): Result<ShownProposals, MatchingRefusal> {
  const to = before && nextState(shownTable, before.state, action, role);
  if (!before || !to) return refuse('proposals-not-shown');
  return before.version === seen ? ok(asNextVersion({ ...before, state: to })) : refuse('stale-version');
}

/** What a person sent to the places they saw; kept in their own scope. */
export type ProposalsAnswer = AnswerFields & {
  readonly candidateId: CandidateId;
  /** The version of what they saw. */
  readonly seen: number;
  readonly answers: readonly SaidToPlace[];
  readonly because?: ShownVoidReason;
};

/** What the owner makes of an answer: what is shown after it, or why it cannot be used. */
export function judgeProposalsAnswer(
  shown: ShownProposals | undefined,
  sent: Pick<ProposalsAnswer, 'seen' | 'answers' | 'sentAt'>,
): { readonly shown: ShownProposals } | { readonly because: ShownVoidReason } {
  if (!shown) return { because: 'not-found' };
  const to = nextState(shownTable, shown.state, 'answer-my-proposals', 'candidate');
  if (!to) return { because: 'taken-back' };
  if (shown.version !== sent.seen) return { because: 'shown-anew' };
  const places = new Set(shown.places.map(({ openingId }) => openingId));
  const answers = sent.answers.filter(({ openingId }) => places.has(openingId));
  return { shown: asNextVersion({ ...shown, state: to, answers, answeredAt: sent.sentAt }) };
}

/** What an answer does to the places a person has said no to: those to leave out from now on, and those to take in again. */
export function noesOf(before: ShownProposals, after: ShownProposals) {
  const noesIn = ({ answers }: ShownProposals) => answers.filter(({ says }) => says === 'no');
  const isNo = new Set(noesIn(after).map(({ openingId }) => openingId));
  return { leaveOut: noesIn(after), takeIn: noesIn(before).filter(({ openingId }) => !isNo.has(openingId)) };
}

/** What was said to a place, and which of those with a yes it is. */
export function saidTo(
  answers: readonly SaidToPlace[],
  openingId: OpeningId,
): { says?: ProposalSays; reason?: SaidToPlace['reason']; rank?: number } {
  const found = answers.find((answer) => answer.openingId === openingId);
  if (!found) return {};
  const rank = answers.filter(({ says }) => says === 'yes').indexOf(found) + 1;
  const { says, reason } = found;
  return { says, ...(reason && { reason }), ...(rank > 0 && { rank }) };
}

/** As staff read it. */
export function shownView(shown: ShownProposals): Pick<ShownProposalsView, 'version' | 'state' | 'items'> {
  const { version, state, places, answers } = shown;
  const items = state === 'withdrawn' ? [] : places.map((place) => ({ ...place, ...saidTo(answers, place.openingId) }));
  return { version, state, items };
}

/** As the one who showed the places finds it on their list. */
export function answeredLine({ candidateId, answers, answeredAt, shownAt }: ShownProposals): AnsweredProposalsLine {
  const count = (what: ProposalSays): number => answers.filter(({ says }) => says === what).length;
  return {
    ...{ candidateId, answeredAt: answeredAt ?? shownAt },
    ...{ yes: count('yes'), no: count('no'), tellMeMore: count('tell-me-more') },
  };
}
