import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { noteDraftItem } from '#services/visitation/store/journal-items.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId, NoteId } from '#shared/kernel/ids.ts';
import { fullName } from '#shared/kernel/names.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { readPage, type PageOf } from '#shared/runtime/paged-list.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';

type NoteDraftLine = {
  readonly candidateId: CandidateId;
  readonly name: string;
  readonly noteId: NoteId;
  readonly savedAt: Instant;
};

/** The notes that the caller has begun and not signed, the newest first. Refusal: cursor-not-valid. */
export async function listNoteDrafts(
  call: Call,
  visitation: VisitationStore,
  ask: PageQuery,
): Promise<Result<PageOf<NoteDraftLine>, VisitationRefusal>> {
  const query = { kind: noteDraftItem, index: 'note-drafts', of: [call.caller.personId], descending: true } as const;
  const page = await readPage(visitation, ask, query);
  if (!page.ok) return page;
  const lines = await Promise.all(
    page.value.items.map(async ({ candidateId, noteId, savedAt }) => {
      const candidate = await visitation.table.get(candidateItem, candidateId);
      return candidate ? [{ candidateId, name: fullName(candidate), noteId, savedAt }] : [];
    }),
  );
  const items = lines.flat();
  await recordViewing(
    call,
    visitation.table,
    items.map(({ candidateId }) => candidateId),
  );
  return ok({ items, cursor: page.value.cursor });
}
