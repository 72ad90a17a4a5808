import { dateOf, daysBetween, type CivilDate } from '#shared/kernel/time.ts';
import type { CourseId } from '#shared/kernel/ids.ts';
import type { UpliftOverview } from '#shared/shapes/uplift-overview.ts';
import type { Enrolment } from './enrolment.ts';

const orePerKrone = 100;

type Period = { readonly from: CivilDate; readonly to: CivilDate };
/** Who waits, has a seat or has begun now, and who ended in a period. */
export type PostedEnrolments = { readonly now: readonly Enrolment[]; readonly ended: readonly Enrolment[] };

/** The figures of the municipality's people on posted courses, as of a day; prices in kroner by course. */
export function postedOverview(
  { now, ended }: PostedEnrolments,
  { from, to, today, prices }: Period & { today: CivilDate; prices: ReadonlyMap<CourseId, number> },
): UpliftOverview['posted'] {
  const isIn = (state: Enrolment['state']): number => now.filter((enrolment) => enrolment.state === state).length;
  const waited = now.flatMap(({ state, since }) =>
    state === 'waiting' && since ? [daysBetween(dateOf(since), today)] : [],
  );
  const begun = [...now, ...ended].filter(({ startedOn }) => startedOn && from <= startedOn && startedOn <= to);
  return {
    ...{ waiting: isIn('waiting'), enrolled: isIn('enrolled'), started: isIn('started') },
    completed: ended.filter(({ state }) => state === 'completed').length,
    interrupted: ended.filter(({ state }) => state === 'interrupted').length,
    waitedDays: middle(waited),
    begunOre: begun.reduce((sum, { courseId }) => sum + (prices.get(courseId) ?? 0) * orePerKrone, 0),
  };
}

/** The middle one of some numbers; the lower of two in the middle. */
export function middle(numbers: readonly number[]): number | null {
  return numbers.toSorted((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)] ?? null;
}
