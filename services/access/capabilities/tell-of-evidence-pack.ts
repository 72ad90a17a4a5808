import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';
import { packNotices } from '#shared/shapes/evidence-pack.ts';
import { candidateLink, writeToStaff, type StaffDependencies } from '#services/access/ports/write-to-staff.ts';

/**
 * Writes to whoever drafted a description of somebody's work that the person has answered by themselves, or that the time for it
 * has passed. What staff wrote down with the person is no news.
 */
export async function tellOfEvidencePack(
  call: Call,
  dependencies: StaffDependencies,
  { id, facts }: EventOf<'EvidencePackChanged'>,
): Promise<void> {
  const { news, byPerson, ownerId, candidateId } = facts;
  const notice = packNotices.find((each) => each === news);
  if (!notice || (!byPerson && notice !== 'unread')) return;
  await writeToStaff(call, dependencies, ownerId, id, {
    ...{ template: 'evidence-pack-news', notice },
    link: `${candidateLink(dependencies, candidateId)}/beskrivelse`,
  });
}
