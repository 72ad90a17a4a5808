import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { dutyHoursItem } from '#services/matching/store/duty-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { DutyHoursChanged, DutyHoursSet } from '#shared/shapes/duty.ts';

/** Decides when somebody is to be on duty, week after week: gaps are told by it. Refusal: stale-version. */
export async function setDutyHours(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { version, hours }: DutyHoursSet,
): Promise<Result<DutyHoursChanged, MatchingRefusal>> {
  const before = await table.fresh(dutyHoursItem, 'duty');
  if (version !== (before?.version ?? 0)) return refuse('stale-version');
  const after = asNextVersion({ of: 'duty' as const, version, hours });
  return commit(call, table, {
    writes: [putOver(dutyHoursItem, before, after)],
    events: [],
    about: [],
    answer: { version: after.version },
  });
}
