import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { candidateTable } from '#services/visitation/domain/candidate-states.ts';
import { partsCorrected, withContact } from '#services/visitation/domain/contact.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { CandidateChanged, ContactCorrection } from '#shared/shapes/candidate-changes.ts';
import { candidateAtVersion, changed } from '#services/visitation/store/candidate-at-version.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';

/**
 * Corrects a person's name, telephone, e-mail and the language of their messages, also after the effort has ended. The timeline and the event say what
 * was corrected, never from what or to what. Refusals: those of candidateAtVersion, nothing-corrected.
 */
export async function correctContact(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version, ...contact }: ContactCorrection,
): Promise<Result<CandidateChanged, VisitationRefusal>> {
  const opened = await candidateAtVersion(visitation, candidateId, version, 'correct-contact');
  if (!opened.ok) return opened;
  const { candidate } = opened.value;
  const corrected = partsCorrected(candidate, contact);
  if (corrected.length === 0) return refuse('nothing-corrected');
  const after: Candidate = asNextVersion(withContact(candidate, contact));
  return commit(call, visitation.table, {
    writes: [
      replace(candidateItem, candidate, after, priorStates(candidateTable, 'correct-contact')),
      historyLine(call, candidateId, { kind: 'contact-corrected', corrected }),
    ],
    events: [
      domainEvent('CandidateContactCorrected', { id: candidateId, version: after.version }, { candidateId, corrected }),
    ],
    about: [candidateId],
    answer: changed(after),
  });
}
