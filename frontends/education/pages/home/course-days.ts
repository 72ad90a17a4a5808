import type { CourseLine } from '#shared/shapes/course.ts';

/** An institution's posted courses as the first page needs them. */
export interface CourseDays {
  /** Begun and not over, with a last day. */
  readonly running: readonly CourseLine[];
  /** Begin on a fixed day still to come, the next first. */
  readonly coming: readonly CourseLine[];
  /** One can begin at any time. */
  readonly rolling: readonly CourseLine[];
}

/** Sorts the posted courses by what they mean today. */
export function courseDays(posted: readonly CourseLine[], today: string): CourseDays {
  const dated = posted.filter(({ intake }) => intake === 'dated');
  const byStart = (one: CourseLine, other: CourseLine): number => one.startsOn.localeCompare(other.startsOn);
  return {
    running: dated
      .filter(({ startsOn, endsOn }) => startsOn <= today && (!endsOn || today <= endsOn))
      .toSorted(byStart),
    coming: dated.filter(({ startsOn }) => startsOn > today).toSorted(byStart),
    rolling: posted.filter(({ intake }) => intake === 'rolling'),
  };
}
