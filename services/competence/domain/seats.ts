import type { CourseId, EnrolmentId, InstitutionId } from '#shared/kernel/ids.ts';
import { addDays, dateOf, endOfDay, type Instant } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { seatHeldWithin } from '#shared/rules/enrolment-rules.ts';
import { fewestTold, type Demand } from '#shared/shapes/course-seats.ts';

/**
 * The seats of a course: the one thing of the partnership that a municipality writes, and only by claiming and giving
 * back. `taken` are those held: by people, for people who were offered one, and reserved by a municipality.
 */
export type SeatLedger = {
  readonly courseId: CourseId;
  readonly institutionId: InstitutionId;
  readonly seats: number;
  readonly taken: number;
  /** How many wait and have not been offered a seat. */
  readonly waiting: number;
  /** Seats that municipalities reserved, used and unused. */
  readonly reserved: number;
  readonly open: boolean;
  readonly waitingList: boolean;
  readonly rolling: boolean;
  /** The version of the course that seats and state were taken from. */
  readonly courseVersion: number;
};

/** A municipality's own seats on a course, held for people to come. */
export type SeatPool = {
  readonly courseId: CourseId;
  readonly municipality: string;
  readonly version: number;
  readonly reserved: number;
  readonly used: number;
};

/** Somebody who waits: no person is named, only the municipality's enrolment. */
export type Waiting = {
  readonly courseId: CourseId;
  readonly enrolmentId: EnrolmentId;
  readonly municipality: string;
  readonly since: Instant;
  /** A seat is held until then. */
  readonly offeredUntil?: Instant;
};

/** How many seats are free; never below none, where a course was made smaller than what is taken. */
export function freeSeats({ seats, taken }: Pick<SeatLedger, 'seats' | 'taken'>): number {
  return Math.max(0, seats - taken);
}

/** How long a seat is held for whoever is offered it. */
export function heldUntil(now: Instant): Instant {
  const today = dateOf(now);
  return endOfDay(addDays(today, ruleOn(seatHeldWithin, today).value));
}

/** A number of people, told only where it can point to nobody. */
export function demandOf(people: number): Demand {
  return people > 0 && people < fewestTold ? { fewerThan: fewestTold } : { count: people };
}
