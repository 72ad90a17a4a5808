import type { OpenCompetence } from '#services/competence/store/competence-store.ts';
import { writeToCitizen } from '#services/competence/store/held-by-citizen.ts';
import { candidacyItem } from '#services/competence/store/portfolio-items.ts';
import { settleCompetences } from '#services/competence/store/settle-competences.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

/**
 * Keeps with the citizen where they are a candidate, so that a municipality they show their portfolio to can look for work with
 * it once they are its candidate, whichever comes first. `call` is the platform in the municipality.
 */
export async function showCandidacy(
  call: Call,
  open: OpenCompetence,
  { version, facts }: EventOf<'CandidateReferred' | 'CandidateCprCorrected'>,
): Promise<void> {
  const candidateId = toldId('candidate', facts.candidateId);
  await writeToCitizen(call, open, candidateId, async (own, ownCall) => {
    const isNew = await writeIfNewer(own.table, candidacyItem, { candidateId, municipality: call.scope, version });
    if (isNew) await settleCompetences(ownCall, own);
  });
}
