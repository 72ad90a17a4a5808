import { describe, expect, it } from 'vitest';
import { openClock } from './clock.ts';
import { eventually, resourcesOf, scratchStore } from '#test/runtime-fixture/scratch.ts';
import { openQueues } from './queues.ts';
import { readSchedule } from './schedule-expressions.ts';
import { openSchedules } from './schedules.ts';
import type { Functions } from './workers.ts';

describe('a schedule expression', () => {
  it.each([
    ['rate(1 minute)', 60_000],
    ['rate(5 minutes)', 300_000],
    ['rate(1 day)', 86_400_000],
  ])('%s', (expression, everyMs) => {
    expect(readSchedule(expression)).toEqual({ everyMs });
  });

  it.each([
    ['cron(0 6 * * ? *)', 'UTC', '2026-11-24T06:00:30Z', true],
    ['cron(0 6 * * ? *)', 'UTC', '2026-11-24T06:01:00Z', false],
    ['cron(0 6 * * ? *)', 'Europe/Copenhagen', '2026-11-24T05:00:00Z', true],
    ['cron(0/15 8-16 ? * MON-FRI *)', 'UTC', '2026-11-24T10:45:00Z', true],
    ['cron(0/15 8-16 ? * MON-FRI *)', 'UTC', '2026-11-22T10:45:00Z', false],
    ['cron(0 0 1 JAN,JUL ? 2027)', 'UTC', '2027-07-01T00:00:00Z', true],
  ])('%s in %s at %s: %s', (expression, zone, instant, runs) => {
    const schedule = readSchedule(expression, zone);
    expect('matchesMinute' in schedule && schedule.matchesMinute(Date.parse(instant))).toBe(runs);
  });

  it('that is not known is refused', () => {
    expect(() => readSchedule('every now and then')).toThrow(/not known/);
  });
});

describe('schedules', () => {
  it('run with the local clock’s time, all of them when the clock is moved', async () => {
    const store = scratchStore();
    const clock = openClock(store);
    const times: string[] = [];
    const functions: Functions = {
      invoke: (_name, event) => Promise.resolve(times.push((event as { time: string }).time)),
      has: () => true,
      warm: () => Promise.resolve(),
      rest: () => Promise.resolve(),
      stop: () => Promise.resolve(),
    };
    const template = resourcesOf({
      F: { Type: 'AWS::Lambda::Function', Properties: {} },
      R: {
        Type: 'AWS::Events::Rule',
        Properties: { ScheduleExpression: 'rate(1 day)', Targets: [{ Arn: { 'Fn::GetAtt': ['F', 'Arn'] } }] },
      },
    });
    const schedules = openSchedules({ template, clock, functions, queues: openQueues(store), log: () => undefined });
    schedules.start();
    await eventually(() => times.length === 1);
    clock.set(Date.parse('2027-03-01T12:00:00Z'));
    await eventually(() => times.length === 2 && schedules.idle());
    expect(times[1]?.slice(0, 16)).toBe('2027-03-01T12:00');
    await schedules.stop();
    expect(openClock(store).now() - clock.now()).toBeLessThan(1000);
  });
});
