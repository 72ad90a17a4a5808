import type { Candidate } from '#services/visitation/domain/candidate.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { defineItem } from '#shared/runtime/item.ts';
import { put, remove, type Write } from '#shared/runtime/write.ts';

/** An open case in its owner's list. The list of work goes by who has the next step, who is often somebody else. */
export type OwnedCase = { readonly ownerId: string; readonly candidateId: CandidateId };
export const ownedCaseItem = defineItem<OwnedCase>({
  name: 'owned-case',
  partition: (owned) => [owned.ownerId],
  sort: (owned) => [owned.candidateId],
});

/**
 * The writes that keep a case in its owner's list while it is open, and in nobody else's; none where that is so. For
 * changes that tell no event: what is told is kept by `keepOwnedCase`.
 */
export function ownedCase(before: Candidate | undefined, after: Candidate): Write[] {
  const { candidateId } = after;
  const [was, is] = [ownerOfOpen(before), ownerOfOpen(after)];
  if (was === is) return [];
  return [
    ...(was ? [remove(ownedCaseItem, was, candidateId)] : []),
    ...(is ? [put(ownedCaseItem, { ownerId: is, candidateId })] : []),
  ];
}

/** Whose open case a candidate is; undefined where the effort has ended. */
export function ownerOfOpen(candidate: Candidate | undefined): string | undefined {
  return candidate && candidate.state !== 'closed' ? candidate.ownerId : undefined;
}
