import { toldAgain, withSeatsFree, type ToldCourse } from '#services/competence/domain/catalogue-course.ts';
import { freeSeats } from '#services/competence/domain/seats.ts';
import { catalogueChanges } from '#services/competence/store/catalogue-in-memory.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { seatLedgerItem } from '#services/competence/store/seat-ledger.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany, toldId, type CourseId } from '#shared/kernel/ids.ts';
import { recordChange } from '#shared/runtime/record-change.ts';

export type CourseHeard = EventOf<'CoursePosted' | 'CourseChanged' | 'CourseWithdrawn' | 'CourseExpired'>;

/** Keeps what an institution tells of a course in the catalogue; what is older than what is known changes nothing. */
export async function takeInCourse(store: Store, event: CourseHeard): Promise<void> {
  const told = toldIn(event);
  await recordInCatalogue(store, told.courseId, (known) => toldAgain(known, told));
}

/** Brings the catalogue in step with the ledger of a course's seats; of a course it has not heard of, nothing. */
export async function takeInSeatsFree(store: Store, courseId: CourseId): Promise<void> {
  await recordInCatalogue(store, courseId, (known) => known);
}

type Store = Pick<CompetenceStore, 'table' | 'catalogue'>;

async function recordInCatalogue(
  { table, catalogue }: Store,
  courseId: CourseId,
  after: (known: ToldCourse | undefined) => ToldCourse | undefined,
): Promise<void> {
  await recordChange(catalogueChanges, table, catalogue.values, courseId, async (known) => {
    const course = after(known);
    const ledger = await table.fresh(seatLedgerItem, courseId);
    return course && withSeatsFree(course, ledger && freeSeats(ledger));
  });
}

/** What an event says of a course. */
export function toldIn({ facts, version }: CourseHeard): ToldCourse {
  return {
    courseId: toldId('course', facts.courseId),
    institutionId: toldCompany(facts.institutionId),
    institutionName: facts.institutionName,
    version,
    state: facts.state,
    ...('course' in facts && { course: facts.course }),
    ...('place' in facts && facts.place && { place: facts.place }),
  };
}
