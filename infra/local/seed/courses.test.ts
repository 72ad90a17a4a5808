import { expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import { CourseFacts } from '#shared/shapes/course.ts';
import type { Acting, Command } from './acting.ts';
import { courseCommands, seedCourses } from './courses.ts';

const now = Date.parse('2026-11-28T02:00:00Z');

test('every course of the demo is one that can be posted on its day, and three are open since 2021', async () => {
  const sent: Command[] = [];
  const acting: Acting = {
    read: () => Promise.reject(new Error('nothing is read')),
    command: async (command) => {
      sent.push(command);
      return { courseId: command.name, version: 1, state: 'posted' } as never;
    },
  };
  const seeded = await seedCourses(async () => acting, now);
  expect([sent.length, seeded.size]).toEqual([courseCommands, 25]);
  for (const { name, body, at } of sent.filter((command) => command.name.startsWith('course-'))) {
    const facts = CourseFacts.parse(body);
    expect(facts.endsOn === undefined || facts.endsOn > at.slice(0, 10), name).toBe(true);
    expect(at <= instant(now), name).toBe(true);
  }
  const open = sent.filter(({ at }) => at < '2021-05-02').map(({ name }) => name);
  expect(open.toSorted()).toEqual(['course-food-hygiene', 'course-forklift', 'course-language-at-work']);
});
