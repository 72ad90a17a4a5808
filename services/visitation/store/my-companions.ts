import { isOver } from '#services/visitation/domain/companion-pair.ts';
import type { MyCompanionRow } from '#services/visitation/domain/my-companion.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { companionsAtMost, companionTriesADay } from '#shared/rules/companion-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { MyEffort } from '#shared/shapes/my-effort.ts';
import { myCompanionItem, type CompanionTries } from './companion-items.ts';
import { myEffortItem } from './my-effort.ts';

/** A person has few at a time; what ended stands among them. */
const mostRows = 100;

/** The person's own effort, where it goes on. */
export async function openEffort(
  table: Pick<Table, 'fresh'>,
  candidateId: string,
): Promise<Pick<MyEffort, 'candidateId' | 'municipality'> | undefined> {
  const effort = await table.fresh(myEffortItem, candidateId);
  return effort?.state === 'closed' ? undefined : effort;
}

/** The companions a person reads, those that ended among them. */
export async function myCompanionRows(
  table: Pick<Table, 'list'>,
  candidateId: string,
): Promise<readonly MyCompanionRow[]> {
  return (await table.list({ kind: myCompanionItem, of: [candidateId], limit: mostRows, fresh: true })).items;
}

/** Whether the person has as many as the rule allows, as they read it; the municipality asks again. */
export async function myCompanionsFull(
  table: Pick<Table, 'list'>,
  candidateId: string,
  now: Instant,
): Promise<boolean> {
  const rows = await myCompanionRows(table, candidateId);
  return rows.filter((row) => !isOver(row)).length >= ruleOn(companionsAtMost, dateOf(now)).value;
}

/** How many codes the person can still type today. */
export function triesLeft(tried: CompanionTries | undefined, today: CivilDate): number {
  const used = tried?.day === today ? tried.tries : 0;
  return Math.max(0, ruleOn(companionTriesADay, today).value - used);
}
