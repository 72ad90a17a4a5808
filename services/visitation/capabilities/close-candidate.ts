import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { candidateTable } from '#services/visitation/domain/candidate-states.ts';
import { happenedDayFaults } from '#services/visitation/domain/dates.ts';
import { decidedAt } from '#services/visitation/domain/stamp.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { CandidateChanged, Closing } from '#shared/shapes/candidate-changes.ts';
import { candidateAtVersion, changed } from '#services/visitation/store/candidate-at-version.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';

/**
 * Ends a person's effort: the reason and the day. The person leaves the lists of work, and the card leaves the
 * companies. Match meetings ahead are cancelled and the named placements end where they are kept, in matching; after a
 * death the person is sent nothing. Refusals: fields-not-accepted (a day to come or long ago) and those of candidateAtVersion.
 */
export async function closeCandidate(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  closing: Closing,
): Promise<Result<CandidateChanged, VisitationRefusal>> {
  const opened = await candidateAtVersion(visitation, candidateId, closing.version, 'close-candidate');
  if (!opened.ok) return opened;
  const faults = happenedDayFaults('/closedOn', closing.closedOn, dateOf(call.now));
  if (faults.length > 0) return refuse('fields-not-accepted', { errors: faults });
  const { candidate, state } = opened.value;
  const { reason, closedOn, note, tellPerson = true, endingPlacementIds = [] } = closing;
  const personTold = tellPerson && reason !== 'deceased';
  const { next: _ended, ...rest } = candidate;
  const after: Candidate = {
    ...asNextVersion(rest),
    state,
    closed: { reason, closedOn },
    nextDecidedAt: decidedAt(call.now),
  };
  return commit(call, visitation.table, {
    writes: [
      replace(candidateItem, candidate, after, priorStates(candidateTable, 'close-candidate')),
      historyLine(call, candidateId, { kind: 'candidate-closed', reason, on: closedOn, ...(note && { note }) }),
    ],
    events: [
      domainEvent(
        'CandidateClosed',
        { id: candidateId, version: after.version },
        { candidateId, reason, closedOn, personTold, endingPlacementIds },
      ),
    ],
    about: [candidateId],
    answer: changed(after),
  });
}
