import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { myConversationItem, withOwnAnswer } from '#services/visitation/store/my-conversation-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { MyConversations } from '#shared/shapes/my-conversation.ts';

const mostRead = 200;
/** So many that are over are shown, the latest of them. */
const mostOver = 10;

/** The person's conversations: those to come, the nearest first, then the latest of those that are over. */
export async function listMyConversations(
  { now }: Pick<Call, 'now'>,
  { table }: Pick<VisitationStore, 'table'>,
): Promise<Result<MyConversations, VisitationRefusal>> {
  const { items } = await table.list({ kind: myConversationItem, of: [], limit: mostRead });
  const inOrder = items.toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  const isToCome = ({ startsAt, minutes }: (typeof items)[number]): boolean =>
    Date.parse(startsAt) + minutes * 60_000 > Date.parse(now);
  const shown = [
    ...inOrder.filter(isToCome),
    ...inOrder
      .filter((row) => !isToCome(row))
      .toReversed()
      .slice(0, mostOver),
  ];
  return ok({ items: await Promise.all(shown.map((row) => withOwnAnswer(table, row))) });
}
