import { addDays, dateOf, instant, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import type { OpeningFacts } from '#shared/shapes/opening.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';
import type { Acting } from './acting.ts';
import { aminaCpr } from './amina.ts';
import { hannesCompany, phoneOf } from './companies.ts';
import type { Staff } from './golden.ts';
import { workday } from './golden-plan.ts';
import { billund, partnership, roskilde } from './partnership.ts';
import { substituteCprOf } from './cpr.ts';

/** People who are on their way today, each at another point of the path, so that every page has somebody to show. */
type Person = {
  readonly key: string;
  readonly name: string;
  readonly cpr: string;
  readonly targetGroup: string;
  readonly reason: string;
  /** Days before today. */
  readonly referred: number;
  readonly conversation?: {
    readonly daysAgo: number;
    readonly profile: ProfileFacts;
    readonly dream: string;
    readonly strengths: string;
  };
  readonly meeting?: { readonly inDays: number; readonly held: boolean };
  readonly placement?: { readonly daysAgo: number; readonly hours: number; readonly smallJobDaysAgo?: number };
};

export type TodayStaff = Staff & {
  readonly coordinator: Acting;
  readonly caseworkerBillund: Acting;
  readonly now: number;
  readonly idle: () => Promise<void>;
};

const profile = (more: Partial<ProfileFacts>): ProfileFacts => ({
  wishes: ['bakery-kitchen', 'shop'],
  competences: ['baking', 'serving-customers'],
  hoursFrom: 8,
  hoursTo: 15,
  considerations: ['no-heavy-lifting'],
  liftsAtMostKg: 10,
  danish: 'everyday',
  languages: ['ar'],
  transports: ['public-transport', 'bicycle'],
  travelAtMostMinutes: 40,
  homePostalCode: '4000',
  cardReleased: true,
  ...more,
});

const people: readonly Person[] = [
  {
    key: 'amina',
    name: 'Amina Haddad',
    cpr: aminaCpr,
    targetGroup: 'women-non-western',
    reason: 'Amina vil gerne arbejde med mad og lære mere dansk imens.',
    referred: 20,
    conversation: {
      daysAgo: 16,
      profile: profile({}),
      dream: 'Arbejde med brød eller mad. Og lære mere dansk, mens jeg er der.',
      strengths: 'Rolig, omhyggelig og vant til at lave mad til mange.',
    },
  },
  {
    key: 'jonas',
    name: 'Jonas Bæk',
    cpr: substituteCprOf(2_001),
    targetGroup: 'youth-under-30',
    reason: 'Jonas har brug for en stille start og faste tider.',
    referred: 70,
    conversation: {
      daysAgo: 66,
      profile: profile({
        wishes: ['bakery-kitchen', 'warehouse'],
        considerations: ['one-thing-at-a-time', 'predictable-days'],
        danish: 'fluent',
        languages: [],
        liftsAtMostKg: undefined,
      }),
      dream: 'Komme ud ad døren om morgenen og have noget at stå op til.',
      strengths: 'Husker alt, der har et system.',
    },
    meeting: { inDays: -14, held: true },
    placement: { daysAgo: 9, hours: 12 },
  },
  {
    key: 'oksana',
    name: 'Oksana Melnyk',
    cpr: substituteCprOf(2_002),
    targetGroup: 'ukrainian-refugees',
    reason: 'Oksana har bagt i mange år og vil gerne i job.',
    referred: 120,
    conversation: {
      daysAgo: 116,
      profile: profile({
        danish: 'single-words',
        languages: ['uk', 'en'],
        considerations: [],
        liftsAtMostKg: undefined,
        hoursTo: 30,
      }),
      dream: 'Bage igen, og kunne betale min egen husleje.',
      strengths: 'Uddannet bager.',
    },
    meeting: { inDays: -100, held: true },
    placement: { daysAgo: 95, hours: 10, smallJobDaysAgo: 12 },
  },
  {
    key: 'dorte',
    name: 'Dorte Munk',
    cpr: substituteCprOf(2_003),
    targetGroup: 'resource-course',
    reason: 'Dorte vil prøve kræfter med et par timer om ugen.',
    referred: 15,
    conversation: {
      daysAgo: 11,
      profile: profile({
        wishes: ['shop', 'reuse-repair'],
        hoursFrom: 3,
        hoursTo: 6,
        considerations: ['frequent-breaks', 'not-standing-long'],
        danish: 'fluent',
        languages: [],
      }),
      dream: 'Have kolleger igen.',
      strengths: 'God til at lytte og til at få ting i orden.',
    },
    meeting: { inDays: 2, held: false },
  },
  {
    key: 'bo',
    name: 'Bo Lindgaard',
    cpr: substituteCprOf(2_004),
    targetGroup: 'activity-ready',
    reason: 'Bo har været væk fra arbejde i fire år.',
    referred: 15,
  },
  {
    key: 'yasmin',
    name: 'Yasmin Darwish',
    cpr: substituteCprOf(2_005),
    targetGroup: 'women-non-western',
    reason: 'Yasmin vil gerne høre om praktik i en børnehave.',
    referred: 5,
  },
  {
    key: 'mikkel',
    name: 'Mikkel Ravn',
    cpr: substituteCprOf(2_006),
    targetGroup: 'youth-under-30',
    reason: 'Mikkel vil gerne arbejde ude.',
    referred: 3,
  },
  {
    key: 'sara',
    name: 'Sara Holm',
    cpr: substituteCprOf(2_007),
    targetGroup: 'activity-ready',
    reason: 'Sara er klar til at prøve noget nyt.',
    referred: 1,
  },
];

const openings: readonly {
  readonly key: string;
  readonly cvr: string;
  readonly facts: Partial<OpeningFacts> & Pick<OpeningFacts, 'title' | 'workArea' | 'tasks'>;
}[] = [
  {
    key: 'morning-shift',
    cvr: hannesCompany,
    facts: {
      title: 'Morgenhold i bageriet',
      workArea: 'bakery-kitchen',
      tasks: ['Veje ingredienser af', 'Pynte kager', 'Pakke brød i poser', 'Gøre rent efter bagningen'],
      hoursFrom: 6,
      hoursTo: 20,
      startsAt: '07:00',
      endsAt: '11:00',
      demands: { liftsKg: 8, danish: 'single-words', drivingLicence: false },
      accommodates: ['no-heavy-lifting', 'one-thing-at-a-time', 'predictable-days'],
      languages: ['ar', 'uk', 'en'],
      postalCode: '4040',
      places: 3,
    },
  },
  {
    key: 'packing',
    cvr: '99021934',
    facts: {
      title: 'Pakke og sortere på lageret',
      workArea: 'warehouse',
      tasks: ['Pakke ordrer', 'Sætte mærker på', 'Køre med palleløfter'],
      hoursFrom: 10,
      hoursTo: 30,
      demands: { liftsKg: 20, danish: 'everyday', drivingLicence: false },
      accommodates: ['predictable-days', 'no-customer-contact'],
      postalCode: '4130',
      places: 2,
    },
  },
  {
    key: 'canteen',
    cvr: '99023309',
    facts: {
      title: 'Frokost til 60 i kantinen',
      workArea: 'bakery-kitchen',
      tasks: ['Smøre smørrebrød', 'Dække buffet', 'Vaske op'],
      hoursFrom: 8,
      hoursTo: 20,
      demands: { liftsKg: 12, danish: 'everyday', drivingLicence: false },
      accommodates: ['frequent-breaks', 'few-people'],
      postalCode: '4621',
      places: 1,
      offeredTo: 'partnership',
    },
  },
];

const placeKinds = ['internship', 'small-job', 'hybrid', 'wage-subsidy', 'ordinary-job'] as const;

/** How many commands today takes. */
export const todayCommands =
  openings.length +
  people.length +
  1 +
  people.reduce(
    (sum, { conversation, meeting, placement }) =>
      sum +
      Number(Boolean(conversation)) +
      (meeting ? 1 + Number(meeting.held) : 0) +
      (placement ? 1 + Number(placement.smallJobDaysAgo !== undefined) : 0),
    0,
  );

/** Seeds the people of today, relative to the local clock. */
export async function seedToday(staff: TodayStaff): Promise<void> {
  const today = dateOf(instant(staff.now));
  const places = await seedOpenings(staff.coordinator, today);
  const known = new Map<string, string>();
  for (const person of people) known.set(person.key, await seedPerson(staff, person, today));
  await seedNeighbour(staff.caseworkerBillund, today);
  await staff.idle();
  const bakery = places.get('morning-shift') as Place;
  for (const person of people)
    await seedMeetingAndPlacement(staff.jobBroker, person, known.get(person.key) as string, bakery, today);
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

async function seedPerson(staff: TodayStaff, person: Person, today: CivilDate): Promise<string> {
  const referred = await staff.caseworker.command<{ candidateId: string; version: number }>({
    name: `today-${person.key}-refer`,
    path: `/api/visitation/${roskilde}/candidates`,
    at: instantIn(addDays(today, -person.referred), '09:15'),
    body: {
      name: person.name,
      cpr: person.cpr,
      phone: phoneOf(9_000 + people.indexOf(person)),
      email: `${person.key}@borger.example`,
      targetGroups: [person.targetGroup],
      reason: person.reason,
    },
  });
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
      name: 'Emil Thorsen',
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
  if (placement.smallJobDaysAgo === undefined) return;
  const effectiveOn = workday(addDays(today, -placement.smallJobDaysAgo));
  await jobBroker.command({
    name: `today-${key}-small-job`,
    path: `${path}/placements/${started.placementId}/changed`,
    at: instantIn(effectiveOn, '08:00'),
    body: { version: started.version, effectiveOn, kind: 'small-job', hoursPerWeek: placement.hours + 2 },
  });
}
