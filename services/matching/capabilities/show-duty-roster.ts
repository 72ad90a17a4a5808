import { gapsOf } from '#services/matching/domain/duty.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { dutiesFrom, dutyHoursItem } from '#services/matching/store/duty-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { gapsShownAhead } from '#shared/rules/duty-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { DutyRoster } from '#shared/shapes/duty.ts';

/** Who has the lifeline from now on, when somebody is to have it, and when nobody has although somebody should. */
export async function showDutyRoster(
  { now }: Pick<Call, 'now'>,
  { table }: Pick<MatchingStore, 'table'>,
): Promise<Result<DutyRoster, MatchingRefusal>> {
  const [watches, wanted] = await Promise.all([dutiesFrom(table, now), table.get(dutyHoursItem, 'duty')]);
  const hours = [...(wanted?.hours ?? [])];
  const days = ruleOn(gapsShownAhead, dateOf(now)).value;
  return ok({
    ...{ version: wanted?.version ?? 0, hours },
    watches: watches.map(({ state: _planned, changes, ...watch }) => ({ ...watch, changes: [...changes] })),
    gaps: gapsOf(hours, watches, { now, days }),
  });
}
