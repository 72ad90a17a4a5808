import type { Job } from '#shared/runtime/jobs.ts';

/** The first jobs of an import, one after the other: the list is read, and its lines are looked through. */
export const readingJob = 'read-referral-list';
export const checkingJob = 'check-referral-lines';

/** The last of a job's things: what was counted is brought together. */
export const theEnd = 'end';

/** The parts of an import as a job's things, and the end. */
export function thingsOf(parts: number): string[] {
  return [...Array.from({ length: parts }, (_, part) => String(part)), theEnd];
}

/** How many of its parts a job has gone through. */
export function partsDone({ next, things }: Job): number {
  return Math.min(next, things.length - 1);
}
