import { isPackUnderWay, type EvidencePack } from '#services/matching/domain/evidence-pack.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { packDraftDue } from '#services/matching/store/evidence-due.ts';
import { packChanged } from '#services/matching/store/evidence-pack-events.ts';
import { evidencePackItem, packsOf } from '#services/matching/store/evidence-pack-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { profileItem } from '#services/matching/store/people-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { PackChanged, PackDraft } from '#shared/shapes/evidence-pack.ts';

/** Begins a description of how somebody works. Refusals: candidate-not-in-effort, evidence-pack-under-way. */
export async function draftEvidencePack(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  candidateId: CandidateId,
  { purpose, from, until, words }: PackDraft,
): Promise<Result<PackChanged, MatchingRefusal>> {
  if (!(await table.get(profileItem, candidateId))) return refuse('candidate-not-in-effort');
  const all = await packsOf(table, candidateId);
  if (all.some(isPackUnderWay)) return refuse('evidence-pack-under-way');
  const pack: EvidencePack = {
    ...{ packId: call.newId('evidencePack'), candidateId, number: (all.at(-1)?.number ?? 0) + 1, version: 1 },
    ...{ state: 'draft', purpose, from, until, words, edition: 0, given: [] },
    ...{ draftedAt: call.now, draftedById: call.caller.personId },
  };
  return commit<PackChanged, MatchingRefusal>(call, table, {
    writes: [insert(evidencePackItem, pack, 'evidence-pack-under-way'), packDraftDue(pack, dateOf(call.now))],
    events: [packChanged(pack, 'changed')],
    about: [candidateId],
    answer: { packId: pack.packId, version: pack.version, state: pack.state },
  });
}
