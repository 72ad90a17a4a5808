import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { candidateTable } from '#services/visitation/domain/candidate-states.ts';
import { candidateAtVersion, changed } from '#services/visitation/store/candidate-at-version.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';
import { refusedAsKnown } from '#services/visitation/store/known-person.ts';
import { candidateItem, knownPersonItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { parseCpr, type Cpr } from '#shared/kernel/cpr.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { insert, remove, replace } from '#shared/runtime/write.ts';
import type { CandidateChanged, CprCorrection } from '#shared/shapes/candidate-changes.ts';

/**
 * Gives a person the right CPR number, as when a substitute number becomes a real one; the person stays one, with all
 * that is written. The former number's place is given up and the new one's taken in the same transaction. Timeline and
 * event say that it was corrected and why, never a number. Refusals: those of candidateAtVersion, nothing-corrected,
 * candidate-already-known (the number is another person's of the municipality).
 */
export async function correctCpr(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version, cpr: typed, reason }: CprCorrection,
): Promise<Result<CandidateChanged, VisitationRefusal>> {
  const opened = await candidateAtVersion(visitation, candidateId, version, 'correct-cpr');
  if (!opened.ok) return opened;
  const { candidate } = opened.value;
  const cpr = (parseCpr(typed) as { cpr: Cpr }).cpr;
  const keys = await visitation.keys();
  const sealedFor = { id: candidateId, field: 'cpr' } as const;
  const former = keys.fingerprint('cpr', keys.open(sealedFor, candidate.cprSealed));
  const mark = keys.fingerprint('cpr', cpr);
  if (mark === former) return refuse('nothing-corrected');
  const known = await refusedAsKnown(visitation, mark);
  if (known) return known;

  const citizen = await visitation.citizenOf(cpr);
  const after: Candidate = asNextVersion({ ...candidate, citizen, cprSealed: keys.seal(sealedFor, cpr) });
  const corrected = await commit(call, visitation.table, {
    writes: [
      replace(candidateItem, candidate, after, priorStates(candidateTable, 'correct-cpr')),
      insert(knownPersonItem, { mark, candidateId }, 'candidate-already-known'),
      remove(knownPersonItem, former),
      historyLine(call, candidateId, { kind: 'cpr-corrected', reason }),
    ],
    events: [
      domainEvent(
        'CandidateCprCorrected',
        { id: candidateId, version: after.version },
        { candidateId, citizen, formerCitizen: candidate.citizen },
      ),
    ],
    about: [candidateId],
    answer: changed(after),
  });
  if (corrected.ok || corrected.refusal.code !== 'candidate-already-known') return corrected;
  return (await refusedAsKnown(visitation, mark)) ?? corrected;
}
