import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { candidateTable } from '#services/visitation/domain/candidate-states.ts';
import { dueDayFaults } from '#services/visitation/domain/dates.ts';
import { decidedAt } from '#services/visitation/domain/stamp.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { unknownStaff } from '#shared/runtime/known-staff.ts';
import { replace } from '#shared/runtime/write.ts';
import type { CandidateChanged, NextStepChange } from '#shared/shapes/candidate-changes.ts';
import { candidateAtVersion, changed } from '#services/visitation/store/candidate-at-version.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';
import { tellStep } from '#services/visitation/store/tell-step.ts';

/**
 * Decides what happens next for a person, who does it, and by when. It holds until something newer happens elsewhere.
 * Refusals: fields-not-accepted (a day that has passed, somebody who does not work here) and those of candidateAtVersion.
 */
export async function setNextStep(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  change: NextStepChange,
): Promise<Result<CandidateChanged, VisitationRefusal>> {
  const opened = await candidateAtVersion(visitation, candidateId, change.version, 'set-next-step');
  if (!opened.ok) return opened;
  const faults = [
    ...dueDayFaults('/dueOn', change.dueOn, dateOf(call.now)),
    ...(await unknownStaff(call, visitation.table, { '/ownerId': change.ownerId })),
  ];
  if (faults.length > 0) return refuse('fields-not-accepted', { errors: faults });
  const { candidate } = opened.value;
  const { kind, ownerId, dueOn } = change;
  const after = asNextVersion({ ...candidate, next: { kind, ownerId, dueOn }, nextDecidedAt: decidedAt(call.now) });
  return commit(call, visitation.table, {
    writes: [
      replace(candidateItem, candidate, after, priorStates(candidateTable, 'set-next-step')),
      historyLine(call, candidateId, { kind: 'next-step-set', stepKind: kind, ownerId, on: dueOn }),
    ],
    events: tellStep(after),
    about: [candidateId],
    answer: changed(after),
  });
}
