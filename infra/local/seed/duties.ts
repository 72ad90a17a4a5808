import { addDays, dateOf, instant, instantIn } from '#shared/kernel/time.ts';
import { weekdays } from '#shared/shapes/vocabulary.ts';
import type { Acting, As } from './acting.ts';
import { workday } from './golden-plan.ts';
import { roskilde } from './partnership.ts';

/** Evenings ahead on which somebody has the lifeline; the others of the week are a gap that the roster shows. */
const evenings = [0, 1, 3];

/** How many commands the roster takes: the hours wanted, and its watches. */
export const dutyCommands = 1 + evenings.length;

/** Somebody is to be on duty in the evening of every working day; some evenings are taken, and one is still a gap. */
export async function seedDuties(as: As, jobBroker: Acting, jobBrokerId: string, now: number): Promise<void> {
  const [at, today] = [instant(now), dateOf(instant(now))];
  const path = `/api/matching/${roskilde}`;
  const leader = await as('team-leader-roskilde');
  const hours = weekdays.slice(0, 5).map((weekday) => ({ weekday, from: '16:00', to: '21:00' }));
  await leader.command({ name: 'duty-hours', path: `${path}/duty-hours`, at, body: { version: 0, hours } });
  for (const ahead of evenings) {
    const day = workday(addDays(today, 1 + ahead));
    await jobBroker.command({
      ...{ name: `duty-${ahead}`, path: `${path}/duties`, at },
      body: {
        ...{ personId: jobBrokerId, phone: '46 11 22 33' },
        ...{ from: instantIn(day, '16:00'), to: instantIn(day, '21:00') },
      },
    });
  }
}
