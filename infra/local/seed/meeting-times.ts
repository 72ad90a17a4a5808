import { addDays, dateOf, instant, instantIn } from '#shared/kernel/time.ts';
import type { Proposals } from '#shared/shapes/match.ts';
import type { Acting, As } from './acting.ts';
import { hannesCompany } from './companies.ts';
import { workday } from './golden-plan.ts';
import { ownScopeOf } from './own-scope.ts';
import { roskilde } from './partnership.ts';

/** How many commands the times take. */
export const meetingTimesCommands = 2;

type Demo = { readonly candidateId: string; readonly now: number; readonly idle: () => Promise<void> };

/** Amina and the bakery are asked when they can meet: she has answered, and it waits for the bakery. */
export async function seedMeetingTimes(as: As, jobBroker: Acting, { candidateId, now, idle }: Demo): Promise<void> {
  const today = dateOf(instant(now));
  const path = `/api/matching/${roskilde}`;
  const { items } = await jobBroker.read<Proposals>(`${path}/candidates/${candidateId}/proposals?limit=50`);
  const { opening } = items.find((one) => one.opening.companyId === hannesCompany) ?? items[0] ?? {};
  if (!opening) throw new Error('nothing suits Amina');
  const times = [8, 9, 11].map((ahead, at) => instantIn(workday(addDays(today, ahead)), at === 1 ? '13:00' : '09:30'));
  const { timesId } = await jobBroker.command<{ timesId: string }>({
    ...{ name: 'meeting-times-amina', path: `${path}/meeting-times` },
    body: {
      ...{ candidateId, openingId: opening.openingId, form: 'workplace', minutes: 45, staffIds: [], times },
      place: 'Hos jer. Gå ind ad døren til butikken',
    },
    at: instantIn(addDays(today, -1), '10:00'),
  });
  await idle();
  const amina = await as('candidate');
  const says = ['yes', 'no', 'maybe'];
  await amina.command({
    ...{ name: 'meeting-times-amina-says', at: instantIn(addDays(today, -1), '17:00') },
    path: `/api/matching/${await ownScopeOf(amina)}/my-meeting-times/${timesId}/answers`,
    body: {
      ...{ edition: 1, seen: 0, answers: times.map((startsAt, at) => ({ startsAt, says: says[at] })) },
      ...{ note: 'Helst om formiddagen. Jeg skal hente min datter kl. 14.', brings: 'Min veninde Sara' },
    },
  });
}
