import { describe, expect, test } from 'vitest';
import { instant, type CivilDate } from '#shared/kernel/time.ts';
import { countTeam, mondayOf, type Counted } from './team.ts';

const wednesday = instant('2026-11-25T11:00:00Z');
const person = (ownerId: string, dueOn?: string, more: Partial<Record<keyof Counted, unknown>> = {}): Counted =>
  ({
    ownerId,
    referredOn: '2026-01-01',
    ...(dueOn && { next: { kind: 'follow-up', ownerId, dueOn } }),
    ...more,
  }) as Counted;

describe('count a team', () => {
  test('people by who is responsible, steps by who takes them, the most overdue first', () => {
    const helped = person('per-a', '2026-11-20', {
      next: { kind: 'find-match', ownerId: 'per-b', dueOn: '2026-11-20' },
    });
    const { members, people, overdue } = countTeam([person('per-a', '2026-11-26'), helped], 0, wednesday, true);
    expect(members).toEqual([
      { personId: 'per-b', people: 0, steps: 1, overdue: 1, dueThisWeek: 0 },
      { personId: 'per-a', people: 2, steps: 1, overdue: 0, dueThisWeek: 1 },
    ]);
    expect([people, overdue]).toEqual([2, 1]);
  });

  test('a step is overdue the day after its day, and due this week from today to Sunday', () => {
    const days = ['2026-11-24', '2026-11-25', '2026-11-29', '2026-11-30'];
    const [member] = countTeam(
      days.map((day) => person('per-a', day)),
      0,
      wednesday,
      true,
    ).members;
    expect(member).toMatchObject({ overdue: 1, dueThisWeek: 2, steps: 4 });
    const [next] = countTeam([person('per-a', '2026-11-25')], 0, instant('2026-11-25T23:30:00Z'), true).members;
    expect(next).toMatchObject({ overdue: 1 });
  });

  test('who is without a step, and what is new since Monday', () => {
    const team = countTeam(
      [
        person('per-a'),
        person('per-a', '2026-12-01', { referredOn: '2026-11-23' }),
        person('per-a', '2026-11-23', { referredOn: '2026-11-22' }),
        person('per-a', '2026-11-22'),
      ],
      3,
      wednesday,
      false,
    );
    expect(team).toMatchObject({ noStep: 1, isWhole: false, thisWeek: { referred: 1, closed: 3, fellOverdue: 1 } });
  });

  test.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-03-29', '2026-03-23'],
  ])('the week of %s begins on %s', (day, monday) => {
    expect(mondayOf(day as CivilDate)).toBe(monday);
  });
});
