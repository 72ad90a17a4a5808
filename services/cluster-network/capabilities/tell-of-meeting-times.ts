import type { ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { findCompany } from '#services/cluster-network/store/find.ts';
import { sendLink } from '#services/cluster-network/store/sent-links.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany } from '#shared/kernel/ids.ts';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';

/**
 * Writes to a company's contact of times for a match meeting, with a link of their own to answer by. Names nobody. Nothing where
 * the company is not in the network any more. `call` is the platform in the municipality that asks.
 */
export async function tellOfMeetingTimes(
  call: Call,
  network: ClusterNetworkStore,
  { id, at, facts }: EventOf<'MeetingTimesChanged'>,
): Promise<void> {
  const { tells, timesId: about, companyName, openingTitle } = facts;
  if (!tells?.parties.includes('company')) return;
  const companyId = toldCompany(facts.companyId);
  const found = await findCompany(network, companyId);
  if (!found.ok) return;
  const { name, email } = found.value.contact;
  const { notice, until } = tells;
  const wanted = { companyId, recipientId: companyId, purpose: 'meeting-times', about, to: email } as const;
  const link = until
    ? await sendLink(call, network, { ...wanted, municipality: call.scope, validUntil: instant(until) })
    : undefined;
  await network.messages.send({
    ...{ template: 'company-meeting-times', notice, companyName, openingTitle },
    municipalityName: nameOfMunicipality(call.scope),
    ...(link && { link }),
    ...{ key: `${id}/${companyId}`, scope: network.table.scope, recipientId: companyId },
    ...{ name, email, language: 'da', askedAt: instant(at) },
  });
}
