import { addDays, dateOf, instant, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import type { Acting, As } from './acting.ts';
import { hannesCompany } from './companies.ts';
import { workday } from './golden-plan.ts';
import { ownScopeOf } from './own-scope.ts';
import { partnership, roskilde } from './partnership.ts';

type Demo = {
  readonly people: ReadonlyMap<string, string>;
  readonly now: number;
  readonly idle: () => Promise<void>;
};

type Said = Readonly<Record<string, string>>;

/** What was said at each check-in of the one whose hours grew, how many days ago; what is left out was not answered. */
const asked: readonly { readonly daysAgo: number; readonly person?: Said; readonly workplace?: Said }[] = [
  {
    daysAgo: 75,
    person: { going: 'so-so', tasks: 'too-hard', needs: 'nothing', manages: 'a-little', belongs: 'no', decides: 'no' },
    workplace: { going: 'well', tasks: 'right', needs: 'nothing', standing: 'at-the-edge' },
  },
  {
    daysAgo: 47,
    person: {
      going: 'well',
      tasks: 'right',
      needs: 'nothing',
      manages: 'yes',
      belongs: 'a-little',
      decides: 'a-little',
    },
    workplace: { going: 'well', tasks: 'right', needs: 'nothing', belongs: 'a-little', standing: 'way-in' },
  },
  {
    daysAgo: 19,
    person: {
      ...{ going: 'well', tasks: 'right', needs: 'nothing', manages: 'yes', belongs: 'yes', decides: 'a-little' },
      ...{ standing: 'way-in', words: 'Nu ved jeg, hvad jeg skal, når jeg kommer.' },
    },
    workplace: { going: 'well', tasks: 'too-easy', needs: 'nothing', belongs: 'yes', standing: 'way-in' },
  },
  { daysAgo: 3 },
];
const grownKey = 'oksana';

const visitSteps = 3;

/** How many commands the check-ins and visits take: each is asked, and most are answered; one was held, one is ahead. */
export const checkInCommands =
  visitSteps + asked.reduce((sum, { person, workplace }) => sum + 1 + (person ? 1 : 0) + (workplace ? 1 : 0), 0);

/** The one whose hours grew was asked now and then, and so was the buddy; the last time waits for both. */
export async function seedCheckIns(as: As, jobBroker: Acting, { people, now, idle }: Demo): Promise<void> {
  const today = dateOf(instant(now));
  const path = `/api/matching/${roskilde}`;
  const { items } = await jobBroker.read<{ items: { placementId: string }[] }>(
    `${path}/candidates/${people.get(grownKey) ?? ''}/placements`,
  );
  const placementId = items[0]?.placementId ?? '';
  const [person, buddy] = [await as('candidate-oksana'), await as('buddy')];
  const mine = `/api/matching/${await ownScopeOf(person)}/my-placements/${placementId}/check-ins`;
  const theirs = `/api/matching/${partnership}/companies/${hannesCompany}/placements/${placementId}/check-ins`;
  for (const [place, each] of asked.entries()) {
    const on = workday(addDays(today, -each.daysAgo));
    const body = { askedOn: on, skipped: false };
    await jobBroker.command({
      ...{ name: `check-in-${place}`, path: `${path}/placements/${placementId}/check-ins`, body: {} },
      at: instantIn(on, '08:00'),
    });
    await idle();
    if (each.person)
      await person.command({
        ...{ name: `check-in-${place}-person`, path: mine, body: { ...body, ...each.person } },
        at: instantIn(on, '16:00'),
      });
    if (each.workplace)
      await buddy.command({
        ...{ name: `check-in-${place}-buddy`, path: theirs, body: { ...body, ...each.workplace } },
        at: instantIn(on, '14:00'),
      });
    await idle();
  }
  await seedVisits(jobBroker, `${path}/placements/${placementId}/visits`, today);
  await idle();
}

/** One visit that was held and written about, and one in the week ahead. */
async function seedVisits(jobBroker: Acting, path: string, today: CivilDate): Promise<void> {
  const [before, ahead] = [workday(addDays(today, -12)), workday(addDays(today, 4))];
  const at = instantIn(workday(addDays(today, -15)), '09:00');
  const plan = (name: string, on: CivilDate, about: string) =>
    jobBroker.command<{ visitId: string }>({
      ...{ name, path, at },
      body: { startsAt: instantIn(on, '10:00'), minutes: 45, visitor: 'staff', about },
    });
  const { visitId } = await plan('visit-before', before, 'Følge med en formiddag');
  await jobBroker.command({
    ...{ name: 'visit-noted', path: `${path}/${visitId}/noted`, at: instantIn(before, '12:00') },
    body: {
      ...{ version: 1, heldOn: before, seen: 'Hun står selv for brødet, og kollegerne spørger hende til råds.' },
      ...{ agreed: 'Lasse viser hende bestillingerne på mandag.', next: 'Tale om 18 timer, når hun er klar.' },
      ...{ decides: 'a-little', manages: 'yes', belongs: 'yes', standing: 'way-in' },
    },
  });
  await plan('visit-ahead', ahead, 'Hvordan går det med 15 timer?');
}
