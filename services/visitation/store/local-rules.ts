import type { EventOf } from '#shared/events/catalogue.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { LocalValue } from '#shared/rules/local-rules.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';

/** What the municipality decided in the place of rules, as access last told it. */
export type KnownLocalRules = { readonly version: number; readonly values: readonly LocalValue[] };
const localRulesItem = defineItem<KnownLocalRules>({ name: 'local-rules', partition: () => [] });

export async function localRulesOf(table: Pick<Table, 'get'>): Promise<readonly LocalValue[]> {
  return (await table.get(localRulesItem))?.values ?? [];
}

/** Keeps what access tells; the newest stands, in whatever order. */
export async function keepLocalRules(table: Table, { version, facts }: EventOf<'LocalRulesChanged'>): Promise<void> {
  const values = facts.values.map(({ ruleId, value, validFrom }) => ({
    ...{ ruleId, validFrom: civilDate(validFrom) },
    ...(value !== undefined && { value }),
  }));
  await writeIfNewer(table, localRulesItem, { version, values });
}
