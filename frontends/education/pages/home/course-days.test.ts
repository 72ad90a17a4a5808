import { expect, test } from 'vitest';
import type { CourseLine } from '#shared/shapes/course.ts';
import { courseDays } from './course-days.ts';

const line = (title: string, intake: string, startsOn: string, endsOn?: string): CourseLine =>
  ({ title, intake, startsOn, ...(endsOn && { endsOn }) }) as CourseLine;
const titles = (lines: readonly CourseLine[]): string[] => lines.map(({ title }) => title);

test('courses are running, coming or rolling, the next first; what ends today is still running', () => {
  const all = [
    line('later', 'dated', '2027-02-01', '2027-02-02'),
    line('next', 'dated', '2026-11-24', '2026-12-01'),
    line('ends today', 'dated', '2026-11-01', '2026-11-23'),
    line('begins today', 'dated', '2026-11-23', '2026-11-30'),
    line('ended', 'dated', '2026-10-01', '2026-11-22'),
    line('always', 'rolling', '2021-05-03'),
  ];
  const days = courseDays(all, '2026-11-23');
  expect(titles(days.running)).toEqual(['ends today', 'begins today']);
  expect(titles(days.coming)).toEqual(['next', 'later']);
  expect(titles(days.soon)).toEqual(['next']);
  expect(titles(days.rolling)).toEqual(['always']);
});
