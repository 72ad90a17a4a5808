import { addDays, dateOf, instant, instantIn } from '#shared/kernel/time.ts';
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

/** How many commands the check-ins take: each is asked, and most are answered. */
export const checkInCommands = asked.reduce(
  (sum, { person, workplace }) => sum + 1 + (person ? 1 : 0) + (workplace ? 1 : 0),
  0,
);

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
}
