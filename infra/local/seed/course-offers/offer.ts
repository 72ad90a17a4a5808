import type { CourseFacts, CourseLesson } from '#shared/shapes/course.ts';

/** When a course runs: in days from the seed's own day, in dates of the project's years, or open from a date or some days ago on. */
export type When =
  | { readonly inDays: number; readonly lasts: number }
  | { readonly from: string; readonly to: string }
  | { readonly openFrom: string }
  | { readonly openDaysAgo: number };

type Unsaid = 'intake' | 'startsOn' | 'endsOn' | 'contact' | 'department';
type Usual =
  'level' | 'competences' | 'taughtIn' | 'where' | 'waitingList' | 'funding' | 'prerequisites' | 'sharedWith';

/** A course of the demo: what it says, and when; what is usual is left out. */
export type Offer = {
  readonly key: string;
  readonly when: When;
  /** Taken down later, with this reason. */
  readonly withdrawn?: 'too-few' | 'no-teacher';
  readonly facts: Omit<CourseFacts, Unsaid | Usual | 'timetable'> &
    Partial<Pick<CourseFacts, Usual>> & { readonly timetable?: CourseLesson[] };
};

/** The same hours on several days of the week. */
export function every(
  days: readonly CourseLesson['day'][],
  startsAt: string,
  endsAt: string,
  minutes: number,
): CourseLesson[] {
  return days.map((day) => ({ day, startsAt, endsAt, minutes }));
}

export const workingDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
