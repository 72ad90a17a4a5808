import type { Role } from '#shared/access/roles.ts';

/** The states of an aggregate as a table: state × action → the next state, and the roles that may take it there. */
export type StateTable<State extends string, Action extends string> = Readonly<
  Record<State, { readonly [action in Action]?: { readonly to: State; readonly roles: readonly Role[] } }>
>;

/** The state an action leads to, or undefined where it may not be done from here by this role. */
export function nextState<State extends string, Action extends string>(
  table: StateTable<State, Action>,
  from: State,
  action: Action,
  role: Role,
): State | undefined {
  const step = table[from][action];
  return step?.roles.includes(role) ? step.to : undefined;
}

/** The states an action may be done from: what the database is told to require. */
export function priorStates<State extends string, Action extends string>(
  table: StateTable<State, Action>,
  action: Action,
): State[] {
  return (Object.keys(table) as State[]).filter((state) => table[state][action] !== undefined);
}
