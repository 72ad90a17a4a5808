import { addDays } from '#kit/time/copenhagen.ts';
import type { CourseLine } from '#shared/shapes/course.ts';

/** An institution's posted courses as the first page needs them. */
export interface CourseDays {
  /** Begun and not over, with a last day. */
  readonly running: readonly CourseLine[];
  /** Begin on a fixed day still to come, the next first. */
  readonly coming: readonly CourseLine[];
  /** Of those the ones that begin within a month. */
  readonly soon: readonly CourseLine[];
  /** One can begin at any time. */
  readonly rolling: readonly CourseLine[];
}

const daysOfAMonth = 30;

/** Sorts the posted courses by what they mean today. */
export function courseDays(posted: readonly CourseLine[], today: string): CourseDays {
  const dated = posted.filter(({ intake }) => intake === 'dated');
  const byStart = (one: CourseLine, other: CourseLine): number => one.startsOn.localeCompare(other.startsOn);
  const coming = dated.filter(({ startsOn }) => startsOn > today).toSorted(byStart);
  return {
    running: dated
      .filter(({ startsOn, endsOn }) => startsOn <= today && (!endsOn || today <= endsOn))
      .toSorted(byStart),
    coming,
    soon: coming.filter(({ startsOn }) => startsOn <= addDays(today, daysOfAMonth)),
    rolling: posted.filter(({ intake }) => intake === 'rolling'),
  };
}
