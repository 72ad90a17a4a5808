import { addDays, dateOf, instant, instantIn, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import type { PackWords } from '#shared/shapes/evidence-pack.ts';
import type { ObservationView, Observed } from '#shared/shapes/work-observation.ts';
import type { Acting, As } from './acting.ts';
import { hannesCompany } from './companies.ts';
import { partnership, roskilde } from './partnership.ts';

type Given = {
  readonly jobBroker: Acting;
  readonly people: ReadonlyMap<string, string>;
  readonly now: number;
  readonly idle: () => Promise<void>;
};

type Seen = Omit<Observed, 'on'> & { readonly daysAgo: number };

/** What the buddy saw of Oksana, over the weeks in which her hours grew. */
const fromBuddy: readonly Seen[] = [
  {
    daysAgo: 60,
    tasks: 'Vejer mel og sukker af',
    support: 'beside',
    pace: 'own-calm',
    hours: 2,
    helps: 'At få det vist én gang',
  },
  { daysAgo: 40, tasks: 'Former boller og stiller plader frem', support: 'looks-in', pace: 'steady', hours: 3 },
  {
    ...{ daysAgo: 18, tasks: 'Åbner ovnrummet sammen med mig', support: 'looks-in', pace: 'steady', hours: 4 },
    ...{ helps: 'En liste med billeder på tavlen', hinders: 'Mange beskeder på én gang, når butikken åbner' },
  },
  { daysAgo: 4, tasks: 'Pynter kager og pakker ordrer', support: 'alone', pace: 'as-colleagues', hours: 5 },
];

const words: PackWords = {
  supports: [
    { what: 'Billeder af opgaverne på tavlen', effect: 'helped' },
    { what: 'Start kl. 8 i stedet for kl. 7', effect: 'helped-some', more: 'Bussen kommer lidt i otte.' },
  ],
  notTried: 'Vi har ikke prøvet hele dage og ikke arbejde i butikken.',
  summary: 'Tre timer blev til femten på fire måneder, når opgaverne blev vist og kom i samme rækkefølge.',
};

/** Buddy's words, the job broker's own, what was said of three of them, a description sent to be read, and support. */
export const workCapacityCommands = fromBuddy.length + 1 + 3 + 2 + 5;

/** Oksana's work as her buddy and her job broker described it: three may be used, and the newest two wait. */
export async function seedWorkCapacity(as: As, { jobBroker, people, now, idle }: Given): Promise<void> {
  const buddy = await as('buddy');
  const today = dateOf(instant(now));
  const placement = await placementOf(jobBroker, people.get('oksana'));
  const ofCompany = `/api/matching/${partnership}/companies/${hannesCompany}/placements/${placement.placementId}`;
  const ofStaff = `/api/matching/${roskilde}/placements/${placement.placementId}/observations`;
  const day = (daysAgo: number): CivilDate => latest(addDays(today, -daysAgo), placement.startsOn);
  for (const [place, { daysAgo, ...said }] of fromBuddy.entries())
    await buddy.command({
      ...{ name: `work-capacity-buddy-${place}`, path: `${ofCompany}/observations`, at: noonOf(day(daysAgo)) },
      body: { on: day(daysAgo), ...said },
    });
  await jobBroker.command({
    ...{ name: 'work-capacity-broker', path: ofStaff, at: noonOf(day(11)) },
    body: {
      ...{ on: day(11), seenBy: 'self', support: 'looks-in', tasks: 'Holder selv øje med ovnen og siger til i tide' },
      helps: 'At opgaverne kommer i samme rækkefølge hver dag',
    },
  });
  await idle();
  const { items } = await jobBroker.read<{ items: ObservationView[] }>(ofStaff);
  for (const [place, { observationId, version }] of items.toReversed().slice(0, 3).entries())
    await jobBroker.command({
      ...{ name: `work-capacity-mark-${place}`, path: `${ofStaff}/${observationId}/marked`, at: noonOf(day(3)) },
      body: { version, use: true },
    });
  await idle();
  await describe(jobBroker, { candidateId: people.get('oksana') ?? '', from: placement.startsOn, today });
  await seedSupport(as, jobBroker, {
    path: `/api/matching/${roskilde}/placements/${placement.placementId}/compensations`,
    today,
  });
  await idle();
}

/** Mentor support that was granted, and its prolongation, which waits for the leader. */
async function seedSupport(
  as: As,
  jobBroker: Acting,
  { path, today }: { readonly path: string; readonly today: CivilDate },
): Promise<void> {
  const draft = async (name: string, body: object, at: Instant): Promise<string> => {
    const { compensationId } = await jobBroker.command<{ compensationId: string }>({ name, path, at, body });
    await jobBroker.command({ name: `${name}-sent`, path: `${path}/${compensationId}/sent`, at, body: { version: 1 } });
    return compensationId;
  };
  const terms = {
    ...{ kind: 'mentor-support', hoursPerWeek: 2, hourlyRateOre: 23_500 },
    purpose: 'Oksana har brug for, at dagens opgaver bliver vist på billeder hver morgen.',
    tasks: 'Lasse gennemgår dagens opgaver og er i nærheden den første time.',
  };
  const from = addDays(today, -30);
  const first = await draft('support', { ...terms, from, until: addDays(today, 20) }, noonOf(addDays(today, -31)));
  const leader = await as('team-leader-roskilde');
  await leader.command({
    ...{ name: 'support-decided', path: `${path}/${first}/decided`, at: noonOf(addDays(today, -30)) },
    body: { version: 2, granted: true },
  });
  const next = { ...terms, hoursPerWeek: 1, from: addDays(today, 21), until: addDays(today, 80), replaces: first };
  await draft('support-prolonged', next, noonOf(addDays(today, -1)));
}

/** A description of her work, which waits for her to read it first. */
async function describe(
  jobBroker: Acting,
  { candidateId, from, today }: { readonly candidateId: string; readonly from: CivilDate; readonly today: CivilDate },
): Promise<void> {
  const path = `/api/matching/${roskilde}/candidates/${candidateId}/evidence-packs`;
  const at = noonOf(addDays(today, -2));
  const { packId } = await jobBroker.command<{ packId: string }>({
    ...{ name: 'work-capacity-pack', path, at },
    body: { purpose: 'status-note', from, until: addDays(today, -2), words },
  });
  await jobBroker.command({
    name: 'work-capacity-pack-sent',
    path: `${path}/${packId}/sent`,
    at,
    body: { version: 1 },
  });
}

function noonOf(day: CivilDate): Instant {
  return instantIn(day, '12:45');
}

function latest(one: CivilDate, other: CivilDate): CivilDate {
  return one > other ? one : other;
}

type Placed = { readonly placementId: string; readonly startsOn: CivilDate; readonly state: string };

async function placementOf(jobBroker: Acting, candidateId: string | undefined): Promise<Placed> {
  const path = `/api/matching/${roskilde}/candidates/${candidateId ?? ''}/placements`;
  const { items } = await jobBroker.read<{ items: Placed[] }>(path);
  const running = items.find(({ state }) => state === 'running');
  if (!running) throw new Error('somebody of the demo without a running placement');
  return running;
}
