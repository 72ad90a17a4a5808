import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { answeredBy, journalWishItem, type JournalWish } from '#services/visitation/store/journal-request-items.ts';
import { myEffortItem } from '#services/visitation/store/my-effort.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { journalWishVoid, type MyJournalWish, type MyJournalWishes } from '#shared/shapes/journal-request.ts';

const mostEfforts = 50;
const newestShown = 5;

/** What the signed-in person asked for of each municipality they are or were in, the newest first: by when, and whether it was given. */
export async function listMyJournalWishes({
  table,
}: Pick<VisitationStore, 'table'>): Promise<Result<MyJournalWishes, VisitationRefusal>> {
  const efforts = await table.list({ kind: myEffortItem, of: [], limit: mostEfforts });
  const pages = await Promise.all(
    efforts.items.map(({ candidateId }) =>
      table.list({ kind: journalWishItem, of: [candidateId], limit: mostEfforts, fresh: true }),
    ),
  );
  const wishes = pages.flatMap(({ items }) => items).toSorted((one, other) => other.sentAt.localeCompare(one.sentAt));
  return ok({ items: wishes.slice(0, newestShown).map(wishView) });
}

function wishView({ answerId, candidateId, owner, state, sentAt, settledAt, because }: JournalWish): MyJournalWish {
  const why = journalWishVoid.find((each) => each === because);
  return {
    ...{ answerId, candidateId, municipality: owner, state, sentAt, dueOn: answeredBy(sentAt) },
    ...(settledAt && { settledAt }),
    ...(why && { because: why }),
  };
}
