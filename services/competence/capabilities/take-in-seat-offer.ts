import { step } from '#services/competence/domain/enrolment.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { seatHeld } from '#services/competence/store/enrolment-events.ts';
import { enrolmentItem, seatOfferLapses } from '#services/competence/store/enrolment-items.ts';
import { leavingWrites, stepWrite } from '#services/competence/store/enrolment-writes.ts';
import { waitingAt } from '#services/competence/store/seat-ledger.ts';
import { withdrawnFor } from '#services/competence/domain/enrolment.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { dateOf, instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { dueRow, type DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';
import { put } from '#shared/runtime/write.ts';

/**
 * A seat is held for somebody of the municipality who waits: it stands on the enrolment until somebody takes it, leaves it
 * to the next, or the time is over. Whoever left the list meanwhile has given the seat on already. `call` is the municipality's.
 */
export async function takeInSeatOffer(
  call: Call,
  competence: CompetenceStore,
  event: EventOf<'SeatOffered'>,
): Promise<void> {
  const { table } = competence;
  const enrolmentId = toldId('enrolment', event.facts.enrolmentId);
  const until = instant(event.facts.until);
  const before = await table.fresh(enrolmentItem, enrolmentId);
  if (!before) throw new Error('an enrolment that a seat is held for is not there');
  if (before.state !== 'waiting' || before.offeredUntil) return;
  const next = step(before, 'hold-seat', before.version);
  if (!next.ok) return;
  const after = { ...next.value, offeredUntil: until };
  await saveCaused(call, table, {
    writes: [
      stepWrite(before, after, 'hold-seat'),
      put(dueRow, { dueAt: until, what: seatOfferLapses, about: enrolmentId }),
    ],
    events: [seatHeld(after, until)],
  });
}

/** A seat that nobody answered for in time goes to the next; the person waits no longer, and the municipality sees why. */
export async function letSeatOfferLapse(competence: CompetenceStore, { about, dueAt }: DueRow): Promise<Due> {
  const before = await competence.table.fresh(enrolmentItem, toldId('enrolment', about));
  if (before?.state !== 'waiting' || before.offeredUntil !== dueAt || !before.since) return {};
  const entry = await waitingAt(competence.shared(), { ...before, since: before.since });
  if (!entry?.offeredUntil) return {};
  const now = instant(dueAt);
  const left = withdrawnFor(before, { version: before.version, reason: 'offer-lapsed' }, now);
  if (!left.ok) return {};
  const { writes, events } = await leavingWrites(competence, before, left.value, 'withdraw-enrolment', dateOf(now));
  return { writes, events };
}
