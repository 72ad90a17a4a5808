import type { BuddyId } from '#shared/kernel/ids.ts';
import { companies as register, type RegisteredCompany } from '../company-register.data.ts';
import { addDays, civilDate, instantIn } from '#shared/kernel/time.ts';
import type { OpeningFacts } from '#shared/shapes/opening.ts';
import type { WorkArea } from '#shared/shapes/vocabulary.ts';
import { someAtATime, type Acting } from './acting.ts';
import { inventedName } from './names.ts';
import { billund, partnership, roskilde } from './partnership.ts';

/** A workplace of the demo with its buddy and the opening people were placed in. */
export type SeededCompany = {
  readonly companyId: string;
  readonly name: string;
  readonly buddyId: BuddyId;
  readonly openingId: string;
};

export const hannesCompany = '99019190';
const commandsPerCompany = 3;
const atOnce = 6;
const mostPlaces = 12;
const daysUntilTrained = 14;

/** Roskilde's network: 46 companies, four of them social enterprises, and 21 more that took refugees. */
export const network: readonly RegisteredCompany[] = register.filter((company) => company.municipality === roskilde);
export const companyCommands = network.length * (commandsPerCompany + 1);

/** Lets the workplaces of the network join, each with a buddy and an opening, as the network coordinator. */
export async function seedCompanies(coordinator: Acting): Promise<readonly SeededCompany[]> {
  const seeded = new Map<string, SeededCompany>();
  await someAtATime([...network.entries()], atOnce, async ([place, company]) => {
    seeded.set(company.cvr, await seedCompany(coordinator, company, place));
  });
  return network.map((company) => seeded.get(company.cvr) as SeededCompany);
}

async function seedCompany(coordinator: Acting, company: RegisteredCompany, place: number): Promise<SeededCompany> {
  const base = `/api/cluster-network/${partnership}/companies`;
  const joined = addDays(civilDate('2021-04-12'), place % 40);
  const at = instantIn(joined, '10:00');
  const trainedOn = addDays(joined, daysUntilTrained);
  const trainedAt = instantIn(trainedOn, '15:00');
  const { cvr } = company;
  await coordinator.command({
    name: `company-${cvr}`,
    path: `${base}/${cvr}/membership`,
    at,
    body: {
      kind: company.kind,
      municipalities: cvr === hannesCompany ? [roskilde, billund] : [roskilde],
      roleInNetwork: 'both',
      contact: contactOf(company, place),
      sites: [{ name: company.name, ...company.address }],
      inclusiveness: [
        'frequent-breaks',
        'one-thing-at-a-time',
        ...(place % 2 ? (['no-heavy-lifting'] as const) : (['predictable-days'] as const)),
      ],
      agreedOn: joined,
    },
  });
  const buddyBody = {
    name: cvr === hannesCompany ? 'Lasse Friis' : inventedName('original', 5_000 + place),
    phone: phoneOf(place),
    ...(place < 31 && { trainedOn }),
  };
  const { buddyId } = await coordinator.command<{ buddyId: BuddyId }>({
    name: `buddy-${cvr}`,
    path: `${base}/${cvr}/buddies`,
    body: buddyBody,
    at: trainedAt,
  });
  const { openingId } = await coordinator.command<{ openingId: string }>({
    name: `opening-${cvr}`,
    path: `${base}/${cvr}/openings`,
    at: trainedAt,
    body: historicOpening(company, buddyId),
  });
  return { companyId: cvr, name: company.name, buddyId, openingId };
}

function contactOf(company: RegisteredCompany, place: number): { name: string; email: string; phone: string } {
  if (company.cvr === hannesCompany)
    return { name: 'Hanne Winther', email: 'hanne.winther@virksomhed.example', phone: company.phone };
  return { name: inventedName('original', 6_000 + place), email: company.email, phone: company.phone };
}

/** Closes what was offered in the years of the project: the places of today are others. */
export async function closeHistoricOpenings(coordinator: Acting, companies: readonly SeededCompany[]): Promise<void> {
  const at = instantIn(civilDate('2024-09-30'), '12:00');
  await someAtATime(companies, atOnce, async ({ companyId, openingId }) => {
    const path = `/api/cluster-network/${partnership}/companies/${companyId}/openings/${openingId}`;
    const { version } = await coordinator.read<{ version: number }>(path, at);
    await coordinator.command({ name: `close-${companyId}`, path: `${path}/close`, at, body: { version } });
  });
}

/** A telephone number no subscriber has. */
export function phoneOf(place: number): string {
  return `10${String(100_000 + place * 7).slice(-6)}`;
}

const areaOf: Readonly<Record<string, WorkArea>> = {
  '10': 'bakery-kitchen',
  '47': 'shop',
  '56': 'bakery-kitchen',
  '81': 'cleaning',
  '49': 'driving-transport',
  '52': 'warehouse',
  '41': 'building-crafts',
  '43': 'building-crafts',
  '45': 'reuse-repair',
  '55': 'hotel-restaurant',
  '31': 'production',
  '25': 'production',
  '96': 'care',
  '38': 'reuse-repair',
  '01': 'gardens-outdoors',
  '87': 'care',
  '88': 'children',
  '84': 'office',
};

export function workAreaOf(company: RegisteredCompany): WorkArea {
  return areaOf[company.industryCode.slice(0, 2)] ?? 'warehouse';
}

function historicOpening(company: RegisteredCompany, buddyId: BuddyId): OpeningFacts {
  return {
    title: `Hånd i hverdagen hos ${company.name}`,
    workArea: workAreaOf(company),
    tasks: ['Gøre klar om morgenen', 'Hjælpe kollegerne med faste opgaver', 'Rydde op og fylde op'],
    kinds: ['internship', 'small-job', 'hybrid', 'flex-job', 'wage-subsidy', 'ordinary-job'],
    hoursFrom: 3,
    hoursTo: 37,
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    startsAt: '08:00',
    endsAt: '15:00',
    postalCode: company.address.postalCode,
    demands: { liftsKg: 10, danish: 'single-words', drivingLicence: false },
    accommodates: ['frequent-breaks', 'one-thing-at-a-time', 'predictable-days'],
    languages: ['en', 'uk'],
    places: mostPlaces,
    offeredTo: roskilde,
    buddyId,
  };
}
