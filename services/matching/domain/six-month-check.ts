import type { Role } from '#shared/access/roles.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { addMonths, dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { sixMonthCheck } from '#shared/rules/placement-rules.ts';
import type { CheckState, SixMonthCheckAnswer } from '#shared/shapes/placement.ts';
import type { Engagement } from './engagement.ts';
import { isPaid, termsNow, type Placement } from './placement.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { atField } from './when.ts';

/** Six months after the first day of the first paid work of its own: is the person still there? (VTA) */
export type SixMonthCheck = {
  readonly placementId: string;
  readonly version: number;
  readonly state: CheckState;
  readonly candidateId: string;
  readonly companyId: string;
  readonly companyName: string;
  readonly ownerId: string;
  readonly dueOn: CivilDate;
  readonly ruleVersion: string;
  readonly stillThere?: boolean;
  readonly answeredOn?: CivilDate;
  readonly note?: string;
};

export type CheckAction = 'fall-due' | 'answer-six-month-check';
const staff: readonly Role[] = ['caseworker', 'job-broker'];

/** `waiting` may be answered too, once the day has come: the answer need not wait for the sweep of that minute. */
export const checkTable: StateTable<CheckState, CheckAction, Role> = {
  waiting: {
    'fall-due': { to: 'due', roles: ['secretariat'] },
    'answer-six-month-check': { to: 'answered', roles: staff },
  },
  due: { 'answer-six-month-check': { to: 'answered', roles: staff } },
  answered: {},
};

/** The check a placement sets, where its terms are the candidate's first paid work; ended or not, it will be asked. */
export function checkSetBy(placement: Placement, engagement: Engagement): SixMonthCheck | undefined {
  const { kind, from } = termsNow(placement);
  if (engagement.firstPaidPlacementId || !isPaid(kind)) return undefined;
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

/** The check falls due; undefined where it was answered already. */
export function fallDue(check: SixMonthCheck): SixMonthCheck | undefined {
  const to = nextState(checkTable, check.state, 'fall-due', 'secretariat');
  return to && asNextVersion({ ...check, state: to });
}

/** Answers the check, on or after the day it fell due. */
export function answerCheck(
  check: SixMonthCheck,
  answer: SixMonthCheckAnswer,
  by: { readonly role: Role; readonly now: Instant },
): Result<SixMonthCheck> {
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
