import { refuse, ok, type Result } from '#shared/kernel/result.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { StateTable } from '#shared/kernel/state-table.ts';
import { addDays, dateOf, endOfDay, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { preparationLinkOpens } from '#shared/rules/link-rules.ts';
import type { LinkPurpose } from '#shared/shapes/my-conversation.ts';

/**
 * A link that was sent to a person by SMS or e-mail: it opens one thing, for a while, without signing in. Kept in the
 * person's own scope; of its word only the digest.
 */
export type PersonalLink = {
  readonly digest: string;
  readonly version: number;
  readonly state: 'open' | 'ended';
  readonly purpose: LinkPurpose;
  readonly candidateId: CandidateId;
  /** The id of what it opens. */
  readonly about: string;
  /** Which municipality sent it. */
  readonly municipality: string;
  /** A keyed mark of the address or number it went to. */
  readonly sentTo: string;
  readonly issuedAt: Instant;
  readonly validUntil: Instant;
};

/** A link ends where it was used up, or where it went to an address that is no longer the person's. */
export const linkTable: StateTable<PersonalLink['state'], 'end-link'> = {
  open: { 'end-link': { to: 'ended' } },
  ended: {},
};

export type LinkRefusal = 'link-not-known' | 'link-expired' | 'link-used-up';

/** Whether a link opens one of these things now; else why not, which tells nothing of what it is about. */
export function linkOpens(
  link: PersonalLink | undefined,
  purposes: readonly LinkPurpose[],
  now: Instant,
): Result<PersonalLink, LinkRefusal> {
  if (!link || !purposes.includes(link.purpose)) return refuse('link-not-known');
  if (link.state === 'ended') return refuse('link-used-up');
  return link.validUntil <= now ? refuse('link-expired') : ok(link);
}

/** The link after it was used up. */
export function endedLink(link: PersonalLink): PersonalLink {
  return { ...asNextVersion(link), state: 'ended' };
}

/** The page that a link opens. The word stands behind the `#`, which no server and no log is told. */
export function linkAddress(origin: string, citizen: string, word: string, purpose: LinkPurpose): string {
  return `${origin}/borger/link/${citizen}${pageOf[purpose]}#${word}`;
}

const pageOf: Readonly<Record<LinkPurpose, string>> = { conversation: '', preparation: '/forberedelse' };

/** What an answer says of the link it was given by: enough to know it again, and nothing that opens it. */
export function linkMark({ digest }: Pick<PersonalLink, 'digest'>): string {
  return digest.slice(0, markLength);
}

const markLength = 16;

/** Until when a link to the preparation can be opened that is sent at a time. */
export function preparationLinkUntil(sentAt: Instant): Instant {
  const day = dateOf(sentAt);
  return endOfDay(addDays(day, ruleOn(preparationLinkOpens, day).value));
}
