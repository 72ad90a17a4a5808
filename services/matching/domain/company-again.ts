import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { Role } from '#shared/access/roles.ts';
import type { CompanyId, PersonId, PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { workedOn } from '#shared/rules/due-day.ts';
import { askedAgainOn } from '#shared/rules/look-back-rules.ts';
import type { AgainAnswer, AgainMove, AgainMoved, AgainState } from '#shared/shapes/look-back.ts';
import type { CompanySays } from './look-back.ts';
import { atField } from './when.ts';

/** What a company said of taking somebody again, with the next step. It is of the company: nobody is in it. */
export type CompanyAgain = {
  readonly companyId: CompanyId;
  readonly companyName: string;
  /** The placement it was said after. */
  readonly placementId: PlacementId;
  readonly version: number;
  readonly says: AgainAnswer;
  readonly saidOn: CivilDate;
  readonly askOn?: CivilDate;
  readonly neighbour?: string;
  readonly ownerId: PersonId;
  readonly state: AgainState;
  readonly moved?: {
    readonly move: AgainMove;
    readonly on: CivilDate;
    readonly byId: PersonId;
    readonly note?: string;
  };
};

/** `say-again`: the company itself, through what it answers. */
export type AgainAction = AgainMove | 'say-again';
const staff: readonly Role[] = ['caseworker', 'job-broker', 'network-coordinator'];
const platform: readonly Role[] = ['secretariat'];

export const againTable: StateTable<AgainState, AgainAction, Role> = {
  open: {
    asked: { to: 'settled', roles: staff },
    'let-be': { to: 'settled', roles: staff },
    later: { to: 'open', roles: staff },
    'say-again': { to: 'open', roles: platform },
  },
  settled: {
    later: { to: 'open', roles: staff },
    'say-again': { to: 'open', roles: platform },
  },
};

/** What the company says now, whatever it said before: the day of the next step is its own, or soon where it said yes. */
export function saidAgain(
  before: CompanyAgain | undefined,
  about: Pick<CompanyAgain, 'companyId' | 'companyName' | 'placementId' | 'ownerId' | 'saidOn'>,
  { again, askOn, neighbour }: CompanySays,
): CompanyAgain {
  const on = stepOn(again, about.saidOn, askOn as CivilDate | undefined);
  return {
    ...about,
    ...{ version: (before?.version ?? 0) + 1, says: again, state: on ? 'open' : 'settled' },
    ...(on && { askOn: on }),
    ...(again === 'neighbour' && neighbour && { neighbour }),
  };
}

function stepOn(says: AgainAnswer, saidOn: CivilDate, askOn: CivilDate | undefined): CivilDate | undefined {
  if (says === 'no') return undefined;
  return says === 'not-now' && askOn ? workedOn(askOn) : askedAgainOn(saidOn);
}

/** Somebody has asked the company, asks on another day, or lets it be. Refusals: company-again-settled, stale-version, fields-not-accepted. */
export function moveAgain(
  before: CompanyAgain,
  { version, move, askOn, note }: AgainMoved,
  { role, personId, now }: { readonly role: Role; readonly personId: PersonId; readonly now: Instant },
): Result<CompanyAgain, MatchingRefusal> {
  const state = nextState(againTable, before.state, move, role);
  if (!state) return refuse('company-again-settled');
  if (version !== before.version) return refuse('stale-version');
  const on = dateOf(now);
  if (askOn && askOn < on) return atField('/askOn', 'date-passed');
  const moved = { move, on, byId: personId, ...(note && { note }) };
  return ok(asNextVersion({ ...before, state, moved, ...(move === 'later' && askOn && { askOn }) }));
}
