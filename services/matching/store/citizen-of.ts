import type { CandidateId } from '#shared/kernel/ids.ts';
import { citizenScope, type CitizenScope } from '#shared/kernel/scope.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';

/** Which citizen a person is, as visitation last told it; `version` is that of the event it came from. */
export type KnownCitizen = {
  readonly candidateId: CandidateId;
  /** A pseudonym: the citizen's own scope. */
  readonly citizen: string;
  readonly version: number;
};
export const knownCitizenItem = defineItem<KnownCitizen>({
  name: 'known-citizen',
  partition: (known) => [known.candidateId],
});

/**
 * Which citizen a person is, as the municipality knows it now: asked each time and kept nowhere else, because a CPR number
 * can be put right. Throws before the referral was heard: the event is told again.
 */
export async function citizenOf(municipality: Pick<Table, 'fresh'>, candidateId: CandidateId): Promise<CitizenScope> {
  const known = await municipality.fresh(knownCitizenItem, candidateId);
  if (!known) throw new Error('a person who was never referred');
  return citizenScope(known.citizen);
}
