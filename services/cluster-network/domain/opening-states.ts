import type { Role } from '#shared/access/roles.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { OpeningState } from '#shared/shapes/opening.ts';

export type OpeningAction = 'change' | 'pause' | 'reopen' | 'close';

type Step = { readonly to: OpeningState; readonly by: readonly Role[] };

/** The company itself, and the staff who may do it on its behalf. */
const forTheCompany: readonly Role[] = ['company-contact', 'network-coordinator', 'job-broker'];

/** State × action × role → state. What is not here cannot be done. */
export const openingSteps: Readonly<Record<OpeningState, { readonly [action in OpeningAction]?: Step }>> = {
  open: {
    change: { to: 'open', by: forTheCompany },
    pause: { to: 'paused', by: forTheCompany },
    close: { to: 'closed', by: forTheCompany },
  },
  paused: {
    change: { to: 'paused', by: forTheCompany },
    reopen: { to: 'open', by: forTheCompany },
    close: { to: 'closed', by: forTheCompany },
  },
  closed: {},
};

/** The states an action can start from, for the condition in the database. */
export function statesBefore(action: OpeningAction): OpeningState[] {
  return (Object.keys(openingSteps) as OpeningState[]).filter((state) => openingSteps[state][action]);
}

export type StepRefusal = 'role-may-not' | 'opening-already-open' | 'opening-already-paused' | 'opening-already-closed';

const standsAlready = {
  open: 'opening-already-open',
  paused: 'opening-already-paused',
  closed: 'opening-already-closed',
} as const satisfies Record<OpeningState, StepRefusal>;

/** The state after an action, or why it cannot be done: the opening stands so already, or the role may not. */
export function step(state: OpeningState, action: OpeningAction, role: Role): Result<OpeningState, StepRefusal> {
  const next = openingSteps[state][action];
  if (!next) return refuse(standsAlready[state]);
  return next.by.includes(role) ? ok(next.to) : refuse('role-may-not');
}
