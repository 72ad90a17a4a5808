import {
  dreamCommentItem,
  myDreamCommentItem,
  openComment,
  sealComment,
} from '#services/visitation/store/dream-items.ts';
import { writeToCitizen } from '#services/visitation/store/held-by-citizen.ts';
import type { OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

/** Brings a comment where the person reads it, as an item of its own beside their dream. Repeats without harm. */
export async function showDreamComment(
  call: Call,
  open: OpenVisitation,
  { facts }: EventOf<'DreamCommented'>,
): Promise<void> {
  const candidateId = toldId('candidate', facts.candidateId);
  const municipality = open(call);
  const row = await municipality.table.fresh(dreamCommentItem, candidateId, facts.commentId);
  if (!row) throw new Error('a comment that was told is not there');
  const words = openComment(await municipality.keys(), row);
  await writeToCitizen(call, open, candidateId, async (own) => {
    const sealed = sealComment(await own.keys(), row.commentId, words);
    await writeIfNewer(own.table, myDreamCommentItem, { ...row, municipality: call.scope, sealed });
  });
}
