import { addressMark } from '#services/visitation/store/personal-link.ts';
import { sentLinkItem } from '#services/visitation/store/sent-links.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { remove } from '#shared/runtime/write.ts';

/** More than anybody is sent. */
const most = 200;

/**
 * A person's telephone or e-mail was put right: links that went to the former open nothing any more, since somebody else may hold
 * them. Whoever owns what they open is told, and asks anew where there is still something to answer.
 */
export async function endFormerSentLinks(
  call: Call,
  { table, keys }: VisitationStore,
  event: EventOf<'CandidateContactCorrected'>,
): Promise<void> {
  const { candidateId, corrected } = event.facts;
  if (!corrected.includes('phone') && !corrected.includes('email')) return;
  const { items } = await table.list({ kind: sentLinkItem, of: [candidateId], fresh: true, limit: most });
  if (items.length === 0) return;
  const candidate = await table.fresh(candidateItem, candidateId);
  const secret = await keys();
  const reached = [candidate?.phone, candidate?.email].flatMap((to) => (to ? [addressMark(secret, to)] : []));
  const former = items.filter(({ sentTo }) => !reached.includes(sentTo));
  if (former.length === 0) return;
  const digests = former.map(({ digest }) => digest);
  const about = { id: `links/${candidateId}`, version: event.version };
  await saveCaused(call, table, {
    writes: former.map(({ digest }) => remove(sentLinkItem, candidateId, digest)),
    events: [domainEvent('PersonLinksEnded', about, { candidateId, digests })],
  });
}
