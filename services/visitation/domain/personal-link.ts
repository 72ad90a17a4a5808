import type { CandidateId } from '#shared/kernel/ids.ts';
import type { SingleLink } from '#shared/kernel/single-link.ts';
import { addDays, dateOf, endOfDay, type Instant } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { preparationLinkOpens } from '#shared/rules/link-rules.ts';
import type { LinkPurpose } from '#shared/shapes/my-conversation.ts';

/** A link that was sent to a person; kept in the person's own scope. */
export type PersonalLink = SingleLink<LinkPurpose> & { readonly candidateId: CandidateId };

/** The page that a link opens. The word stands behind the `#`, which no server and no log is told. */
export function linkAddress(origin: string, citizen: string, word: string, purpose: LinkPurpose): string {
  return `${origin}/borger/link/${citizen}${pageOf[purpose]}#${word}`;
}

const pageOf: Readonly<Record<LinkPurpose, string>> = { conversation: '', preparation: '/forberedelse' };

/** Until when a link to the preparation can be opened that is sent at a time. */
export function preparationLinkUntil(sentAt: Instant): Instant {
  const day = dateOf(sentAt);
  return endOfDay(addDays(day, ruleOn(preparationLinkOpens, day).value));
}
