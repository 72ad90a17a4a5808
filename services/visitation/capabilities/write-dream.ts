import { written } from '#services/visitation/domain/dream.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { dreamItem, dreamOf, dreamRow, dreamVersionItem, sealDream } from '#services/visitation/store/dream-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { insert } from '#shared/runtime/write.ts';
import type { DreamChange, DreamSaved } from '#shared/shapes/dream.ts';

/**
 * The person writes in their dream; saved while they write. What stood there from another sitting is put aside, so nothing is
 * lost, also where somebody wrote at two devices. It has no consequence for anything: the municipalities read it.
 */
export async function writeDream(
  call: Call,
  { table, keys }: Pick<VisitationStore, 'table' | 'keys'>,
  { openedAt, ...content }: DreamChange,
): Promise<Result<DreamSaved, VisitationRefusal>> {
  const row = await table.fresh(dreamItem);
  const opened = await keys();
  const before = row && dreamOf(opened, row);
  const news = written(before, content, { now: call.now, sitting: instant(openedAt) });
  if (!news) return ok({ version: before?.version ?? 0, savedAt: before?.savedAt ?? call.now });
  const { dream, aside } = news;
  const { version, savedAt } = dream;
  const kept = aside && { version: aside.version, savedAt: aside.savedAt, sealed: sealDream(opened, aside) };
  return commit(call, table, {
    writes: [putOver(dreamItem, row, dreamRow(opened, dream)), ...(kept ? [insert(dreamVersionItem, kept)] : [])],
    events: [domainEvent('DreamChanged', { id: 'dream', version }, {})],
    about: [],
    answer: { version, savedAt },
  });
}
