import { settingsItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { put } from '#shared/runtime/write.ts';

/** Keeps the groups a municipality works with, as access tells them. Repeats without harm. */
export async function takeInMunicipality(
  visitation: VisitationStore,
  event: EventOf<'MunicipalityJoined'>,
): Promise<void> {
  const { targetGroups, visitationGroups } = event.facts;
  await visitation.table.transact([
    put(settingsItem, {
      targetGroups: targetGroups.map((group) => group.id),
      visitationGroups: visitationGroups.map((group) => group.id),
    }),
  ]);
}
