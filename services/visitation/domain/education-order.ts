import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { ruleIfAny } from '#shared/rules/dated-rule.ts';
import { educationOrder } from '#shared/rules/visitation-group-rules.ts';
import type { EducationOrder, EducationOrderEnd, EducationOrderState } from '#shared/shapes/candidate-visitation.ts';
import type { Support } from '#shared/shapes/visitation-terms.ts';
import type { PersonVisitation } from './visitation-decision.ts';

/** An education order is in force until the education has begun or it is withdrawn. */
export const educationOrderTable: StateTable<EducationOrderState, EducationOrderEnd> = {
  'in-force': { 'education-started': { to: 'education-started' }, withdrawn: { to: 'withdrawn' } },
  'education-started': {},
  withdrawn: {},
};

/** The version of the rule by which an order may be given on a day to somebody whose group needs such support. */
export function orderRuleFor(
  support: Support | undefined,
  on: CivilDate,
): 'abolished' | 'not-for-group' | { readonly version: string } {
  const rule = ruleIfAny(educationOrder, on);
  if (!rule) return 'abolished';
  return support && rule.value.includes(support) ? { version: rule.version } : 'not-for-group';
}

export function orderInForce({ orders }: Pick<PersonVisitation, 'orders'>): EducationOrder | undefined {
  return orders.find(({ state }) => state === 'in-force');
}

/** The person with one more order. */
export function withOrder(visited: PersonVisitation, order: EducationOrder): PersonVisitation {
  return asNextVersion({ ...visited, orders: [...visited.orders, order] });
}

/** The person with the order in force ended; undefined where there is none. */
export function withOrderEnded(
  visited: PersonVisitation,
  because: EducationOrderEnd,
  endedOn: CivilDate,
): PersonVisitation | undefined {
  const inForce = orderInForce(visited);
  const state = inForce && nextState(educationOrderTable, inForce.state, because);
  if (!state) return undefined;
  const orders = visited.orders.map((order) => (order === inForce ? { ...order, state, endedOn } : order));
  return asNextVersion({ ...visited, orders });
}
