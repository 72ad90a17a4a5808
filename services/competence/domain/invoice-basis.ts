import type { CourseId } from '#shared/kernel/ids.ts';
import { addDays, addMonths, civilDate, type CivilDate } from '#shared/kernel/time.ts';
import type { InvoiceBase } from '#shared/shapes/lesson-words.ts';
import type { InvoiceBasis, InvoiceLine } from '#shared/shapes/invoice-basis.ts';
import type { Course } from './course.ts';
import type { Lesson, Marked } from './lesson.ts';

/** How a course is paid for. */
export type Terms = {
  readonly courseId: CourseId;
  readonly version: number;
  readonly basis: InvoiceBase;
  readonly priceKr: number;
};

/** The terms of a course that nobody said others of: its price for each participant. */
export function usualTerms({ courseId, course }: Pick<Course, 'courseId' | 'course'>): Terms {
  return { courseId, version: 0, basis: 'per-participant', priceKr: course.priceKr };
}

/** The month of a day, `2026-11`. */
export function monthOf(day: CivilDate): string {
  return day.slice(0, 7);
}

/** The first and the last day of a month, `2026-11`. */
export function daysOfMonth(month: string): { readonly from: CivilDate; readonly to: CivilDate } {
  const from = civilDate(`${month}-01`);
  return { from, to: addDays(addMonths(from, 1), -1) };
}

/** Somebody on the course, as far as an invoice needs them. */
export type Participant = {
  readonly enrolmentId: Marked['enrolmentId'];
  readonly municipality: string;
  readonly startedOn?: CivilDate | undefined;
};

const orePerKrone = 100;
const minutesPerHour = 60;

/** What a month of a course comes to: from lessons that were held, and from those who began. */
export function invoiceBasis(
  { courseId, course, institutionName }: Pick<Course, 'courseId' | 'course' | 'institutionName'>,
  month: string,
  { version, basis, priceKr }: Terms,
  held: readonly Pick<Lesson, 'minutes' | 'marks'>[],
  participants: readonly Participant[],
): InvoiceBasis {
  const days = daysOfMonth(month);
  const lines = linesOf[basis]({ held, priceKr, began: participants.filter((one) => beganIn(one, days)) });
  return {
    ...{ courseId, title: course.title, institutionName, month, ...days },
    terms: { version, basis, priceKr },
    lines,
    totals: totalsOf(lines),
    minutes: held.reduce((sum, { minutes }) => sum + minutes, 0),
    amountOre: sumOf(lines),
  };
}

type Given = {
  readonly held: readonly Pick<Lesson, 'minutes' | 'marks'>[];
  readonly began: readonly Participant[];
  readonly priceKr: number;
};

const linesOf: Record<InvoiceBase, (given: Given) => InvoiceLine[]> = {
  'per-participant': ({ began, priceKr }) =>
    began.map(({ enrolmentId, municipality }) => ({
      ...{ enrolmentId, municipality, minutes: 0, lessons: 0, priceKr },
      amountOre: priceKr * orePerKrone,
    })),
  'per-hour': ({ held, priceKr }) => {
    const minutes = held.reduce((sum, lesson) => sum + lesson.minutes, 0);
    if (minutes === 0) return [];
    return [{ minutes, lessons: held.length, priceKr, amountOre: amountOf(minutes, priceKr) }];
  },
  'per-participant-hour': ({ held, priceKr }) => {
    const each = new Map<string, InvoiceLine>();
    for (const { minutes, marks } of held)
      for (const { enrolmentId, municipality } of marks) {
        const line = each.get(enrolmentId) ?? {
          enrolmentId,
          municipality,
          minutes: 0,
          lessons: 0,
          priceKr,
          amountOre: 0,
        };
        each.set(enrolmentId, { ...line, minutes: line.minutes + minutes, lessons: line.lessons + 1 });
      }
    return [...each.values()].map((line) => ({ ...line, amountOre: amountOf(line.minutes, priceKr) }));
  },
};

function amountOf(minutes: number, priceKr: number): number {
  return Math.round((minutes * priceKr * orePerKrone) / minutesPerHour);
}

function beganIn({ startedOn }: Participant, { from, to }: ReturnType<typeof daysOfMonth>): boolean {
  return startedOn !== undefined && from <= startedOn && startedOn <= to;
}

function totalsOf(lines: readonly InvoiceLine[]): InvoiceBasis['totals'] {
  const codes = [...new Set(lines.flatMap(({ municipality }) => municipality ?? []))].toSorted();
  return codes.map((municipality) => ({
    municipality,
    amountOre: sumOf(lines.filter((line) => line.municipality === municipality)),
  }));
}

function sumOf(lines: readonly InvoiceLine[]): number {
  return lines.reduce((sum, { amountOre }) => sum + amountOre, 0);
}
