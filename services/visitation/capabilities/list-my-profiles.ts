import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { myProfilesItem } from '#services/visitation/store/my-profile.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { MyProfiles } from '#shared/shapes/person-profile.ts';

/** A person is in few municipalities' efforts in a life. */
const mostEfforts = 50;

/** The profiles that were made of the signed-in person's answers, the newest first: the reasons in plain words. */
export async function listMyProfiles({
  table,
}: Pick<VisitationStore, 'table'>): Promise<Result<MyProfiles, VisitationRefusal>> {
  const { items } = await table.list({ kind: myProfilesItem, of: [], limit: mostEfforts });
  const profiles = items.flatMap((row) => row.profiles);
  return ok({ items: profiles.toSorted((one, other) => other.madeOn.localeCompare(one.madeOn)) });
}
