import type { CourseLesson } from './course.ts';
import { weekdays } from './vocabulary.ts';

type Day = CourseLesson['day'];

/** How the days begin in Danish and in English, in the order of the week. */
const dayStarts: readonly (readonly [string, string])[] = [
  ['man', 'mon'],
  ['tir', 'tue'],
  ['ons', 'wed'],
  ['tor', 'thu'],
  ['fre', 'fri'],
  ['lør', 'sat'],
  ['søn', 'sun'],
];

const hours = String.raw`(?:kl\.?\s*)?(\d{1,2}(?:[.:]\d{2})?)\s*(?:-|–|til|to)\s*(?:kl\.?\s*)?(\d{1,2}(?:[.:]\d{2})?)`;
const minutes = String.raw`(?:[\s,(]+(\d{1,3})\s*min[a-z]*\.?\)?)?`;
const lessonLine = new RegExp(`^([a-zæøå.,/&+\\s–-]+?)\\s*${hours}${minutes}\\.?$`, 'i');

/**
 * The times of a week as people write them, one line or semicolon each: `mandag og onsdag 8.30-14 (270 min)`,
 * `man-fre kl. 9–12`. Where no minutes are written, all of the time is teaching. Gives the lessons, or the first line
 * that says no times.
 */
export function readTimetable(written: string): { readonly lessons: CourseLesson[] } | { readonly unread: string } {
  const lessons: CourseLesson[] = [];
  for (const line of written.split(/[\n;]+/).map((text) => text.trim())) {
    if (!line) continue;
    const read = lessonsIn(line);
    if (!read) return { unread: line };
    lessons.push(...read);
  }
  return { lessons };
}

/** The same as a person would write it, to be changed in a field. */
export function writtenTimetable(lessons: readonly CourseLesson[], dayNames: Readonly<Record<Day, string>>): string {
  const time = (text: string): string => text.replace(/^0/, '').replace(':', '.');
  return lessons
    .map((lesson) => {
      const all = minutesOf(lesson.endsAt) - minutesOf(lesson.startsAt);
      const shorter = lesson.minutes === all ? '' : ` (${lesson.minutes} min)`;
      return `${dayNames[lesson.day]} ${time(lesson.startsAt)}–${time(lesson.endsAt)}${shorter}`;
    })
    .join('\n');
}

function lessonsIn(line: string): CourseLesson[] | undefined {
  const found = lessonLine.exec(line);
  const days = found && daysIn(found[1] ?? '');
  const [startsAt, endsAt] = [clockTime(found?.[2]), clockTime(found?.[3])];
  if (!found || !days || !startsAt || !endsAt) return undefined;
  const taught = found[4] ? Number(found[4]) : minutesOf(endsAt) - minutesOf(startsAt);
  return days.map((day) => ({ day, startsAt, endsAt, minutes: taught }));
}

/** `mandag og onsdag`, `man-fre`; undefined where a word is no day. */
function daysIn(text: string): Day[] | undefined {
  const found: Day[] = [];
  for (const part of text.toLowerCase().split(/\s*(?:,|\/|&|\+|\bog\b|\band\b)\s*/)) {
    if (!part.replaceAll(/[\s.]/g, '')) continue;
    const [first, last = first, ...more] = part.split(/\s*(?:-|–|\btil\b|\bto\b)\s*/).map(dayIn);
    if (first === undefined || last === undefined || first > last || more.length > 0) return undefined;
    found.push(...weekdays.slice(first, last + 1));
  }
  return found.length > 0 ? found : undefined;
}

function dayIn(word: string): number | undefined {
  const place = dayStarts.findIndex((starts) => starts.some((start) => word.trim().startsWith(start)));
  return place === -1 ? undefined : place;
}

function clockTime(text = ''): string | undefined {
  const [hour = '', minute = '00'] = text.split(/[.:]/);
  if (!text || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
