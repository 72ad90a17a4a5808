import { sentLine } from '#services/matching/domain/alignment-sides.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { sentLast } from '#services/matching/store/alignment-answers.ts';
import { myAlignmentItem } from '#services/matching/store/alignment-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { MyAlignment } from '#shared/shapes/alignment-talk.ts';

/** More match meetings than one person has. */
const mostTalks = 50;

/**
 * A person's match meetings with the seven questions: their own answers, the company's where both have written, and the text
 * to say yes to. The latest meeting first.
 */
export async function listMyAlignments(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
): Promise<Result<{ items: MyAlignment[] }, MatchingRefusal>> {
  const { items } = await table.list({ kind: myAlignmentItem, of: [], limit: mostTalks });
  const shown = await Promise.all(
    items.map(async ({ version: _v, partnership: _p, ...seen }) => {
      const last = await sentLast(table, seen.meetingId);
      return { ...seen, ...(last && { sent: sentLine(last) }) };
    }),
  );
  const people = [...new Set(shown.map(({ candidateId }) => candidateId))];
  await recordViewing(call, table, people);
  return ok({ items: shown.toSorted((one, other) => other.startsAt.localeCompare(one.startsAt)) });
}
