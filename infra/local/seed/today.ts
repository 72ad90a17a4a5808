import { addDays, dateOf, instant, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import { splitName } from '#shared/kernel/names.ts';
import type { Acting } from './acting.ts';
import { companyFactsCommands, seedCompanyFacts } from './company-facts.ts';
import { hannesCompany, phoneOf } from './companies.ts';
import type { Staff } from './golden.ts';
import { workday } from './golden-plan.ts';
import { billund, partnership, roskilde } from './partnership.ts';
import { prepareTogether, preparedTogetherCommands } from './prepared-together.ts';
import { substituteCprOf } from './cpr.ts';
import { openings } from './today-openings.ts';
import { people, type Person } from './today-people.ts';

export type TodayStaff = Staff & {
  readonly coordinator: Acting;
  readonly caseworkerBillund: Acting;
  readonly now: number;
  readonly idle: () => Promise<void>;
};

const placeKinds = ['internship', 'small-job', 'hybrid', 'wage-subsidy', 'ordinary-job'] as const;

/** How many commands today takes. */
export const todayCommands =
  openings.length +
  people.length +
  preparedTogetherCommands +
  companyFactsCommands +
  2 +
  people.reduce(
    (sum, { conversation, meeting, placement }) =>
      sum +
      Number(Boolean(conversation)) +
      (meeting ? 1 + Number(meeting.held) : 0) +
      (placement ? 1 + (placement.grows?.length ?? 0) + Number(placement.smallJobDaysAgo !== undefined) : 0),
    0,
  );

/** Seeds the people of today, relative to the local clock; gives who they are, by key. */
export async function seedToday(staff: TodayStaff): Promise<ReadonlyMap<string, string>> {
  const today = dateOf(instant(staff.now));
  const places = await seedOpenings(staff.coordinator, today);
  const known = new Map<string, string>();
  for (const person of people) known.set(person.key, await seedPerson(staff, person, today));
  await seedNeighbour(staff.caseworkerBillund, today);
  await staff.idle();
  const bakery = places.get('morning-shift') as Place;
  await seedContact(staff.jobBroker, today);
  await seedCompanyFacts(staff.jobBroker, today);
  for (const person of people)
    await seedMeetingAndPlacement(staff.jobBroker, person, known.get(person.key) as string, bakery, today);
  return known;
}

type Place = { readonly openingId: string; readonly buddyId: string };

async function seedOpenings(coordinator: Acting, today: CivilDate): Promise<Map<string, Place>> {
  const at = instantIn(workday(addDays(today, -110)), '09:00');
  const places = new Map<string, Place>();
  for (const { key, cvr, facts } of openings) {
    const base = `/api/cluster-network/${partnership}/companies/${cvr}`;
    const company = await coordinator.read<{ buddies: { buddyId: string }[] }>(base, at);
    const buddyId = company.buddies[0]?.buddyId as string;
    const body = {
      kinds: placeKinds,
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startsAt: '08:00',
      endsAt: '14:00',
      languages: ['en'],
      offeredTo: roskilde,
      buddyId,
      ...facts,
    };
    const { openingId } = await coordinator.command<{ openingId: string }>({
      name: `today-${key}`,
      path: `${base}/openings`,
      at,
      body,
    });
    places.set(key, { openingId, buddyId });
  }
  return places;
}

/** The job broker is whom Hanne calls. */
async function seedContact(jobBroker: Acting, today: CivilDate): Promise<void> {
  const { personId, name } = await jobBroker.read<{ personId: string; name: string }>('/api/access/session');
  await jobBroker.command({
    name: 'today-contact',
    method: 'PUT',
    path: `/api/cluster-network/${partnership}/companies/${hannesCompany}/contacts/${roskilde}`,
    at: instantIn(workday(addDays(today, -100)), '09:00'),
    body: { version: 0, personId, name, phone: phoneOf(9_999), answers: 'hverdage kl. 8-16' },
  });
}

async function seedPerson(staff: TodayStaff, person: Person, today: CivilDate): Promise<string> {
  const referred = await staff.caseworker.command<{ candidateId: string; version: number }>({
    name: `today-${person.key}-refer`,
    path: `/api/visitation/${roskilde}/candidates`,
    at: instantIn(addDays(today, -person.referred), '09:15'),
    body: {
      ...splitName(person.name),
      cpr: person.cpr,
      phone: phoneOf(9_000 + people.indexOf(person)),
      email: `${person.key}@borger.example`,
      ...(person.language && { language: person.language }),
      targetGroups: [person.targetGroup],
      reason: person.reason,
    },
  });
  const path = `/api/visitation/${roskilde}/candidates/${referred.candidateId}`;
  const preparedAt = instantIn(addDays(today, -person.referred + 1), '10:20');
  await prepareTogether(staff.caseworker, person.key, path, preparedAt);
  const { conversation } = person;
  if (conversation) {
    const heldOn = addDays(today, -conversation.daysAgo);
    await staff.caseworker.command({
      name: `today-${person.key}-conversation`,
      path: `/api/visitation/${roskilde}/candidates/${referred.candidateId}/conversations`,
      at: instantIn(heldOn, '10:00'),
      body: {
        version: referred.version,
        heldOn,
        visitationGroup: 'activity-ready',
        profile: conversation.profile,
        toldNeeds: conversation.toldNeeds ?? [],
        words: { dream: conversation.dream, strengths: conversation.strengths },
        jobBrokerId: staff.jobBrokerId,
      },
    });
  }
  return referred.candidateId;
}

async function seedNeighbour(caseworker: Acting, today: CivilDate): Promise<void> {
  await caseworker.command({
    name: 'today-billund-refer',
    path: `/api/visitation/${billund}/candidates`,
    at: instantIn(addDays(today, -4), '10:30'),
    body: {
      firstName: 'Emil',
      lastName: 'Thorsen',
      cpr: substituteCprOf(2_050),
      phone: phoneOf(9_050),
      targetGroups: ['youth-under-30'],
      reason: 'Emil leder efter en læreplads.',
    },
  });
}

async function seedMeetingAndPlacement(
  jobBroker: Acting,
  person: Person,
  candidateId: string,
  { openingId, buddyId }: Place,
  today: CivilDate,
): Promise<void> {
  const { meeting, placement, key } = person;
  if (!meeting) return;
  const meetingOn = workday(addDays(today, meeting.inDays));
  const calledOn = meeting.held ? addDays(meetingOn, -5) : addDays(today, -1);
  const path = `/api/matching/${roskilde}`;
  const called = await jobBroker.command<{ meetingId: string; version: number }>({
    name: `today-${key}-meeting`,
    path: `${path}/match-meetings`,
    at: instantIn(calledOn, '11:00'),
    body: {
      candidateId,
      openingId,
      startsAt: instantIn(meetingOn, '10:30'),
      minutes: 45,
      place: 'I bageriets frokoststue',
      staffIds: [],
    },
  });
  if (!meeting.held || !placement) return;
  await jobBroker.command({
    name: `today-${key}-held`,
    path: `${path}/match-meetings/${called.meetingId}/held`,
    at: instantIn(meetingOn, '12:00'),
    body: {
      version: called.version,
      heldOn: meetingOn,
      agreed: true,
      saidYesTogether: 'Personen, Lasse fra bageriet og Jens',
      alignment: {
        purpose: 'At finde ud af, om bageriet er et sted at være.',
        tasks: 'Veje af, pynte, pakke og gøre rent.',
        withWhom: 'Sammen med Lasse, som er buddy.',
        whereAndWhen: `Bageriet, ${placement.hours} timer om ugen, kl. 7–11.`,
        supportNeeds: 'Én opgave ad gangen. En pause, når der er brug for det.',
        goals: 'Kunne pakkebordet alene efter to måneder.',
        followUp: 'Jens ringer hver anden fredag. Lasse siger til imellem.',
      },
    },
  });
  const startsOn = workday(addDays(today, -placement.daysAgo));
  const started = await jobBroker.command<{ placementId: string; version: number }>({
    name: `today-${key}-start`,
    path: `${path}/placements`,
    at: instantIn(startsOn, '08:00'),
    body: {
      candidateId,
      kind: 'internship',
      openingId,
      meetingId: called.meetingId,
      buddyId,
      startsOn,
      hoursPerWeek: placement.hours,
    },
  });
  let { version } = started;
  const change = async (name: string, daysAgo: number, to: object): Promise<void> => {
    const effectiveOn = workday(addDays(today, -daysAgo));
    const changed = await jobBroker.command<{ version: number }>({
      name: `today-${key}-${name}`,
      path: `${path}/placements/${started.placementId}/changed`,
      at: instantIn(effectiveOn, '08:00'),
      body: { version, effectiveOn, ...to },
    });
    ({ version } = changed);
  };
  for (const { daysAgo, hours } of placement.grows ?? [])
    await change(`grows-to-${hours}`, daysAgo, { hoursPerWeek: hours });
  const { smallJobDaysAgo, smallJobHours = placement.hours + 2 } = placement;
  if (smallJobDaysAgo !== undefined)
    await change('small-job', smallJobDaysAgo, { kind: 'small-job', hoursPerWeek: smallJobHours });
}
