import { groupsOn, type OwnGroups } from '#services/visitation/domain/visitation-groups.ts';
import type { CandidateFile } from '#services/visitation/domain/candidate-file.ts';
import { visitedByConversations, type PersonVisitation } from '#services/visitation/domain/visitation-decision.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Write } from '#shared/runtime/write.ts';
import type { GroupView } from '#shared/shapes/visitation-group.ts';
import { settingsItem, type VisitationStore } from './visitation-store.ts';

/** How a person is visited: decisions, test and order. */
export const personVisitationItem = defineItem<PersonVisitation>({
  name: 'person-visitation',
  partition: (visited) => [visited.candidateId],
});

/** The groups a municipality described itself. */
export const ownGroupsItem = defineItem<OwnGroups>({ name: 'own-groups', partition: () => [] });

/** What is known of a person's visitation; where nothing was decided by itself, the groups of the conversations. */
export async function visitationOf(
  { table }: VisitationStore,
  { candidateId, conversations }: CandidateFile,
): Promise<PersonVisitation> {
  return (await table.fresh(personVisitationItem, candidateId)) ?? visitedByConversations(candidateId, conversations);
}

/** The write that keeps it, on condition that nobody changed it since it was read. */
export function keepVisitation(before: PersonVisitation, after: PersonVisitation): Write {
  return putOver(personVisitationItem, before.version === 0 ? undefined : before, after);
}

/** The groups people can be visited to on a day; undefined where the municipality has not joined. */
export async function groupsIn({ table }: VisitationStore, on: CivilDate): Promise<readonly GroupView[] | undefined> {
  const [settings, own] = await Promise.all([table.get(settingsItem), table.get(ownGroupsItem)]);
  return settings && groupsOn(settings, own, on);
}
