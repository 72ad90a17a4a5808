import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { sentLastToPlaces } from '#services/matching/store/proposals-answers.ts';
import { myProposalsItem } from '#services/matching/store/shown-proposals-items.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { MyProposals } from '#shared/shapes/shown-proposals.ts';

/** More municipalities than one person has. */
const most = 20;

/** The places that a person's municipalities show them, and what they have said; nothing of what was taken back. */
export async function listMyProposals(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
): Promise<Result<{ items: MyProposals[] }, MatchingRefusal>> {
  const { items } = await table.list({ kind: myProposalsItem, of: [], limit: most });
  const shown = await Promise.all(
    items
      .filter(({ state }) => state !== 'withdrawn')
      .map(async ({ partnership: _p, ...mine }): Promise<MyProposals> => {
        const last = await sentLastToPlaces(table, mine.candidateId);
        if (!last || last.state === 'accepted' || last.seen < mine.version - 1) return mine;
        const { answerId, state, because, answers } = last;
        return { ...mine, sent: { answerId, state, answers: [...answers], ...(because && { because }) } };
      }),
  );
  await recordViewing(call, table, [...new Set(shown.map(({ candidateId }) => candidateId))]);
  return ok({ items: shown });
}
