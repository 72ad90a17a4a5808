import type { ActionName } from '#shared/access/policy.ts';
import { allowedActions } from './session.ts';

export type { ActionName };

/** Whether the role in use may do this, so that nobody is shown a button that would be refused. */
export function may(action: ActionName): boolean {
  return allowedActions().includes(action);
}
