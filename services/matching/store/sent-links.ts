import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { toldCompany, toldId, type CandidateId, type CompanyId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { SingleLink } from '#shared/kernel/single-link.ts';
import { instant } from '#shared/kernel/time.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';
import { defineItem } from '#shared/runtime/item.ts';
import { openSingleLink } from '#shared/runtime/single-links.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { SentLinkPurpose } from '#shared/shapes/sent-link.ts';
import type { MatchingStore } from './matching-store.ts';

/** In the citizen's scope: a link that was sent to the person, found by the digest of its word. */
export type PersonLink = SingleLink<SentLinkPurpose> & { readonly candidateId: CandidateId };
export const personLinkItem = defineItem<PersonLink>({
  name: 'person-link',
  partition: () => [],
  partitionParts: 0,
  sort: (link) => [link.digest],
});

/** In the partnership: a link that was sent to a company's contact or buddy. It goes by itself a while after it closed. */
export type CompanyLink = SingleLink<SentLinkPurpose> & {
  readonly companyId: CompanyId;
  readonly recipientId: string;
};
export const companyLinkItem = defineItem<CompanyLink>({
  name: 'company-link',
  partition: (link) => [link.digest],
  expiresAt: ({ validUntil }) => Math.ceil(Date.parse(validUntil) / 1000) + daysKept * 24 * 60 * 60,
});

/** So long an old link is told that it is old, and not that nobody knows it. */
const daysKept = 60;

/** The person's link that a word opens. Refusals: link-not-known, link-expired, link-used-up, too-many-attempts. */
export function openPersonLink(
  call: Pick<Call, 'now' | 'askedFrom'>,
  own: Pick<MatchingStore, 'table' | 'keys'>,
  word: string,
  purpose: SentLinkPurpose,
): Promise<Result<PersonLink, MatchingRefusal>> {
  return openSingleLink(call, own, word, { kind: personLinkItem, purposes: [purpose], anyIssued: holdsLinks });
}

/** The company's link that a word opens. Refusals: as of a person's. */
export function openCompanyLink(
  call: Pick<Call, 'now' | 'askedFrom'>,
  partnership: Pick<MatchingStore, 'table' | 'keys'>,
  word: string,
  purpose: SentLinkPurpose,
): Promise<Result<CompanyLink, MatchingRefusal>> {
  return openSingleLink(call, partnership, word, { kind: companyLinkItem, purposes: [purpose] });
}

async function holdsLinks(table: Pick<Table, 'list'>): Promise<boolean> {
  return (await table.list({ kind: personLinkItem, of: [], limit: 1 })).items.length > 0;
}

/** A link as whoever sent it tells of it. */
export function toldPersonLink({ facts }: EventOf<'PersonLinkIssued'>): PersonLink {
  return { ...openLink(facts), candidateId: toldId('candidate', facts.candidateId) };
}
export function toldCompanyLink({ facts }: EventOf<'CompanyLinkIssued'>): CompanyLink {
  return { ...openLink(facts), companyId: toldCompany(facts.companyId), recipientId: facts.recipientId };
}

function openLink({
  purpose,
  about,
  digest,
  sentTo,
  municipality,
  issuedAt,
  validUntil,
}: EventOf<'PersonLinkIssued'>['facts'] | EventOf<'CompanyLinkIssued'>['facts']): SingleLink<SentLinkPurpose> {
  return {
    ...{ digest, version: 1, state: 'open', purpose, about, municipality, sentTo },
    ...{ issuedAt: instant(issuedAt), validUntil: instant(validUntil) },
  };
}
