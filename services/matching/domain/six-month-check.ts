import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { Role } from '#shared/access/roles.ts';
import type { CandidateId, CompanyId, PersonId, PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { addMonths, dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { sixMonthCheck } from '#shared/rules/placement-rules.ts';
import type {
  CheckCorrected,
  CheckState,
  SixMonthCheckAnswer,
  SixMonthCheckCorrection,
} from '#shared/shapes/six-month-check.ts';
import type { Engagement } from './engagement.ts';
import type { MunicipalityCode } from '#shared/kernel/scope.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import type { Placement } from './placement.ts';
import { firstPaidDay } from './terms.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { atField } from './when.ts';

/** Six months after the first day of the first paid work of its own: is the person still there? (VTA) */
export type SixMonthCheck = {
  readonly placementId: PlacementId;
  readonly version: number;
  readonly state: CheckState;
  readonly candidateId: CandidateId;
  readonly companyId: CompanyId;
  readonly companyName: string;
  readonly ownerId: PersonId;
  readonly dueOn: CivilDate;
  readonly ruleVersion: string;
  readonly stillThere?: boolean;
  readonly answeredOn?: CivilDate;
  readonly note?: string;
  /** Answers that were put right or taken back, the oldest first. */
  readonly corrections?: readonly CheckCorrected[];
  /** The municipality that the person moved to, where it asks; and the version of its answer that stands here. */
  readonly carriedTo?: MunicipalityCode;
  readonly heardOf?: number;
  /** Where this municipality asks for another: whose check it is, and what a placement of its own would say. */
  readonly carried?: CarriedFrom;
};

/** Whose check it is that was taken over, and what is asked about: no more of the placement is known here. */
export type CarriedFrom = {
  readonly from: MunicipalityCode;
  readonly kind: PlacementKind;
  readonly startsOn: CivilDate;
};

export type CheckAction =
  | 'fall-due'
  | 'answer-six-month-check'
  | 'agree-on-six-month-check'
  | 'correct-six-month-check'
  | 'reopen-six-month-check'
  | 'leave-unknown'
  | 'carry-six-month-check'
  | 'answer-elsewhere'
  | 'reopen-elsewhere'
  | 'move'
  | 'cancel'
  | 'set';
const staff: readonly Role[] = ['caseworker', 'job-broker'];

/**
 * `waiting` may be answered too, once the day has come: the answer need not wait for the sweep of that minute. The last
 * three follow from what becomes of the placement.
 */
export const checkTable: StateTable<CheckState, CheckAction, Role> = {
  waiting: {
    'fall-due': { to: 'due', roles: ['secretariat'] },
    'answer-six-month-check': { to: 'answered', roles: staff },
    'carry-six-month-check': { to: 'carried', roles: ['secretariat'] },
    move: { to: 'waiting' },
    cancel: { to: 'cancelled' },
  },
  due: {
    'answer-six-month-check': { to: 'answered', roles: staff },
    'agree-on-six-month-check': { to: 'answered', roles: ['secretariat'] },
    'leave-unknown': { to: 'unknown', roles: ['secretariat'] },
    'carry-six-month-check': { to: 'carried', roles: ['secretariat'] },
    move: { to: 'waiting' },
    cancel: { to: 'cancelled' },
  },
  answered: {
    'correct-six-month-check': { to: 'answered', roles: staff },
    'reopen-six-month-check': { to: 'due', roles: staff },
    'answer-elsewhere': { to: 'answered', roles: ['secretariat'] },
    'reopen-elsewhere': { to: 'carried', roles: ['secretariat'] },
    move: { to: 'answered' },
  },
  carried: {
    'answer-elsewhere': { to: 'answered', roles: ['secretariat'] },
    'leave-unknown': { to: 'unknown', roles: ['secretariat'] },
    move: { to: 'waiting' },
    cancel: { to: 'cancelled' },
  },
  unknown: {
    'answer-six-month-check': { to: 'answered', roles: staff },
    'carry-six-month-check': { to: 'carried', roles: ['secretariat'] },
    move: { to: 'waiting' },
    cancel: { to: 'cancelled' },
  },
  cancelled: { set: { to: 'waiting' } },
};

/** The check a placement sets, where it holds the candidate's first paid work; ended or not, it will be asked. */
export function checkSetBy(placement: Placement, engagement: Engagement): SixMonthCheck | undefined {
  const from = firstPaidDay(placement);
  if (engagement.firstPaidPlacementId || !from) return undefined;
  const rule = ruleOn(sixMonthCheck, from);
  const { placementId, candidateId, companyId, companyName, ownerId } = placement;
  return {
    placementId,
    candidateId,
    companyId,
    companyName,
    ownerId,
    version: 1,
    state: 'waiting',
    dueOn: addMonths(from, rule.value),
    ruleVersion: rule.version,
  };
}

/** A check that was cancelled, set again. */
export function setAgain(cancelled: SixMonthCheck, fresh: SixMonthCheck): SixMonthCheck {
  const { corrections } = cancelled;
  return asNextVersion({ ...fresh, version: cancelled.version, ...(corrections && { corrections }) });
}

/**
 * The check after the first paid day was put right: it falls due on another day, or there is nothing to ask about. One
 * that was answered already stands where the answer still came late enough; else the answer is taken back first.
 */
export function checkAfter(check: SixMonthCheck, placement: Placement): Result<SixMonthCheck, MatchingRefusal> {
  const fresh = checkSetBy(placement, { ...noOthers, candidateId: check.candidateId });
  const to = nextState(checkTable, check.state, fresh ? 'move' : 'cancel');
  const isTooEarly = fresh !== undefined && check.answeredOn !== undefined && check.answeredOn < fresh.dueOn;
  if (!to || isTooEarly) return atField('/startsOn', 'check-answered-before');
  if (fresh?.dueOn === check.dueOn) return ok(check);
  const { dueOn, ruleVersion } = fresh ?? check;
  return ok(asNextVersion({ ...check, dueOn, ruleVersion, state: to }));
}

/** The check after a death; undefined where nothing was to be asked any more. */
export function cancelCheck(check: SixMonthCheck): SixMonthCheck | undefined {
  const to = nextState(checkTable, check.state, 'cancel');
  return to && asNextVersion({ ...check, state: to });
}

const noOthers = { version: 0, running: [] };

/** The check falls due on a day; undefined where it was answered or cancelled, or moved to a later day. */
export function fallDue(check: SixMonthCheck, today: CivilDate): SixMonthCheck | undefined {
  if (today < check.dueOn) return undefined;
  const to = nextState(checkTable, check.state, 'fall-due', 'secretariat');
  return to && asNextVersion({ ...check, state: to });
}

/** The check answered because person and workplace say the same; undefined where it is not asked about any more. */
export function agreeOnCheck(check: SixMonthCheck, stillThere: boolean, on: CivilDate): SixMonthCheck | undefined {
  const to = nextState(checkTable, check.state, 'agree-on-six-month-check', 'secretariat');
  return to && asNextVersion({ ...check, state: to, stillThere, answeredOn: on });
}

/** The check of somebody who moved to another municipality where nobody asks for this one: unknown, never guessed. Staff can still answer it. */
export function leftUnknown(check: SixMonthCheck): SixMonthCheck | undefined {
  const to = nextState(checkTable, check.state, 'leave-unknown', 'secretariat');
  return to && asNextVersion({ ...check, state: to });
}

/** Answers the check, on or after the day it fell due. */
export function answerCheck(
  check: SixMonthCheck,
  answer: SixMonthCheckAnswer,
  by: { readonly role: Role; readonly now: Instant },
): Result<SixMonthCheck, MatchingRefusal> {
  const to = nextState(checkTable, check.state, 'answer-six-month-check', by.role);
  if (!to) return refuse('six-month-check-answered');
  const today = dateOf(by.now);
  if (today < check.dueOn) return refuse('six-month-check-not-due', { values: { dueOn: check.dueOn } });
  if (answer.version !== check.version) return refuse('stale-version');
  const answeredOn = answer.answeredOn ?? today;
  if (answeredOn > today) return atField('/answeredOn', 'not-yet');
  if (answeredOn < check.dueOn) return atField('/answeredOn', 'before-due');
  return ok({
    ...asNextVersion(check),
    state: to,
    stillThere: answer.stillThere,
    answeredOn,
    ...(answer.note && { note: answer.note }),
  });
}

/** Puts a wrong answer right, or takes it back; what was answered is kept with the reason. */
export function correctCheck(
  check: SixMonthCheck,
  correction: SixMonthCheckCorrection,
  by: { readonly role: Role; readonly now: Instant; readonly personId: PersonId },
): Result<SixMonthCheck, MatchingRefusal> {
  const action = correction.takenBack ? 'reopen-six-month-check' : 'correct-six-month-check';
  const to = nextState(checkTable, check.state, action, by.role);
  if (!to || check.stillThere === undefined || !check.answeredOn) return refuse('six-month-check-not-answered');
  if (correction.version !== check.version) return refuse('stale-version');
  const { stillThere = check.stillThere, answeredOn = check.answeredOn, reason } = correction;
  const fault = answeredOn > dateOf(by.now) ? 'not-yet' : answeredOn < check.dueOn ? 'before-due' : undefined;
  if (fault) return atField('/answeredOn', fault);
  if (!correction.takenBack && stillThere === check.stillThere && answeredOn === check.answeredOn)
    return atField('/stillThere', 'nothing-changed');
  const { stillThere: was, answeredOn: on, ...rest } = check;
  const before = { stillThere: was, answeredOn: on };
  return ok(
    asNextVersion({
      ...rest,
      state: to,
      ...(!correction.takenBack && { stillThere, answeredOn }),
      corrections: [...(check.corrections ?? []), { at: by.now, by: by.personId, reason, before }],
    }),
  );
}
