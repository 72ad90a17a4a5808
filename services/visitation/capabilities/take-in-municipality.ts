import { settingsItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

/** Keeps the groups a municipality works with, as access tells them; the newest settings stand, in whatever order. */
export async function takeInMunicipality(
  visitation: VisitationStore,
  { version, facts }: EventOf<'MunicipalityJoined'>,
): Promise<void> {
  await writeIfNewer(visitation.table, settingsItem, {
    version,
    targetGroups: facts.targetGroups.map((group) => group.id),
    visitationGroups: facts.visitationGroups.map((group) => group.id),
    groupNames: Object.fromEntries(facts.visitationGroups.map(({ id, name }) => [id, name])),
  });
}
