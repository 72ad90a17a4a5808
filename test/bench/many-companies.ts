import type { Buddy } from '#services/cluster-network/domain/buddy.ts';
import { join } from '#services/cluster-network/domain/company.ts';
import { register } from '#services/cluster-network/domain/opening.ts';
import * as network from '#services/cluster-network/store/cluster-network-store.ts';
import { updated } from '#services/matching/domain/opening.ts';
import { openingChanges } from '#services/matching/store/openings-in-memory.ts';
import * as shared from '#services/matching/store/shared-items.ts';
import type { OpeningId, BuddyId } from '#shared/kernel/ids.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import { put, type Write } from '#shared/runtime/write.ts';
import type { OpeningFacts } from '#shared/shapes/opening.ts';
import { considerations, danishLevels, weekdays, workAreas } from '#shared/shapes/vocabulary.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { anId } from '#test/builders/ids.ts';
import { turn } from './bulk.ts';

/** A company of the bench with its buddy and openings. */
export type BenchCompany = {
  readonly companyId: CompanyId;
  readonly name: string;
  readonly buddy: Buddy;
  readonly openings: readonly { readonly openingId: OpeningId; readonly facts: OpeningFacts }[];
};

const now = instant('2026-11-01T09:00:00Z');
const openingsEach = 3;
const municipality = '0265';

export function manyCompanies(count: number): BenchCompany[] {
  return Array.from({ length: count }, (_, place) => {
    const companyId = aCvr() as CompanyId;
    const buddyId = anId('buddy');
    const buddy: Buddy = {
      companyId,
      buddyId,
      version: 1,
      state: 'named',
      name: `Makker ${place}`,
      phone: '22 33 44 55',
    };
    const openings = Array.from({ length: openingsEach }, (_, own) => ({
      openingId: anId('opening'),
      facts: factsOf(place * openingsEach + own, buddyId),
    }));
    return { companyId, name: `Måleværkstedet ${place} ApS`, buddy, openings };
  });
}

/** The network's rows: the company, its line in the list, its buddy and its openings. */
export function* networkRows(companies: readonly BenchCompany[]): Generator<Write> {
  const address = { street: 'Målevej 1', postalCode: '4000', city: 'Roskilde' };
  for (const { companyId, name, buddy, openings } of companies) {
    const profile = {
      kind: 'commercial',
      municipalities: [municipality],
      roleInNetwork: 'both',
      contact: { name: 'Kontakt', email: 'kontakt@virksomhed.example', phone: '22 33 44 55' },
      sites: [{ name: 'Hovedhuset', ...address }],
      inclusiveness: [],
    } as const;
    const company = join(companyId, { name, address, industry: 'Måling' }, profile, now, true);
    yield put(network.companyItem, company);
    yield* network.listedIn(company);
    yield put(network.buddyItem, buddy);
    for (const { openingId, facts } of openings)
      yield put(network.openingItem, register(openingId, { companyId, name }, facts, { now, role: 'company-contact' }));
  }
}

/** Matching's rows of what a partnership shares: buddies, openings, their numbered changes and ledgers. */
export function* sharedRows(companies: readonly BenchCompany[], changesBefore: number): Generator<Write> {
  let change = changesBefore;
  for (const { companyId, name, buddy, openings } of companies) {
    yield put(shared.companyItem, { companyId, version: 1, name });
    yield put(shared.buddyItem, { companyId, buddyId: buddy.buddyId, version: 1, withdrawn: false });
    for (const { openingId, facts } of openings) {
      const news = { openingId, companyId, version: 1, companyName: name, facts, state: 'open' } as const;
      const opening = updated(undefined, news);
      change += 1;
      yield put(shared.openingItem, opening);
      yield put(openingChanges.change, { change, value: opening });
      yield put(shared.ledgerItem, { openingId, places: facts.places, taken: 0, everTaken: 0, open: true });
    }
  }
}

function factsOf(place: number, buddyId: BuddyId): OpeningFacts {
  const hoursFrom = 3 + (place % 10);
  return {
    title: `Opgaver ${place}`,
    workArea: turn(workAreas, place),
    tasks: ['Pakke ordrer', 'Rydde op', 'Tælle op'],
    kinds: ['internship', 'small-job'],
    hoursFrom,
    hoursTo: hoursFrom + 10,
    days: [turn(weekdays, place), turn(weekdays, place + 2)],
    startsAt: '08:30',
    endsAt: '13:00',
    postalCode: turn(['4000', '4130', '4621', '4040', '4300'], place),
    demands: { liftsKg: place % 20, danish: turn(danishLevels, place), drivingLicence: place % 15 === 0 },
    accommodates: [turn(considerations, place), turn(considerations, place + 3)],
    languages: [],
    places: 1 + (place % 3),
    offeredTo: place % 2 === 0 ? 'partnership' : municipality,
    buddyId,
  };
}
