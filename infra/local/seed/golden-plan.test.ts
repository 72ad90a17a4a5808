import { describe, expect, test } from 'vitest';
import { addMonths, civilDate } from '#shared/kernel/time.ts';
import { goldenPlan } from './golden-plan.ts';

const asOf = civilDate('2023-03-31');
const plan = goldenPlan();
const inColumn = (column: string) => plan.filter((person) => person.column === column && person.referredOn <= asOf);

describe('the people behind the VTA table of March 2023', () => {
  test.each([
    ['original', 138, 85, 34, 0, 18, 21],
    ['ukraine', 90, 59, 44, 31, 0, 85],
  ])(
    '%s: %i referred, %i placed, %i employed, %i with wage subsidy, %i still there, %i with an uplift',
    (column, referred, placed, employed, subsidised, still, uplifted) => {
      const people = inColumn(column);
      const placements = people.flatMap((person) =>
        person.placement && person.placement.startsOn <= asOf ? [person.placement] : [],
      );
      const employments = placements.flatMap((placement) =>
        placement.employment && placement.employment.on <= asOf ? [placement.employment] : [],
      );
      const checks = employments.filter((employment) => employment.check && employment.check.on <= asOf);
      expect([people.length, placements.length, employments.length]).toEqual([referred, placed, employed]);
      expect(employments.filter((employment) => employment.kind === 'wage-subsidy')).toHaveLength(subsidised);
      expect(checks.filter((employment) => employment.check?.stillThere)).toHaveLength(still);
      expect(people.filter(({ uplift }) => uplift && uplift.startedOn <= asOf)).toHaveLength(uplifted);
    },
  );

  test('each life runs forwards, and a check is answered when it has fallen due', () => {
    for (const person of plan) {
      const { placement } = person;
      expect(person.conversationOn >= person.referredOn, `conversation of ${person.place}`).toBe(true);
      if (person.uplift) {
        const { enrolledOn, startedOn, endedOn } = person.uplift;
        const days = [person.conversationOn, enrolledOn, startedOn, endedOn, person.closedOn];
        expect(days, `uplift of ${person.place}`).toEqual(days.toSorted());
      }
      if (!placement) continue;
      expect(placement.startsOn > person.conversationOn, `placement of ${person.place}`).toBe(true);
      expect(placement.endedOn > placement.startsOn, `end of ${person.place}`).toBe(true);
      const { employment } = placement;
      if (!employment?.check) continue;
      expect(employment.on > placement.startsOn, `employment of ${person.place}`).toBe(true);
      expect(placement.endedOn > employment.on, `end after employment of ${person.place}`).toBe(true);
      expect(employment.check.on >= addMonths(employment.on, 6), `check of ${person.place}`).toBe(true);
    }
  });
});
