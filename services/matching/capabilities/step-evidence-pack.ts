import { packTable, type EvidencePack, type PackAction } from '#services/matching/domain/evidence-pack.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { packChanged } from '#services/matching/store/evidence-pack-events.ts';
import { evidencePackItem, packsOf } from '#services/matching/store/evidence-pack-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { FactsOf } from '#shared/events/catalogue.ts';
import type { CandidateId, EvidencePackId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { DomainEvent } from '#shared/runtime/commit.ts';
import { replace, type Write } from '#shared/runtime/write.ts';
import type { PackChanged } from '#shared/shapes/evidence-pack.ts';

export type PackPlace = { readonly candidateId: CandidateId; readonly packId: EvidencePackId };

/** What a step comes to: the description after it, and what else is written and told. */
type Stepped = {
  readonly pack: EvidencePack;
  readonly action: PackAction;
  readonly news: FactsOf<'EvidencePackChanged'>['news'];
  readonly writes?: readonly Write[];
  readonly events?: readonly DomainEvent[];
};

/** What every step of the staff with one description does around its own rule. */
export async function stepEvidencePack(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { candidateId, packId }: PackPlace,
  step: (
    before: EvidencePack,
    all: readonly EvidencePack[],
  ) => Result<Stepped, MatchingRefusal> | Promise<Result<Stepped, MatchingRefusal>>,
): Promise<Result<PackChanged, MatchingRefusal>> {
  const all = await packsOf(table, candidateId);
  const before = all.find((each) => each.packId === packId);
  if (!before) return refuse('evidence-pack-not-found');
  const stepped = await step(before, all);
  if (!stepped.ok) return stepped;
  const { pack, action, news, writes = [], events = [] } = stepped.value;
  return commit(call, table, {
    writes: [replace(evidencePackItem, before, pack, priorStates(packTable, action)), ...writes],
    events: [packChanged(pack, news), ...events],
    about: [candidateId],
    answer: { packId, version: pack.version, state: pack.state },
  });
}
