import type { CandidateId, PersonId } from '#shared/kernel/ids.ts';
import type { MunicipalityCode } from '#shared/kernel/scope.ts';
import { nextState } from '#shared/kernel/state-table.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { checkTable, type CarriedFrom, type SixMonthCheck } from './six-month-check.ts';

/** What the person said of being asked by the municipality they move to. */
export type CarryConsent = { readonly candidateId: CandidateId; readonly version: number; readonly given: boolean };

/** Whether another municipality may ask: the person has moved, says yes to it, and nobody has an answer yet. */
export function mayBeCarried(
  check: SixMonthCheck | undefined,
  { hasMoved, consent }: { readonly hasMoved: boolean; readonly consent: CarryConsent | undefined },
): check is SixMonthCheck {
  if (!check || check.carried || !hasMoved || consent?.given !== true) return false;
  return ['waiting', 'due', 'unknown', 'carried'].includes(check.state);
}

/** The check as the municipality that takes it over has it: whom to ask, when, and no note of anybody's. */
export function takenOver(
  { placementId, companyId, companyName, dueOn, ruleVersion, version }: SixMonthCheck,
  to: {
    readonly candidateId: CandidateId;
    readonly ownerId: PersonId;
    readonly carried: CarriedFrom;
    /** How often it was asked about there: what is shown here is newer. */
    readonly askedBefore: number;
  },
): SixMonthCheck {
  const { askedBefore, ...mine } = to;
  const newer = version + askedBefore + 2;
  return { placementId, companyId, companyName, dueOn, ruleVersion, ...mine, version: newer, state: 'waiting' };
}

/** The check where it came from, once another municipality asks; undefined where that is settled already. */
export function carriedTo(check: SixMonthCheck, municipality: MunicipalityCode): SixMonthCheck | undefined {
  const to = nextState(checkTable, check.state, 'carry-six-month-check', 'secretariat');
  return to && asNextVersion({ ...check, state: to, carriedTo: municipality });
}

/** What was heard from the municipality that asks: still there or not and since when, taken back, or that nobody can ask there. */
export type HeardElsewhere = {
  readonly by: string;
  readonly version: number;
  readonly said?: { readonly stillThere: boolean; readonly answeredOn: CivilDate };
  readonly isDropped?: boolean;
};

/** The check after that; undefined where it is no answer of the one who asks, or an older one. */
export function answeredElsewhere(check: SixMonthCheck | undefined, heard: HeardElsewhere): SixMonthCheck | undefined {
  if (!check || check.carriedTo !== heard.by || (check.heardOf ?? 0) >= heard.version) return undefined;
  const action = heard.isDropped ? 'leave-unknown' : heard.said ? 'answer-elsewhere' : 'reopen-elsewhere';
  const to = nextState(checkTable, check.state, action, 'secretariat');
  if (!to) return undefined;
  const { stillThere: _was, answeredOn: _on, ...kept } = check;
  return asNextVersion({ ...kept, ...heard.said, state: to, heardOf: heard.version });
}

/** The check once the person takes their yes back: nobody asks any more. An answer that was given stands. */
export function nobodyAsks(check: SixMonthCheck | undefined): SixMonthCheck | undefined {
  const to = check && nextState(checkTable, check.state, 'leave-unknown', 'secretariat');
  return check?.state === 'carried' && to ? asNextVersion({ ...check, state: to }) : undefined;
}
