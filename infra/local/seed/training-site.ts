import { isBusinessDay } from '#shared/kernel/business-days.ts';
import { addDays, dateOf, instant, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import { danishCalendar } from '#shared/rules/danish-closing-days.ts';
import type { OrderAnswering } from '#shared/shapes/municipal-order.ts';
import type { AttendanceMark, AwayReason } from '#shared/shapes/order-words.ts';
import { trainingSite } from '../personas.ts';
import type { Acting, As } from './acting.ts';
import { workday } from './golden-plan.ts';
import { partnership, roskilde } from './partnership.ts';
import { saidYes } from './said-yes.ts';

const atSite = `/api/competence/${partnership}/institutions/${trainingSite}`;
const inRoskilde = `/api/competence/${roskilde}`;

const packages = [
  {
    key: 'calm',
    name: 'Ro og rytme',
    contents:
      'Faste dage i gartneri, køkken eller værksted, en mentor, og en samtale hver uge. Vi begynder med at falde til og møde stabilt.',
    ...{ weeks: 26, hoursPerWeek: 15, pricePerWeekOre: 325_000, chargedInPauses: false },
  },
  {
    key: 'out',
    name: 'På vej ud',
    contents:
      'Arbejde hos os og i praktik i en virksomhed, med mentor begge steder. For den, der er klar til at prøve noget nyt.',
    ...{ weeks: 20, hoursPerWeek: 20, pricePerWeekOre: 410_000, chargedInPauses: false },
  },
] as const;

/** Who is ordered a course, in which package, how many days ago, and what for. */
const orders = [
  {
    person: 'jonas',
    package: 'calm',
    daysAgo: 62,
    goal: 'At komme ud ad døren om morgenen, møde tre dage om ugen og finde ud af, om køkkenet er et sted at være.',
  },
  {
    person: 'bo',
    package: 'calm',
    daysAgo: 6,
    goal: 'At være et sted, hvor nogen venter ham, og prøve kræfter med værkstedet.',
  },
  { person: 'dorte', package: 'out', daysAgo: 1, goal: 'At få kolleger igen og finde det timetal, der passer.' },
] as const;

/** What Lærkegården registered of Jonas, so many days ago; each is told to the municipality before the next. */
const steps: readonly (Pick<OrderAnswering, 'answer' | 'outcome' | 'note'> & { readonly daysAgo: number })[] = [
  { answer: 'accept', daysAgo: 61, note: 'Vi glæder os til at se Jonas. Kom forbi i køkkenet.' },
  { answer: 'visit-held', daysAgo: 58 },
  { answer: 'start-up-begun', daysAgo: 56 },
  {
    answer: 'evaluation-held',
    daysAgo: 15,
    outcome: 'go-on',
    note: 'Jonas er faldet til i køkkenet og møder til tiden, når han ved, hvad der skal ske. Vi aftalte at gå fra to til tre dage.',
  },
  {
    answer: 'plan-made',
    daysAgo: 12,
    note: 'Tre dage om ugen. Jonas lærer at styre opvasken alene, og han prøver bageriet to formiddage.',
  },
];

/** Ten working days of attendance; the last comes last. */
const attendance: readonly (readonly [AttendanceMark, AwayReason?])[] = [
  ['present'],
  ['present'],
  ['late'],
  ['present'],
  ['away', 'called-in'],
  ['present'],
  ['away', 'elsewhere'],
  ['present'],
  ['away', 'elsewhere'],
  ['present'],
];

/** How many commands it takes. */
export const trainingSiteCommands =
  2 * packages.length + 2 * orders.length + 2 + (1 + steps.length) + attendance.length;

type SeededSite = {
  readonly known: ReadonlyMap<string, string>;
  readonly now: number;
  readonly idle: () => Promise<void>;
};

/**
 * Lærkegården agrees two packages with Roskilde and has three people: one who is well on his way, one whose visit is to be
 * held, and one whose order waits for an answer.
 */
export async function seedTrainingSite(as: As, { known, now, idle }: SeededSite): Promise<void> {
  const today = dateOf(instant(now));
  const coordinator = await as('youth-coordinator', 'youth-coordinator');
  const uplift = await as('education-coordinator-roskilde', 'education-coordinator');
  const caseworker = await as('caseworker-roskilde');
  const agreed = await agreePackages(coordinator, uplift, today, idle);
  await coordinator.command({
    name: 'site-arranged',
    method: 'PUT',
    path: `${atSite}/site`,
    at: instantIn(workday(addDays(today, -90)), '10:00'),
    body: arrangement,
  });
  const ordered = new Map<string, string>();
  for (const order of orders) ordered.set(order.person, await place(caseworker, order, { known, agreed, today }));
  await idle();
  const [jonas, bo] = [ordered.get('jonas') ?? '', ordered.get('bo') ?? ''];
  await answer(coordinator, 'bo', bo, 1, { answer: 'accept', at: instantIn(workday(addDays(today, -5)), '09:00') });
  for (const [place, { daysAgo, ...said }] of steps.entries()) {
    const on = workday(addDays(today, -daysAgo));
    await answer(coordinator, `jonas-${said.answer}`, jonas, place + 1, { ...said, at: instantIn(on, '13:00') });
    await idle();
  }
  await assignJonas(coordinator, jonas, today);
  await markAttendance(await as('practice-guide'), jonas, today);
}

const arrangement = {
  version: 0,
  workplaces: [
    { name: 'Gartneriet', about: 'Drivhus, køkkenhave og gårdbutik.', places: 6 },
    { name: 'Køkkenet', about: 'Frokost til 30 hver dag, bagning og opvask.', places: 4 },
    { name: 'Værkstedet', about: 'Træ, cykler og småreparationer.', places: 5 },
  ],
  mentors: [{ name: 'Bo Ravn', phone: '+4591439081' }, { name: 'Inge Lund' }],
};

async function agreePackages(
  site: Acting,
  municipality: Acting,
  today: CivilDate,
  idle: () => Promise<void>,
): Promise<ReadonlyMap<string, string>> {
  const proposedOn = workday(addDays(today, -100));
  const ids = new Map<string, string>();
  for (const { key, ...terms } of packages) {
    const { packageId } = await site.command<{ packageId: string }>({
      name: `package-${key}`,
      path: `${atSite}/packages`,
      at: instantIn(proposedOn, '09:00'),
      body: { ...terms, municipality: roskilde, validFrom: proposedOn },
    });
    ids.set(key, packageId);
  }
  await idle();
  for (const [key, packageId] of ids)
    await municipality.command({
      name: `package-${key}-agreed`,
      path: `${inRoskilde}/packages/${packageId}/settled`,
      at: instantIn(workday(addDays(today, -98)), '10:00'),
      body: { version: 1, number: 1, agreed: true },
    });
  await idle();
  return ids;
}

async function place(
  caseworker: Acting,
  order: (typeof orders)[number],
  { known, agreed, today }: { known: SeededSite['known']; agreed: ReadonlyMap<string, string>; today: CivilDate },
): Promise<string> {
  const candidateId = known.get(order.person);
  if (!candidateId) throw new Error(`${order.person} is not there`);
  const placedOn = addDays(today, -order.daysAgo);
  await saidYes(caseworker, order.person, candidateId, placedOn);
  const { personId, name } = await caseworker.read<{ personId: string; name: string }>('/api/access/session');
  const startsOn = workday(addDays(placedOn, 6));
  const weeks = packages.find(({ key }) => key === order.package)?.weeks ?? 26;
  const placed = await caseworker.command<{ orderId: string }>({
    name: `site-order-${order.person}`,
    path: `${inRoskilde}/orders`,
    at: instantIn(placedOn, '10:00'),
    body: {
      ...{ candidateId, institutionId: trainingSite, packageId: agreed.get(order.package) },
      ...{ startsOn, endsOn: addDays(startsOn, weeks * 7 - 1), goal: order.goal },
      contact: { personId, name, phone: '+4546310000', answers: 'hverdage kl. 9-14' },
    },
  });
  return placed.orderId;
}

async function answer(
  coordinator: Acting,
  name: string,
  orderId: string,
  version: number,
  { at, ...said }: Pick<OrderAnswering, 'answer' | 'outcome' | 'note'> & { readonly at: string },
): Promise<void> {
  const path = `${atSite}/orders/${orderId}/answers`;
  await coordinator.command({ name: `site-answer-${name}`, path, at, body: { version, ...said } });
}

async function assignJonas(coordinator: Acting, orderId: string, today: CivilDate): Promise<void> {
  const site = await coordinator.read<{
    version: number;
    workplaces: { workplaceId: string; name: string }[];
    mentors: { mentorId: string }[];
  }>(`${atSite}/site`);
  await coordinator.command({
    name: 'site-assign-jonas',
    method: 'PUT',
    path: `${atSite}/orders/${orderId}/assignment`,
    at: instantIn(workday(addDays(today, -12)), '14:00'),
    body: {
      version: site.version,
      workplaceId: site.workplaces.find(({ name }) => name === 'Køkkenet')?.workplaceId,
      mentorId: site.mentors[0]?.mentorId,
    },
  });
}

async function markAttendance(guide: Acting, orderId: string, today: CivilDate): Promise<void> {
  const days = Array.from({ length: 30 }, (_, place) => addDays(today, place - 30));
  const last = days.filter((day) => isBusinessDay(day, danishCalendar)).slice(-attendance.length);
  for (const [place, on] of last.entries()) {
    const [mark, reason] = attendance[place] ?? ['present'];
    await guide.command({
      name: `site-attendance-${place}`,
      method: 'PUT',
      path: `${atSite}/orders/${orderId}/attendance`,
      at: instantIn(on, '09:15'),
      body: { version: 0, on, mark, ...(reason && { reason }) },
    });
  }
}
