import { lastPackAnswer, myPackItem } from '#services/matching/store/evidence-pack-items.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { MyPacks } from '#shared/shapes/evidence-pack.ts';

/** More than anybody has. */
const mostRead = 100;

/** The person's own descriptions: those that wait to be read, then the newest first. */
export async function listMyEvidencePacks({
  table,
}: Pick<MatchingStore, 'table'>): Promise<Result<MyPacks, MatchingRefusal>> {
  const { items } = await table.list({ kind: myPackItem, of: [], limit: mostRead });
  const newest = items.toSorted((one, other) => (other.sentAt ?? '').localeCompare(one.sentAt ?? ''));
  const waits = ({ state }: { readonly state: string }): boolean => state === 'with-person';
  const shown = [...newest.filter(waits), ...newest.filter((row) => !waits(row))];
  return ok({
    items: await Promise.all(
      shown.map(async (row) => {
        const answer = await lastPackAnswer(table, row.packId);
        return { ...row, ...(answer && { answer }) };
      }),
    ),
  });
}
