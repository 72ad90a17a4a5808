import type { EvidencePack } from '#services/matching/domain/evidence-pack.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { evidenceOf } from '#services/matching/store/evidence-of.ts';
import { packsOf } from '#services/matching/store/evidence-pack-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { profileItem } from '#services/matching/store/people-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { Packs, PackView } from '#shared/shapes/evidence-pack.ts';

/** A person's descriptions, the newest first, and what a new one could be made of. Refusal: candidate-not-in-effort. */
export async function listEvidencePacks(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  candidateId: CandidateId,
): Promise<Result<Packs, MatchingRefusal>> {
  if (!(await table.get(profileItem, candidateId))) return refuse('candidate-not-in-effort');
  const [all, evidence] = await Promise.all([packsOf(table, candidateId), evidenceOf(table, candidateId)]);
  await recordViewing(call, table, [candidateId]);
  const from = evidence.map(({ placement }) => placement.startsOn).toSorted()[0];
  const usable = evidence.reduce((sum, { observations }) => sum + observations.length, 0);
  return ok({ items: all.toReversed().map(packView), usable, ...(from && { from }) });
}

function packView({ draftedAt: _d, edition: _e, given, ...shown }: EvidencePack): PackView {
  return { ...shown, given: [...given] };
}
