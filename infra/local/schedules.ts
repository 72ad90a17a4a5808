import { randomUUID } from 'node:crypto';
import { deliver, type RuleTarget } from './bus.ts';
import type { Clock } from './clock.ts';
import type { Queues } from './queues.ts';
import { accountId, lastPart, region } from './resource-names.ts';
import { readSchedule, type Schedule } from './schedule-expressions.ts';
import type { Template } from './template.ts';
import type { Functions } from './workers.ts';

/** The template's schedules, run on the local clock. */
export type Schedules = {
  start(): void;
  /** Runs every schedule now and resolves when their functions have answered. */
  runAll(): Promise<void>;
  idle(): boolean;
  stop(): Promise<void>;
};

export type SchedulesOptions = {
  template: Template;
  clock: Clock;
  functions: Functions;
  queues: Queues;
  log: (line: string) => void;
};

type Planned = { arn: string; schedule: Schedule; targets: RuleTarget[] };
type RuleShape = { ScheduleExpression?: string; State?: string; Targets?: RuleTarget[] };
type SchedulerShape = {
  ScheduleExpression: string;
  ScheduleExpressionTimezone?: string;
  State?: string;
  Target: RuleTarget;
};

const tickMs = 1000;
/** After the clock was moved, what fell due then may set off more that is due: frequent schedules look again soon. */
const soonMs = 5000;
const soonForMs = 120_000;
const minuteMs = 60_000;

/** Prepares all schedules: rules with a schedule expression, and schedules of EventBridge Scheduler. */
export function openSchedules({ template, clock, functions, queues, log }: SchedulesOptions): Schedules {
  const planned = plannedOf(template);
  const lastRun = new Map<Planned, number>();
  const running = new Map<Planned, Promise<void>>();
  let lastMinute = 0;
  let movedAt = -Infinity;
  let timer: NodeJS.Timeout | undefined;
  let movesUnderWay = 0;

  const run = (plan: Planned): Promise<void> => {
    const current = running.get(plan);
    if (current) return current;
    lastRun.set(plan, Date.now());
    const event = scheduledEvent(plan.arn, clock.now());
    const work = Promise.all(plan.targets.map((target) => runTarget(target, event)))
      .then(() => undefined)
      .finally(() => running.delete(plan));
    running.set(plan, work);
    return work;
  };

  const runTarget = async (target: RuleTarget, event: object): Promise<void> => {
    if (!target.Arn.includes(':lambda:')) return deliver(queues, target, event);
    const input = target.Input === undefined ? event : (JSON.parse(target.Input) as object);
    await functions
      .invoke(lastPart(target.Arn), input)
      .catch((fault: Error) => log(`${lastPart(target.Arn)}: a scheduled run failed: ${fault.message}`));
  };

  const isDue = (plan: Planned, minuteTurned: boolean): boolean => {
    const { schedule } = plan;
    if ('matchesMinute' in schedule) return minuteTurned && schedule.matchesMinute(clock.now());
    const soon = Date.now() - movedAt < soonForMs && schedule.everyMs <= minuteMs;
    return Date.now() - (lastRun.get(plan) ?? 0) >= (soon ? soonMs : schedule.everyMs);
  };

  const tick = (): void => {
    const minute = Math.floor(clock.now() / minuteMs);
    const minuteTurned = minute !== lastMinute;
    lastMinute = minute;
    for (const plan of planned) if (isDue(plan, minuteTurned)) void run(plan);
  };

  const runAll = async (): Promise<void> => {
    await Promise.all(running.values());
    await Promise.all(planned.map(run));
  };

  clock.onMove(() => {
    if (!timer) return;
    movedAt = Date.now();
    movesUnderWay += 1;
    void runAll().finally(() => {
      movesUnderWay -= 1;
    });
  });

  return {
    start: () => {
      lastMinute = Math.floor(clock.now() / minuteMs);
      timer = setInterval(tick, tickMs);
      tick();
    },
    runAll,
    idle: () => running.size === 0 && movesUnderWay === 0,
    stop: async () => {
      clearInterval(timer);
      timer = undefined;
      await Promise.race([Promise.allSettled(running.values()), new Promise((resolve) => setTimeout(resolve, 1000))]);
    },
  };
}

function plannedOf(template: Template): Planned[] {
  const rules = template.ofType('AWS::Events::Rule').map((resource) => {
    const { ScheduleExpression, State, Targets = [] } = template.properties<RuleShape>(resource);
    return { arn: template.arn(resource), expression: ScheduleExpression, zone: 'UTC', State, targets: Targets };
  });
  const schedules = template.ofType('AWS::Scheduler::Schedule').map((resource) => {
    const shape = template.properties<SchedulerShape>(resource);
    const zone = shape.ScheduleExpressionTimezone ?? 'UTC';
    return {
      arn: template.arn(resource),
      expression: shape.ScheduleExpression,
      zone,
      State: shape.State,
      targets: [shape.Target],
    };
  });
  return [...rules, ...schedules].flatMap(({ arn, expression, zone, State, targets }) =>
    expression === undefined || State === 'DISABLED'
      ? []
      : [{ arn, schedule: readSchedule(expression, zone), targets }],
  );
}

function scheduledEvent(arn: string, now: number): object {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: accountId,
    time: new Date(now).toISOString(),
    region,
    resources: [arn],
    detail: {},
  };
}
