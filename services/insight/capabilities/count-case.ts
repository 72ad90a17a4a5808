import { withFacts, type Case, type Fact } from '#services/insight/domain/case.ts';
import { stepTowards, type Step } from '#services/insight/domain/difference.ts';
import { columnOfGroup } from '#services/insight/domain/settings.ts';
import { spellsOf } from '#services/insight/domain/spells.ts';
import { caseItem, figureItem, reportSettingsItem, type InsightStore } from '#services/insight/store/insight-store.ts';
import { addToTally } from '#services/insight/store/tally-writes.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { conditionFailed, unchanged } from '#shared/runtime/conditions.ts';
import { retry } from '#shared/runtime/retry.ts';
import { insert, put, remove, replace, type Write } from '#shared/runtime/write.ts';

/** DynamoDB takes at most 100 items in a transaction; two are the case itself and the settings. */
const mostWrites = 90;

/**
 * Takes facts about a person into the figures: the case, the tallies and the lists behind the figures change in one
 * transaction, by the difference between what was counted and what should be. Telling a fact again changes nothing.
 * Without new facts it counts the case anew, which is what a changed list of groups asks for.
 */
export async function countCase(
  insight: InsightStore,
  candidateId: CandidateId,
  told: readonly Fact[],
  writesAtOnce: number = mostWrites,
): Promise<void> {
  // A retry of each step, not of the whole: a recount of all cases would begin anew for one case that was overtaken.
  while (!(await retry(() => countOneStep(insight, candidateId, told, writesAtOnce), conditionFailed)));
}

/** Counts as much as one transaction holds; true where nothing is left. */
async function countOneStep(
  insight: InsightStore,
  candidateId: CandidateId,
  told: readonly Fact[],
  writesAtOnce: number,
): Promise<boolean> {
  const [settings, known] = await Promise.all([
    insight.table.fresh(reportSettingsItem),
    insight.table.fresh(caseItem, candidateId),
  ]);
  const before = known ?? { candidateId, version: 0, facts: [], counted: [] };
  const facts = withFacts(before.facts, told);
  const step = stepTowards(before.counted, spellsOf(facts, columnOfGroup(settings)), writesAtOnce);
  if (same(facts, before.facts) && same(step.counted, before.counted)) return true;
  const after = { ...asNextVersion(before), facts, counted: step.counted };
  await insight.table.transact([
    known ? replace(caseItem, known, after) : insert(caseItem, after),
    // A case counted under columns that changed meanwhile would be missed by the recount.
    unchanged(reportSettingsItem, [], settings?.version),
    ...figureWrites(after, step),
  ]);
  return step.complete;
}

function figureWrites({ candidateId }: Case, step: Step): Write[] {
  return [
    ...step.tallies.map(addToTally),
    ...step.shown.map((spell) => put(figureItem, { ...spell, candidateId })),
    ...step.hidden.map(({ figure, column, from }) => remove(figureItem, figure, column, from, candidateId)),
  ];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
