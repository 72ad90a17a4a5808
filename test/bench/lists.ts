import { confirmImport } from '#services/visitation/capabilities/confirm-import.ts';
import { continueImport } from '#services/visitation/capabilities/continue-import.ts';
import { listWork } from '#services/visitation/capabilities/list-work.ts';
import { offerReferralList } from '#services/visitation/capabilities/offer-referral-list.ts';
import { readReferralList } from '#services/visitation/capabilities/read-referral-list.ts';
import { searchCandidates } from '#services/visitation/capabilities/search-candidates.ts';
import { referralImportItem, sentList, type ReferralImport } from '#services/visitation/store/import-items.ts';
import { substituteCprOf } from '#infra/local/seed/cpr.ts';
import { jobRow } from '#shared/runtime/jobs.ts';
import { openTable } from '#shared/runtime/table.ts';
import { anId } from '#test/builders/ids.ts';
import { countReads } from '#test/builders/count-reads.ts';
import { accepted, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { usualReading } from '#test/builders/visitation-imports.ts';
import { writeInBulk } from './bulk.ts';
import { benchTable, type BenchTable } from './engine.ts';
import { percentile, type Figure } from './figure.ts';
import { manyCandidates, visitationRows } from './many-candidates.ts';

const people = Number(process.env['BENCH_PEOPLE'] ?? 20_000);
const casesOfOne = 60;
const rounds = 200;
const rowsOfAList = Math.min(10_000, people);
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
    visitationRows(manyCandidates(people, owners, ['ukraine'])),
  );
  const counted = countReads(bench.client);
  const visitation = { ...office.visitation, table: openTable(counted.client, bench.name, office.scope) };
  const work = async (): Promise<number> =>
    accepted(await listWork(office.call('list-work'), visitation, { owner: colleague, limit: 100 })).items.length;
  const search = async (): Promise<number> =>
    accepted(await searchCandidates(office.call('search-candidates'), visitation, { text: 'Bæ' })).items.length;
  counted.take();
  const cases = await work();
  const units = counted.take();
  const what = `among ${people} people`;
  return [
    {
      part: 'lists',
      what: `the work of a colleague with ${cases} cases ${what}`,
      value: units,
      unit: 'read units',
      atMost: 5,
    },
    { part: 'lists', what: `the same, p95`, value: await p95(work), unit: 'ms', atMost: 40 },
    {
      part: 'lists',
      what: `search by the start of a name ${what}, p95`,
      value: await p95(search),
      unit: 'ms',
      atMost: 60,
    },
  ];
}

async function p95(act: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = -10; round < rounds; round += 1) {
    const began = performance.now();
    await act();
    if (round >= 0) times.push(performance.now() - began);
  }
  return percentile(times, 95);
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
