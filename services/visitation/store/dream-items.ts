import type { Dream, DreamComment } from '#services/visitation/domain/dream.ts';
import { contentOf, emptyDream } from '#services/visitation/domain/dream.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import type { DreamContent } from '#shared/shapes/dream.ts';

type Sealed = { readonly version: number; readonly savedAt: Instant; readonly sealed: string };

/** In the citizen's scope: the one dream there is. */
export type DreamRow = Sealed & { readonly sitting: Instant };
export const dreamItem = defineItem<DreamRow>({ name: 'dream', partition: () => [], partitionParts: 0 });

/** In the citizen's scope: how it was at the end of each sitting before. */
export const dreamVersionItem = defineItem<Sealed>({
  name: 'dream-version',
  partition: () => [],
  partitionParts: 0,
  sort: ({ version }) => [inOrder(version)],
});

/** In the municipality: the read copy. */
export type ReceivedDream = Sealed & { readonly candidateId: CandidateId };
export const receivedDreamItem = defineItem<ReceivedDream>({
  name: 'received-dream',
  partition: (row) => [row.candidateId],
});

/** In the municipality: what its staff said to a person's dream. */
export type DreamCommentRow = DreamComment & { readonly sealed: string };
export const dreamCommentItem = defineItem<DreamCommentRow>({
  name: 'dream-comment',
  partition: (row) => [row.candidateId],
  sort: (row) => [row.commentId],
});

/** In the citizen's scope: what was said to the dream, as an item of its own. */
export type MyDreamComment = DreamCommentRow & { readonly municipality: string };
export const myDreamCommentItem = defineItem<MyDreamComment>({
  name: 'my-dream-comment',
  partition: () => [],
  partitionParts: 0,
  sort: (row) => [row.candidateId, row.commentId],
});

/** Nobody's dream gets more comments than a page holds. */
export const mostComments = 100;

const theDream = { id: 'dream', field: 'content' };

export function sealDream(keys: FieldKeys, content: DreamContent): string {
  return keys.seal(theDream, JSON.stringify(contentOf(content)));
}

export function openDream(keys: FieldKeys, row: Pick<Sealed, 'sealed'> | undefined): DreamContent {
  return row ? (JSON.parse(keys.open(theDream, row.sealed)) as DreamContent) : emptyDream;
}

/** The same dream as it was stored, whole. */
export function dreamOf(keys: FieldKeys, row: DreamRow): Dream {
  const { sealed: _sealed, ...rest } = row;
  return { ...rest, ...openDream(keys, row) };
}

export function dreamRow(keys: FieldKeys, { version, savedAt, sitting, ...content }: Dream): DreamRow {
  return { version, savedAt, sitting, sealed: sealDream(keys, content) };
}

export function sealComment(keys: FieldKeys, id: string, words: string): string {
  return keys.seal({ id, field: 'comment' }, words);
}

export function openComment(keys: FieldKeys, { commentId: id, sealed }: DreamCommentRow): string {
  return keys.open({ id, field: 'comment' }, sealed);
}

/** Versions in the order of their numbers, as text. */
function inOrder(version: number): string {
  return String(version).padStart(8, '0');
}
