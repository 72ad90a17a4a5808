import { fingerprint } from '#shared/runtime/secret-word.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import { takeIn } from '#shared/runtime/consume.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import { insert } from '#shared/runtime/write.ts';
import type { SentLinkPurpose } from '#shared/shapes/sent-link.ts';
import { citizenNow } from './held-by-citizen.ts';
import { addressMark } from './personal-link.ts';
import type { OpenVisitation } from './visitation-store.ts';

/** In the municipality: a link that was sent to a person for another service's matter. Its word can be drawn from it again. */
export type SentLink = {
  readonly candidateId: CandidateId;
  readonly digest: string;
  readonly purpose: SentLinkPurpose;
  /** The id of what it opens. */
  readonly about: string;
  /** A keyed mark of the address it went to. */
  readonly sentTo: string;
  readonly validUntil: Instant;
};
export const sentLinkItem = defineItem<SentLink>({
  name: 'sent-link',
  partition: (link) => [link.candidateId],
  sort: (link) => [link.digest],
  expiresAt: ({ validUntil }) => Math.ceil(Date.parse(validUntil) / 1000),
});

/** In the municipality: that a code was sent, so that it is told once. It goes by itself. */
export type SentCode = { readonly candidateId: CandidateId; readonly codeId: string; readonly sentAt: Instant };
export const sentCodeItem = defineItem<SentCode>({
  name: 'sent-code',
  partition: (code) => [code.candidateId],
  sort: (code) => [code.codeId],
  expiresAt: ({ sentAt }) => Math.ceil(Date.parse(sentAt) / 1000) + secondsADay,
});
const secondsADay = 24 * 60 * 60;

const pages: Readonly<Record<SentLinkPurpose, string>> = {
  ...{ 'meeting-times': 'tider', agreement: 'aftale', 'check-in': 'tjek', 'still-there': 'stadig' },
};

/**
 * Makes a link for a person and gives its address; asked again for the same, the same one. Whoever owns what it opens is told
 * its digest, and can know the word again by it; nobody can draw the word from that. `call` is the platform in the municipality.
 */
export async function sendLink(
  call: Call,
  open: OpenVisitation,
  wanted: Pick<SentLink, 'candidateId' | 'purpose' | 'about' | 'validUntil'> & { readonly to: string },
): Promise<string> {
  const { to, ...link } = wanted;
  const { table, keys, publicOrigin } = open(call);
  const secret = await keys();
  const sentTo = addressMark(secret, to);
  const word = wordOf(secret, { ...link, sentTo });
  const sent: SentLink = { ...link, sentTo, digest: fingerprint(word) };
  const facts = { ...sent, municipality: call.scope, issuedAt: call.now };
  const about = { id: `link/${sent.digest}`, version: 1 };
  await takeIn(call, table, insert(sentLinkItem, sent), {
    writes: [],
    events: [domainEvent('PersonLinkIssued', about, facts)],
  });
  const citizen = await citizenNow(call, open, link.candidateId);
  return `${publicOrigin}/borger/link/${citizen}/${pages[link.purpose]}#${word}`;
}

/** The word of a link that was sent, drawn anew with the scope's secret key. */
export function wordOf(
  secret: Pick<FieldKeys, 'fingerprint'>,
  { purpose, about, validUntil, sentTo }: Pick<SentLink, 'purpose' | 'about' | 'validUntil' | 'sentTo'>,
): string {
  return secret.fingerprint('sent-link', [purpose, about, validUntil, sentTo].join('|'));
}
