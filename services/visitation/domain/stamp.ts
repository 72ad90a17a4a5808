import { dateOf, instant, type CivilDate, type Instant } from '#shared/kernel/time.ts';

/**
 * When something was decided or heard, as a text that sorts: what has the later stamp is newer. Two events of the same
 * instant are told apart by their ids; a decision of the staff counts after everything heard at its instant.
 */
export function eventAt(at: Instant, eventId: string): string {
  return `${at} ${eventId}`;
}

export function decidedAt(now: Instant): string {
  return `${now} ~`;
}

/** The day of a stamp, in Denmark. */
export function dayOf(stamp: string): CivilDate {
  return dateOf(instant(stamp.split(' ')[0] ?? ''));
}
