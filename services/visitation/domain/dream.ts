import type { CandidateId, DreamCommentId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { dreamParts, type DreamContent } from '#shared/shapes/dream.ts';

/** What a person dreams of, as it lies with the person. */
export type Dream = DreamContent & {
  readonly version: number;
  readonly savedAt: Instant;
  /** When the page was opened at which it was last written: one sitting is one version that is kept. */
  readonly sitting: Instant;
};

/** Something a member of the staff said to it. */
export type DreamComment = {
  readonly candidateId: CandidateId;
  readonly commentId: DreamCommentId;
  readonly version: number;
  readonly byId: string;
  readonly at: Instant;
};

export const emptyDream: DreamContent = {
  wishes: { symbols: [], words: '' },
  strengths: { symbols: [], words: '' },
  goodDay: { symbols: [], words: '' },
  considerations: { symbols: [], words: '' },
};

/**
 * The dream with what is written now, and the one that is to be put aside: what stood there from another sitting, also
 * one at another device. Undefined where nothing is new.
 */
export function written(
  before: Dream | undefined,
  content: DreamContent,
  at: { readonly now: Instant; readonly sitting: Instant },
): { readonly dream: Dream; readonly aside?: Dream } | undefined {
  if (saysTheSame(before ?? emptyDream, content)) return undefined;
  const dream = {
    ...asNextVersion({ version: before?.version ?? 0, ...content }),
    savedAt: at.now,
    sitting: at.sitting,
  };
  return { dream, ...(before && before.sitting !== at.sitting && { aside: before }) };
}

/** The parts alone, without when and in which version they were written. */
export function contentOf({ wishes, strengths, goodDay, considerations }: DreamContent): DreamContent {
  return { wishes, strengths, goodDay, considerations };
}

function saysTheSame(one: DreamContent, other: DreamContent): boolean {
  const said = (content: DreamContent) =>
    JSON.stringify(dreamParts.map((part) => [content[part].symbols.toSorted(), content[part].words]));
  return said(one) === said(other);
}
