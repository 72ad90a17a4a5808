import { freeSeats, heldUntil } from '#services/competence/domain/seats.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { firstWaiting, holdSeat, seatLedgerItem, setSeats } from '#services/competence/store/seat-ledger.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany, toldId, type CourseId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import { conditionFailed } from '#shared/runtime/conditions.ts';
import { saveCaused } from '#shared/runtime/consume.ts';

/**
 * Holds each free seat of a course for whoever waits longest, across the municipalities, and tells it. `call` is the
 * platform in the partnership. Repeats without harm: a seat that is held is not free.
 */
export async function offerSeats(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  courseId: CourseId,
): Promise<void> {
  for (;;) {
    const ledger = await table.fresh(seatLedgerItem, courseId);
    if (!ledger?.open || freeSeats(ledger) === 0 || ledger.waiting === 0) return;
    const first = await firstWaiting(table, courseId);
    if (!first) return;
    const { enrolmentId, municipality } = first;
    const until = heldUntil(call.now);
    await saveCaused(call, table, {
      writes: holdSeat(first, until),
      events: [
        domainEvent(
          'SeatOffered',
          { id: enrolmentId, version: 1 },
          { courseId, institutionId: ledger.institutionId, enrolmentId, municipality, until },
        ),
      ],
    });
  }
}

type CourseNews = EventOf<'CoursePosted' | 'CourseChanged' | 'CourseWithdrawn' | 'CourseExpired'>;

/** Keeps how many seats a course has and whether it takes people; older news changes nothing. More seats are offered. */
export async function takeInSeats(
  call: Call,
  competence: Pick<CompetenceStore, 'table'>,
  { version: courseVersion, facts }: CourseNews,
): Promise<void> {
  const courseId = toldId('course', facts.courseId);
  const known = { courseId, institutionId: toldCompany(facts.institutionId), courseVersion };
  const write =
    'course' in facts
      ? setSeats({
          ...known,
          open: true,
          seats: facts.course.seats,
          waitingList: facts.course.waitingList,
          rolling: facts.course.intake === 'rolling',
        })
      : setSeats({ ...known, open: false });
  try {
    await competence.table.transact([write]);
  } catch (fault) {
    if (!conditionFailed(fault)) throw fault;
  }
  await offerSeats(call, competence, courseId);
}
