import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import { writeToCitizen } from '#services/matching/store/held-by-citizen.ts';
import {
  companyLinkItem,
  personLinkItem,
  toldCompanyLink,
  toldPersonLink,
} from '#services/matching/store/sent-links.ts';
import { askAtNewAddress } from '#services/matching/store/ask-at-new-address.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { asOwner } from '#shared/runtime/answers.ts';
import { toldId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { endLinks, keepLink } from '#shared/runtime/single-links.ts';

/** Keeps a link that visitation sent to a person, where it is looked up. `call` is the platform in the municipality. */
export async function keepPersonLink(
  call: Call,
  open: OpenMatching,
  event: EventOf<'PersonLinkIssued'>,
): Promise<void> {
  const link = toldPersonLink(event);
  await writeToCitizen(call, open, link.candidateId, ({ table }) => keepLink(table, personLinkItem, link));
}

/**
 * Ends links that went to an address which is not the person's any more; where there is still something to answer, they are asked
 * at the one that is. `again`: in a rebuild, where nobody is asked.
 */
export async function endPersonLinks(
  call: Call,
  open: OpenMatching,
  { facts }: EventOf<'PersonLinksEnded'>,
  again: boolean,
): Promise<void> {
  await writeToCitizen(call, open, toldId('candidate', facts.candidateId), async ({ table }) => {
    const found = await Promise.all(facts.digests.map((digest) => table.fresh(personLinkItem, digest)));
    const stillOpen = found.flatMap((link) => (link?.state === 'open' ? [link] : []));
    for (const link of again ? [] : stillOpen) await askAtNewAddress(call, open(call), link, 'citizen');
    await endLinks(table, personLinkItem, stillOpen);
  });
}

/** Keeps a link that the cluster network sent to a company. `call` is the platform in the partnership. */
export async function keepCompanyLink(
  call: Call,
  open: OpenMatching,
  event: EventOf<'CompanyLinkIssued'>,
): Promise<void> {
  await keepLink(open(call).table, companyLinkItem, toldCompanyLink(event));
}

/** The same where a company has another contact. `call` is the platform in the partnership. */
export async function endCompanyLinks(
  call: Call,
  open: OpenMatching,
  { facts }: EventOf<'CompanyLinksEnded'>,
  again: boolean,
): Promise<void> {
  const { table } = open(call);
  const found = await Promise.all(facts.digests.map((digest) => table.fresh(companyLinkItem, digest)));
  const stillOpen = found.flatMap((link) => (link?.state === 'open' ? [link] : []));
  for (const link of again ? [] : stillOpen) {
    const owner = asOwner(call, link.municipality);
    await askAtNewAddress(owner, open(owner), link, 'company');
  }
  await endLinks(table, companyLinkItem, stillOpen);
}
