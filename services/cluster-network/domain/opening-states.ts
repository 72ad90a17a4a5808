import type { Role } from '#shared/access/roles.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, priorStates, type StateTable } from '#shared/kernel/state-table.ts';
import type { OpeningState } from '#shared/shapes/opening.ts';

export type OpeningAction = 'change-opening' | 'pause-opening' | 'reopen-opening' | 'close-opening' | 'count-places';

/** The company itself, and the staff who may do it on its behalf. */
const forTheCompany: readonly Role[] = ['company-contact', 'network-coordinator', 'job-broker'];

/** Places are counted in every state: a claim may be heard of after the opening closed. */
export const openingTable: StateTable<OpeningState, OpeningAction, Role> = {
  open: {
    'change-opening': { to: 'open', roles: forTheCompany },
    'pause-opening': { to: 'paused', roles: forTheCompany },
    'close-opening': { to: 'closed', roles: forTheCompany },
    'count-places': { to: 'open' },
  },
  paused: {
    'change-opening': { to: 'paused', roles: forTheCompany },
    'reopen-opening': { to: 'open', roles: forTheCompany },
    'close-opening': { to: 'closed', roles: forTheCompany },
    'count-places': { to: 'paused' },
  },
  closed: { 'count-places': { to: 'closed' } },
};

export type StepRefusal = 'role-may-not' | 'opening-already-open' | 'opening-already-paused' | 'opening-already-closed';

const standsAlready = {
  open: 'opening-already-open',
  paused: 'opening-already-paused',
  closed: 'opening-already-closed',
} as const satisfies Record<OpeningState, StepRefusal>;

/** The state after an action, or why it cannot be done: the opening stands so already, or the role may not. */
export function step(state: OpeningState, action: OpeningAction, role: Role): Result<OpeningState, StepRefusal> {
  const to = nextState(openingTable, state, action, role);
  if (to) return ok(to);
  return refuse(priorStates(openingTable, action).includes(state) ? 'role-may-not' : standsAlready[state]);
}
