import { addDays, dateOf, daysBetween, instant, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import { weekdays } from '#shared/shapes/vocabulary.ts';
import type { Acting, As } from './acting.ts';
import { hannesCompany } from './companies.ts';
import { workday } from './golden-plan.ts';
import { partnership, roskilde } from './partnership.ts';
import { people } from './today-people.ts';

type Demo = {
  readonly people: ReadonlyMap<string, string>;
  readonly now: number;
  readonly idle: () => Promise<void>;
};

/** Weeks of the one whose hours grew, and on how many days of each: from three hours to fifteen. */
const weeks = [
  ...[1, 1, 1].map((days) => ({ days, each: 3 })),
  ...[2, 2, 2, 2].map((days) => ({ days, each: 3 })),
  ...[2, 2, 2, 2].map((days) => ({ days, each: 5 })),
  ...[2, 3].map((days) => ({ days, each: 5 })),
];
const grownKey = 'oksana';
const pausedKey = 'jonas';
const hoursSteps = 2;
const aWeek = 7;

/** How many commands the hours take: the plan and its step, the buddy's words, and a place that waits. */
export const hoursCommands = hoursSteps + weeks.reduce((sum, { days }) => sum + days, 0) + 1;

/** One placement grew from three hours to fifteen, as its buddy wrote it day by day; another place waits for the person. */
export async function seedHours(as: As, jobBroker: Acting, { people: known, now, idle }: Demo): Promise<void> {
  const today = dateOf(instant(now));
  const path = `/api/matching/${roskilde}`;
  const placementOf = async (key: string): Promise<string> => {
    const { items } = await jobBroker.read<{ items: { placementId: string }[] }>(
      `${path}/candidates/${known.get(key) ?? ''}/placements`,
    );
    return items[0]?.placementId ?? '';
  };
  const [grown, paused] = [await placementOf(grownKey), await placementOf(pausedKey)];
  const planAt = instantIn(workday(addDays(today, -20)), '09:00');
  const days = [addDays(today, -5), addDays(today, -2), today].map((day) => weekdayOf(day));
  await jobBroker.command({
    ...{ name: 'hours-plan', path: `${path}/placements/${grown}/hours-plan`, at: planAt },
    body: {
      ...{ version: 0, weekdays: days },
      steps: [
        { task: 'Åbne bageriet sammen med Lasse', hoursPerWeek: 15 },
        { task: 'Stå for brødet om formiddagen', hoursPerWeek: 18, aimedAt: addDays(today, 40) },
      ],
    },
  });
  await reachFirst(jobBroker, `${path}/placements/${grown}`, instantIn(workday(addDays(today, -12)), '08:30'));
  await sayDays(await as('buddy'), grown, today);
  await jobBroker.command({
    ...{ name: 'hours-pause', path: `${path}/placements/${paused}/pauses` },
    at: instantIn(addDays(today, -1), '10:00'),
    body: { version: 0, from: addDays(today, -1), until: addDays(today, 11), reason: 'hospital' },
  });
  await idle();
}

async function reachFirst(jobBroker: Acting, path: string, at: string): Promise<void> {
  const { steps, version } = await jobBroker.read<{ steps: { stepId: string }[]; version: number }>(
    `${path}/hours`,
    at,
  );
  await jobBroker.command({
    ...{ name: 'hours-step', path: `${path}/hours-plan/steps/${steps[0]?.stepId ?? ''}/moved`, at },
    body: { version, move: 'reach' },
  });
}

/** What the buddy wrote: once somebody was ill and said so, once an hour was too much. */
async function sayDays(buddy: Acting, placementId: string, today: CivilDate): Promise<void> {
  const path = `/api/matching/${partnership}/companies/${hannesCompany}/placements/${placementId}/attendance`;
  const placement = people.find(({ key }) => key === grownKey)?.placement;
  const first = mondayBefore(addDays(today, -(placement?.daysAgo ?? 0)));
  for (const [week, { days, each }] of weeks.entries())
    for (let day = 0; day < days; day += 1) {
      const on = addDays(first, (week + 1) * aWeek + day * 2);
      if (on >= today) continue;
      const word = wordOf(week, day, each);
      const at = instantIn(on, '12:30');
      await buddy.command({ name: `hours-${week}-${day}`, path, at, body: { on, ...word } });
    }
}

function wordOf(week: number, day: number, each: number): object {
  if (week === 5 && day === 1) return { mark: 'away', told: true };
  if (week === 8 && day === 1) return { mark: 'partly', hours: each - 1 };
  return { mark: 'came', hours: each };
}

const aMonday = '2026-01-05' as CivilDate;

function weekdayOf(day: CivilDate): string {
  const place = ((daysBetween(aMonday, day) % aWeek) + aWeek) % aWeek;
  return weekdays[place] ?? 'monday';
}

function mondayBefore(day: CivilDate): CivilDate {
  return addDays(day, -(weekdays as readonly string[]).indexOf(weekdayOf(day)));
}
