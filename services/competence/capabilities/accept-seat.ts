import { step, type Enrolment } from '#services/competence/domain/enrolment.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { whileConsented } from '#services/competence/store/consent-items.ts';
import { enrolmentTold } from '#services/competence/store/enrolment-events.ts';
import { enrolmentItem } from '#services/competence/store/enrolment-items.ts';
import { stepWrite } from '#services/competence/store/enrolment-writes.ts';
import { leaveWaiting, waitingAt } from '#services/competence/store/seat-ledger.ts';
import { startSharing } from '#services/competence/store/sharing.ts';
import type { EnrolmentId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { EnrolmentSaved, SeatAnswer } from '#shared/shapes/enrolment.ts';

/**
 * The person says yes to a seat that became free and is held: from the waiting list onto the course.
 * Refusals: enrolment-not-found, stale-version, enrolment-stands-otherwise, no-seat-held, no-education-consent.
 */
export async function acceptSeat(
  call: Call,
  competence: CompetenceStore,
  enrolmentId: EnrolmentId,
  { version: seen }: SeatAnswer,
): Promise<Result<EnrolmentSaved, CompetenceRefusal>> {
  const { table } = competence;
  const before = await table.fresh(enrolmentItem, enrolmentId);
  if (!before) return refuse('enrolment-not-found');
  const next = step(before, 'accept-seat', seen);
  if (!next.ok) return next;
  const shared = competence.shared();
  const entry = before.since && (await waitingAt(shared, { ...before, since: before.since }));
  if (!entry?.offeredUntil) return refuse('no-seat-held');
  const consented = await whileConsented(table, before.candidateId, before.institutionId);
  if (!consented.ok) return consented;
  const { offeredUntil: _held, since: _waited, ...rest } = next.value;
  const enrolment: Enrolment = { ...rest, seat: 'own' };
  const sharing = await startSharing(table, enrolment, { kind: 'enrolment', id: enrolmentId });
  const { version, state, seat, candidateId } = enrolment;
  return commit(call, table, {
    writes: [
      stepWrite(before, enrolment, 'accept-seat'),
      consented.value,
      ...leaveWaiting(shared.scope, entry),
      ...sharing.writes,
    ],
    events: [enrolmentTold(enrolment), ...sharing.events],
    about: [candidateId],
    answer: { enrolmentId, version, state, seat },
  });
}
