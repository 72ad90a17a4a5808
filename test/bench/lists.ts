import { confirmImport } from '#services/visitation/capabilities/confirm-import.ts';
import { continueImport } from '#services/visitation/capabilities/continue-import.ts';
import { listWork } from '#services/visitation/capabilities/list-work.ts';
import { offerReferralList } from '#services/visitation/capabilities/offer-referral-list.ts';
import { readReferralList } from '#services/visitation/capabilities/read-referral-list.ts';
import { searchCandidates } from '#services/visitation/capabilities/search-candidates.ts';
import { referralImportItem, sentList, type ReferralImport } from '#services/visitation/store/import-items.ts';
import { substituteCprOf } from '#infra/local/seed/cpr.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { jobRow } from '#shared/runtime/jobs.ts';
import { openTable } from '#shared/runtime/table.ts';
import type { WorkQuery } from '#shared/shapes/candidate.ts';
import { anId } from '#test/builders/ids.ts';
import { countReads, type Reads } from '#test/builders/count-reads.ts';
import { accepted, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { usualReading } from '#test/builders/visitation-imports.ts';
import { writeInBulk } from './bulk.ts';
import { benchTable, type BenchTable } from './engine.ts';
import { median, percentile, type Figure } from './figure.ts';
import { manyCandidates, visitationRows } from './many-candidates.ts';

const people = Number(process.env['BENCH_PEOPLE'] ?? 20_000);
const casesOfOne = 60;
const rounds = 200;
const rowsOfAList = Math.min(10_000, people);
const readUnitsAtMost = 5;
const listAtMostMs = 40;
const searchAtMostMs = 60;
/** One in two hundred is in a group of few. */
const rareGroup = 'resource-course';
const targetGroups = [rareGroup, ...Array.from({ length: 199 }, () => 'ukraine')];
const importAtMostMs = 3 * 60 * 1000;

/** A caseworker's list of work and the search by name among so many, and a list of ten thousand that is read in. */
export async function listFigures(): Promise<Figure[]> {
  const bench = await benchTable();
  try {
    const office = await anOffice(bench);
    return [...(await imported(office)), ...(await workAndSearch(bench, office))];
  } finally {
    await bench.stop();
  }
}

async function workAndSearch(bench: BenchTable, office: AnOffice): Promise<Figure[]> {
  const others = Array.from({ length: Math.max(0, Math.ceil(people / casesOfOne) - 1) }, () => anId('person'));
  const owners = [office.caseworker.personId, ...others];
  // The list that was read in belongs to the caseworker too: the work is counted for a colleague.
  const [, colleague = office.caseworker.personId] = owners;
  await writeInBulk(
    openTable(bench.client, bench.name, office.scope),
    visitationRows(manyCandidates(people, owners, targetGroups)),
  );
  const counted = countReads(bench.client);
  const visitation = { ...office.visitation, table: openTable(counted.client, bench.name, office.scope) };
  const list = (ask: WorkQuery) => async (): Promise<number> =>
    accepted(await listWork(office.call('list-work'), visitation, ask)).items.length;
  const work = list({ owner: colleague, limit: 100 });
  const search = async (): Promise<number> =>
    accepted(await searchCandidates(office.call('search-candidates'), visitation, { text: 'Bæ' })).items.length;
  counted.take();
  const cases = await work();
  const units = counted.take();
  const among = `among ${people} people`;
  const what = `the work of a colleague with ${cases} cases ${among}`;
  const named = `search by the start of a name ${among}`;
  const figures: Figure[] = [
    { part: 'lists', what, value: units, unit: 'read units', atMost: readUnitsAtMost },
    ...timed('the same', await times(work, counted), listAtMostMs),
    ...timed(named, await times(search, counted), searchAtMostMs),
  ];
  for (const [of, ask] of Object.entries(narrowedLists(colleague))) {
    const act = list({ view: 'team', limit: 50, ...ask });
    counted.take();
    const found = await act();
    const value = counted.take();
    figures.push(
      { part: 'lists', what: `${found} people ${of} ${among}`, value, unit: 'read units', atMost: readUnitsAtMost },
      ...timed(`the same`, await times(act, counted), listAtMostMs),
    );
  }
  return figures;
}

/** A page of each filter, alone and combined: a common group, a rare one, and what is left out of what is read. */
function narrowedLists(contact: PersonId): Readonly<Record<string, WorkQuery>> {
  const overdue = { due: 'overdue', group: 'obviously-education-ready' } as const;
  return {
    'of a visitation group': { group: 'activity-ready' },
    'of a rare target group': { targetGroup: rareGroup },
    'of a target group and a visitation group': { targetGroup: 'ukraine', group: 'obviously-education-ready' },
    'of a visitation group past their deadline': overdue,
    'of a contact person and a visitation group': { contact, group: 'activity-ready' },
    'of a target group in one state, with nobody in it': { targetGroup: 'ukraine', state: 'referred' },
  };
}

type Times = { readonly all: readonly number[]; readonly own: readonly number[] };

/** How long something takes, and how much of it is not the database's answering. */
async function times(act: () => Promise<unknown>, counted: Reads): Promise<Times> {
  const [all, own]: [number[], number[]] = [[], []];
  for (let round = -10; round < rounds; round += 1) {
    counted.takeMs();
    const began = performance.now();
    await act();
    const took = performance.now() - began;
    if (round < 0) continue;
    all.push(took);
    own.push(took - counted.takeMs());
  }
  return { all, own };
}

function timed(what: string, { all, own }: Times, atMost: number): Figure[] {
  return [
    { part: 'lists', what: `${what}, p95`, value: percentile(all, 95), unit: 'ms', atMost },
    { part: 'lists', what: `${what}, without the database, median`, value: median(own), unit: 'ms' },
  ];
}

/** Sends a list, and works on its jobs as the queue would, part by part. */
async function imported(office: AnOffice): Promise<Figure[]> {
  const { visitation } = office;
  const lines = Array.from(
    { length: rowsOfAList },
    (_, place) => `${substituteCprOf(place)};Bænk Testesen ${syllable(place)};22 33 44 55;20-11-2026`,
  );
  const content = Buffer.from(['CPR;Navn;Telefon;Henvist', ...lines].join('\r\n'));
  const offer = { name: 'liste.csv', bytes: content.length };
  const { importId } = accepted(await offerReferralList(office.call('offer-referral-list'), visitation, offer));
  await visitation.files().store(office.scope, sentList(importId), content, 'text/csv');
  const list = async (): Promise<ReferralImport> => {
    const found = await visitation.table.fresh(referralImportItem, importId);
    if (!found) throw new Error('the list that was sent is not there');
    return found;
  };
  const began = performance.now();
  const reading = { ...usualReading, version: 1 };
  accepted(await readReferralList(office.call('read-referral-list'), visitation, importId, reading));
  await workOn(office, list);
  const readMs = performance.now() - began;
  const { version } = await list();
  const confirmation = { version, ownerIds: [office.caseworker.personId] };
  accepted(await confirmImport(office.call('confirm-import'), visitation, importId, confirmation));
  await workOn(office, list);
  const { counts, state } = await list();
  if (state !== 'finished' || counts?.written !== rowsOfAList)
    throw new Error('not every line of the list was written');
  return [
    { part: 'lists', what: `a list of ${rowsOfAList} read and looked through`, value: readMs, unit: 'ms' },
    {
      part: 'lists',
      what: `the same with everybody referred`,
      value: performance.now() - began,
      unit: 'ms',
      atMost: importAtMostMs,
    },
  ];
}

async function workOn(office: AnOffice, list: () => Promise<ReferralImport>): Promise<void> {
  const { command: _none, ...queue } = office.call('confirm-import');
  for (;;) {
    const { state, jobId } = await list();
    const job = jobId && (await office.visitation.table.fresh(jobRow, jobId));
    if (!job || !['reading', 'checking', 'writing'].includes(state)) return;
    const facts = { jobId: job.jobId, kind: job.kind, step: job.next };
    await continueImport(queue, office.visitation, { facts });
  }
}

/** A last name by a number, in letters: a name without any is refused. */
function syllable(place: number): string {
  return [...String(place)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}
