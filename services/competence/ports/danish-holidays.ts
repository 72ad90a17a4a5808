import type { CivilDate } from '#shared/kernel/time.ts';
import type { CourseHoliday } from '#shared/shapes/course.ts';

/**
 * Denmark's public holidays between two days, both included, by the library `date-holidays` (Store bededag until 2023).
 * Loaded when it is first asked for: it carries every country's.
 */
export async function danishHolidays(from: CivilDate, to: CivilDate): Promise<CourseHoliday[]> {
  const { default: Holidays } = await import('date-holidays');
  const denmark = new Holidays('DK', { types: ['public'] });
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, place) => yearOf(from) + place);
  const of = (language: 'da' | 'en') => years.flatMap((year) => denmark.getHolidays(year, language));
  const inEnglish = new Map(of('en').map(({ date, name }) => [date, name]));
  return of('da')
    .map(({ date, name }) => ({
      on: date.slice(0, 10) as CivilDate,
      name: { da: name, en: inEnglish.get(date) ?? name },
    }))
    .filter(({ on }) => from <= on && on <= to);
}

function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}
