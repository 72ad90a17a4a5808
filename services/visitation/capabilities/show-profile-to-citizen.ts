import { writeToCitizen } from '#services/visitation/store/held-by-citizen.ts';
import { myProfilesItem, myProfilesOf } from '#services/visitation/store/my-profile.ts';
import { profileOf } from '#services/visitation/store/profile-items.ts';
import type { OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';

/** A profile was made: the person can read that, and why, with all that is theirs. The event says only whose it is. */
export async function showProfileToCitizen(
  call: Call,
  open: OpenVisitation,
  { facts }: EventOf<'ProfileComputed'>,
): Promise<void> {
  const candidateId = toldId('candidate', facts.candidateId);
  await writeToCitizen(call, open, candidateId, async ({ table }) => {
    const profile = await profileOf(open(call), candidateId);
    await writeUnlessNewer(table, myProfilesItem, myProfilesOf(profile, municipalityCode(call.scope)), 'version');
  });
}
