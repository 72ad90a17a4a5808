import { ok, refuse, type Result } from './result.ts';
import type { StateTable } from './state-table.ts';
import type { Instant } from './time.ts';
import { asNextVersion } from './version.ts';

/**
 * A link that was sent to one person by SMS or e-mail: it opens one thing, for a while, without signing in. Kept in the scope of
 * whoever it was sent to; of its word only the digest.
 */
export type SingleLink<Purpose extends string = string> = {
  readonly digest: string;
  readonly version: number;
  readonly state: 'open' | 'ended';
  readonly purpose: Purpose;
  /** The id of what it opens. */
  readonly about: string;
  /** Which municipality sent it. */
  readonly municipality: string;
  /** A keyed mark of the address or number it went to. */
  readonly sentTo: string;
  readonly issuedAt: Instant;
  readonly validUntil: Instant;
};

/** A link ends where it was used up, where its matter ended, or where it went to an address that is not theirs any more. */
export const linkTable: StateTable<SingleLink['state'], 'end-link'> = {
  open: { 'end-link': { to: 'ended' } },
  ended: {},
};

export const linkRefusals = ['link-not-known', 'link-expired', 'link-used-up'] as const;
export type LinkRefusal = (typeof linkRefusals)[number];

/** Whether a link opens one of these things now; else why not, which tells nothing of what it is about. */
export function linkOpens<Link extends SingleLink>(
  link: Link | undefined,
  purposes: readonly Link['purpose'][],
  now: Instant,
): Result<Link, LinkRefusal> {
  if (!link || !purposes.includes(link.purpose)) return refuse('link-not-known');
  if (link.state === 'ended') return refuse('link-used-up');
  return link.validUntil <= now ? refuse('link-expired') : ok(link);
}

/** The link after it was used up. */
export function endedLink<Link extends SingleLink>(link: Link): Link {
  return { ...asNextVersion(link), state: 'ended' };
}

/** What an answer says of the link it was given by: enough to know it again, and nothing that opens it. */
export function linkMark({ digest }: Pick<SingleLink, 'digest'>): string {
  return digest.slice(0, markLength);
}

const markLength = 16;
