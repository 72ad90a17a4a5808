import type { PersonProfile, ProfileCount } from '#services/visitation/domain/person-profile.ts';
import { noProfile } from '#services/visitation/domain/person-profile.ts';
import { noBasis, type ProfileBasis } from '#services/visitation/domain/profile-basis.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { defineItem } from '#shared/runtime/item.ts';
import { update, type Write } from '#shared/runtime/write.ts';
import type { VisitationStore } from './visitation-store.ts';

/** A person's profile. It is in no list and no index: nobody can be sorted or found by it. */
export const personProfileItem = defineItem<PersonProfile>({
  name: 'person-profile',
  partition: (profile) => [profile.candidateId],
});

/** The municipality's legal basis for profiles. */
export const profileBasisItem = defineItem<ProfileBasis>({ name: 'profile-basis', partition: () => [] });

/** How often judgements departed from the profile: one row for everybody, one for each target group. No person is in it. */
export const profileCountItem = defineItem<ProfileCount>({
  name: 'profile-count',
  partition: () => [],
  partitionParts: 0,
  sort: (count) => [count.group],
});

/** The name of the row that counts everybody; no target group can have it. */
export const everybody = '*';

export async function profileOf({ table }: VisitationStore, candidateId: CandidateId): Promise<PersonProfile> {
  return (await table.fresh(personProfileItem, candidateId)) ?? noProfile(candidateId);
}

/** The legal basis as it stands now. */
export async function basisNow({ table }: Pick<VisitationStore, 'table'>): Promise<ProfileBasis> {
  return (await table.fresh(profileBasisItem)) ?? noBasis;
}

/** The write that counts one more profile settled in a row. */
export function countSettled(group: string, departed: boolean): Write {
  return update(profileCountItem, [group], {
    set: 'SET #group = :group, #kind = :kind, #schema = :schema, #settled = if_not_exists(#settled, :none) + :one, #departed = if_not_exists(#departed, :none) + :departed',
    names: {
      '#group': 'group',
      '#kind': 'itemKind',
      '#schema': 'itemSchema',
      '#settled': 'settled',
      '#departed': 'departed',
    },
    values: {
      ...{ ':group': group, ':kind': profileCountItem.name, ':schema': profileCountItem.schema },
      ...{ ':none': 0, ':one': 1, ':departed': departed ? 1 : 0 },
    },
  });
}
