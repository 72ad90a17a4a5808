import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { dueDayFaults } from '#services/visitation/domain/dates.ts';
import { ownGroupFaults, withGroup } from '#services/visitation/domain/visitation-groups.ts';
import { ownGroupsItem } from '#services/visitation/store/visitation-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { OwnGroupSaved, OwnGroupSet } from '#shared/shapes/visitation-group.ts';

/**
 * Describes a group of the municipality's own from today or a later day on: a group that only this municipality has, one
 * of a coming law, or a national one as it is understood here. What held before stays, so that a decision can be read
 * under the description it was made under. Refusals: fields-not-accepted, stale-version.
 */
export async function setVisitationGroup(
  call: Call,
  { table }: VisitationStore,
  { version, ...set }: OwnGroupSet,
): Promise<Result<OwnGroupSaved, VisitationRefusal>> {
  const before = await table.fresh(ownGroupsItem);
  const errors = [...dueDayFaults('/validFrom', set.validFrom, dateOf(call.now)), ...ownGroupFaults(before, set)];
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  if ((before?.version ?? 0) !== version) return refuse('stale-version');
  const setBy = call.caller.personId;
  const after = withGroup(before, { ...set, setBy, setAt: call.now });
  const { id, validFrom } = set;
  return commit(call, table, {
    writes: [putOver(ownGroupsItem, before, after)],
    events: [
      domainEvent(
        'VisitationGroupSet',
        { id: 'visitation-groups', version: after.version },
        { group: id, validFrom, setBy },
      ),
    ],
    about: [],
    answer: { version: after.version, id },
  });
}
