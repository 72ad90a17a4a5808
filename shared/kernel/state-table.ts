/**
 * The states of an aggregate as a table: state × action → the next state, and the roles that may take it there. What is
 * not in the table cannot be done. A step without roles is open to whoever the access policy lets in.
 */
export type StateTable<State extends string, Action extends string, Role extends string = string> = Readonly<
  Record<State, { readonly [action in Action]?: { readonly to: State; readonly roles?: readonly Role[] } }>
>;

/** The state an action leads to, or undefined where it may not be done from here by this role. */
export function nextState<State extends string, Action extends string, Role extends string>(
  table: StateTable<State, Action, Role>,
  from: State,
  action: Action,
  role?: NoInfer<Role>,
): State | undefined {
  const step = table[from][action];
  const isOpenToRole = !step?.roles || (role !== undefined && step.roles.includes(role));
  return isOpenToRole ? step?.to : undefined;
}

/** The states an action may be done from: what the database is told to require. */
export function priorStates<State extends string, Action extends string>(
  table: StateTable<State, Action>,
  action: Action,
): State[] {
  return (Object.keys(table) as State[]).filter((state) => table[state][action] !== undefined);
}
