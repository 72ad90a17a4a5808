import type { CompanyId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import { takeIn } from '#shared/runtime/consume.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import { fingerprint } from '#shared/runtime/secret-word.ts';
import { insert } from '#shared/runtime/write.ts';
import type { SentLinkPurpose } from '#shared/shapes/sent-link.ts';
import type { ClusterNetworkStore } from './cluster-network-store.ts';

/** A link that was sent to a company's contact or buddy for another service's matter. Its word can be drawn from it again. */
export type SentLink = {
  readonly companyId: CompanyId;
  /** The company's id for its contact, a buddy's own for a buddy. */
  readonly recipientId: string;
  readonly digest: string;
  readonly purpose: SentLinkPurpose;
  /** The id of what it opens. */
  readonly about: string;
  /** A keyed mark of the address it went to. */
  readonly sentTo: string;
  /** Which municipality asks. */
  readonly municipality: string;
  readonly validUntil: Instant;
};
export const sentLinkItem = defineItem<SentLink>({
  name: 'sent-link',
  partition: (link) => [link.companyId],
  sort: (link) => [link.digest],
  expiresAt: ({ validUntil }) => Math.ceil(Date.parse(validUntil) / 1000),
});

/** That a code was sent, so that it is told once. It goes by itself. */
export type SentCode = { readonly companyId: CompanyId; readonly codeId: string; readonly sentAt: Instant };
export const sentCodeItem = defineItem<SentCode>({
  name: 'sent-code',
  partition: (code) => [code.companyId],
  sort: (code) => [code.codeId],
  expiresAt: ({ sentAt }) => Math.ceil(Date.parse(sentAt) / 1000) + secondsADay,
});
const secondsADay = 24 * 60 * 60;

const pages: Readonly<Record<SentLinkPurpose, string>> = {
  ...{ 'meeting-times': 'tider', agreement: 'aftale', 'check-in': 'tjek', 'still-there': 'stadig' },
};

/**
 * Makes a link for somebody at a company and gives its address; asked again for the same, the same one. Whoever owns what it
 * opens is told its digest, and can know the word again by it; nobody can draw the word from that.
 */
export async function sendLink(
  call: Call,
  { table, keys, publicOrigin }: ClusterNetworkStore,
  wanted: Omit<SentLink, 'digest' | 'sentTo'> & { readonly to: string },
): Promise<string> {
  const { to, ...link } = wanted;
  const secret = await keys();
  const sentTo = addressMark(secret, to);
  const word = wordOf(secret, { ...link, sentTo });
  const sent: SentLink = { ...link, sentTo, digest: fingerprint(word) };
  const { partnership: _named, ...platform } = call;
  await takeIn({ ...platform, scope: table.scope }, table, insert(sentLinkItem, sent), {
    writes: [],
    events: [
      domainEvent('CompanyLinkIssued', { id: `link/${sent.digest}`, version: 1 }, { ...sent, issuedAt: call.now }),
    ],
  });
  return `${publicOrigin}/virksomhed/link/${table.scope}/${pages[link.purpose]}#${word}`;
}

/** The word of a link that was sent, drawn anew with the scope's secret key. */
export function wordOf(
  secret: Pick<FieldKeys, 'fingerprint'>,
  { purpose, about, validUntil, sentTo }: Pick<SentLink, 'purpose' | 'about' | 'validUntil' | 'sentTo'>,
): string {
  return secret.fingerprint('sent-link', [purpose, about, validUntil, sentTo].join('|'));
}

/** What is kept of the address a link went to. */
export function addressMark(secret: Pick<FieldKeys, 'fingerprint'>, to: string): string {
  return secret.fingerprint('link-sent-to', to);
}
