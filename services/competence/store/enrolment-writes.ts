import {
  enrolmentTable,
  freesSeat,
  type Enrolment,
  type EnrolmentAction,
} from '#services/competence/domain/enrolment.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { DomainEvent } from '#shared/runtime/commit.ts';
import { remove, replace, type Write } from '#shared/runtime/write.ts';
import type { CompetenceStore } from './competence-store.ts';
import { enrolmentTold, seatReleased } from './enrolment-events.ts';
import { enrolmentItem, onCourseItem } from './enrolment-items.ts';
import { leaveWaiting, releaseSeat, releaseToPool, seatLedgerItem, waitingAt } from './seat-ledger.ts';
import { endSharing } from './sharing.ts';

/** What is saved of a step: together with its own event. */
export type StepSaved = { readonly writes: readonly Write[]; readonly events: readonly DomainEvent[] };

/** The enrolment one step on, on condition that it still stands where the step may begin. */
export function stepWrite(before: Enrolment, after: Enrolment, action: EnrolmentAction): Write {
  return replace(enrolmentItem, before, after, priorStates(enrolmentTable, action));
}

/**
 * What is saved when a person leaves a course: it came to an end, was stopped, or came to nothing. The seat is given back
 * where somebody else can come, and the institution sees the person no longer than needed.
 */
export async function leavingWrites(
  competence: CompetenceStore,
  before: Enrolment,
  left: Enrolment,
  action: EnrolmentAction,
  on: CivilDate,
): Promise<{ readonly enrolment: Enrolment } & StepSaved> {
  const { table } = competence;
  const { scope } = competence.shared();
  const [ledger, sharing] = await Promise.all([
    competence.shared().fresh(seatLedgerItem, before.courseId),
    endSharing(table, before, before.enrolmentId, on),
  ]);
  const place = { courseId: before.courseId, scope };
  const frees = freesSeat({ ...left, seat: before.seat }, ledger?.rolling ?? false);
  const released = before.seat === 'pool' ? releaseToPool(place, table.scope) : releaseSeat(place);
  const waits = before.state === 'waiting' ? await offTheList(competence, before) : undefined;
  const enrolment: Enrolment = { ...left, seat: frees ? 'none' : left.seat };
  return {
    enrolment,
    writes: [
      stepWrite(before, enrolment, action),
      remove(onCourseItem, before.candidateId, before.courseId),
      ...(frees ? [released] : []),
      ...(waits?.writes ?? []),
      ...sharing.writes,
    ],
    events: [
      enrolmentTold(enrolment),
      ...(waits?.freed || (frees && before.seat === 'own') ? [seatReleased(enrolment)] : []),
      ...sharing.events,
    ],
  };
}

/** Off the waiting list; a seat that was held for the person is free again. */
async function offTheList(
  competence: CompetenceStore,
  { courseId, enrolmentId, since }: Enrolment,
): Promise<{ readonly writes: readonly Write[]; readonly freed: boolean } | undefined> {
  const shared = competence.shared();
  const entry = since && (await waitingAt(shared, { courseId, enrolmentId, since }));
  if (!entry) return undefined;
  const freed = entry.offeredUntil !== undefined;
  return {
    writes: [...leaveWaiting(shared.scope, entry), ...(freed ? [releaseSeat({ courseId, scope: shared.scope })] : [])],
    freed,
  };
}
