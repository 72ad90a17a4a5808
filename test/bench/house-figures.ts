import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDynoxide } from '#infra/local/dynoxide.ts';
import { indexStreamRecords, tablesOf } from '#infra/local/tables.ts';
import { loadTemplate } from '#infra/local/template.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { municipalityCode, partnershipScope, type Scope } from '#shared/kernel/scope.ts';
import { openingChanges } from '#services/matching/store/openings-in-memory.ts';
import { put } from '#shared/runtime/write.ts';
import { bulkTable, writeInBulk } from './bulk.ts';
import { startCounting } from './counting-engine.ts';
import type { Figure } from './figure.ts';
import { startHouse, type HouseOptions } from './house.ts';
import { insightRows, manyCandidates, matchingRows, visitationRows } from './many-candidates.ts';
import { manyCompanies, networkRows, sharedRows } from './many-companies.ts';
import { persona } from './persona.ts';
import { routesOfADay, type Route } from './routes.ts';
import { steadyLoad } from './steady-load.ts';

const municipality = municipalityCode('0265');
const partnership = partnershipScope('P-fodfaeste');
const port = 18_080;
/** A small number tries the bench itself; the figures say how many there were. */
const candidates = Number(process.env['BENCH_PEOPLE'] ?? 20_000);
const companies = Math.ceil(candidates / 10);
const readUnitsAtMost = 3;
const viewingUnitsAtMost = 1;
const commandUnitsAtMost = 14;
const readyAtMostMs = 8_000;
const memoryAtMostMiB = 900;
const requestsPerSecond = 20;
/** A busy morning: one request in five refers somebody, the others read. */
const busyRequestsPerSecond = 50;
const oneCommandIn = 5;
const busyWaitAtMostMs = 150;
const secondsOfLoad = 15;
const samplesOfCapacity = 5;

type Members = { readonly owners: PersonId[]; readonly columnOf: Map<string, string> };

/**
 * The running house with 20,000 people of one municipality and 2,000 companies in it, in a data folder of its own: how
 * soon it is ready again, what it holds in memory, what each route consumes, and how long a steady day's load waits.
 */
export async function houseFigures(root: string): Promise<Figure[]> {
  const data = mkdtempSync(join(tmpdir(), 'fodfaeste-bench-house-'));
  const options = { root, data, port };
  try {
    tell('the demo is seeded');
    const members = await seedOnce(options);
    tell('rows are written in bulk, then routes are counted');
    const consumed = await fillAndCount(options, members);
    tell('the house starts again and is put under load');
    return [...consumed, ...(await underLoad(options))];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** Says what is going on: some of it takes minutes. */
function tell(what: string): void {
  process.stderr.write(`bench: ${what}\n`);
}

/** Lets the house seed its demo, and asks who works there and which groups there are. */
async function seedOnce(options: HouseOptions): Promise<Members> {
  const house = await startHouse(options);
  try {
    const caseworker = await persona(house.origin, 'caseworker-roskilde');
    const staff = await caseworker.read<{ items: { personId: PersonId }[] }>(`/api/access/${municipality}/staff`);
    const { targetGroups } = await caseworker.read<{ targetGroups: { id: string; reportColumn: string }[] }>(
      `/api/access/${municipality}/settings`,
    );
    return {
      owners: staff.items.map(({ personId }) => personId),
      columnOf: new Map(targetGroups.map(({ id, reportColumn }) => [id, reportColumn])),
    };
  } finally {
    await house.stop();
  }
}

async function fillAndCount(options: HouseOptions, members: Members): Promise<Figure[]> {
  const databaseFile = join(options.data, 'tables.sqlite');
  const engine = await startDynoxide(databaseFile, (reason) => {
    throw new Error(reason);
  });
  const names = tableNames(options.data);
  try {
    indexStreamRecords(databaseFile);
    const filled = await fill((service, scope) => bulkTable(engine.endpoint, nameOf(names, service), scope), members);
    const counting = await startCounting(engine.endpoint);
    const house = await startHouse(options, counting.endpoint);
    try {
      const figures: Figure[] = [];
      for (const route of await routesOfADay(house.origin, 1_000_000)) {
        for (let sample = 0; sample < samplesOfCapacity; sample += 1) await route.ask(sample);
        figures.push(...(await capacityOf(route, nameOf(names, route.service), counting)));
      }
      return [filled, ...figures];
    } finally {
      await house.stop();
      await counting.stop();
    }
  } finally {
    await engine.stop();
  }
}

type TableFor = (service: string, scope: Scope) => ReturnType<typeof bulkTable>;

async function fill(tableFor: TableFor, { owners, columnOf }: Members): Promise<Figure> {
  const people = manyCandidates(candidates, owners, [...columnOf.keys()]);
  const places = manyCompanies(companies);
  const shared = tableFor('matching', partnership);
  const head = (await shared.fresh(openingChanges.head)) ?? { version: 0, snapshotUpTo: 0, snapshotHolds: 0 };
  const openings = places.reduce((sum, place) => sum + place.openings.length, 0);
  const began = performance.now();
  const written = [
    await writeInBulk(tableFor('visitation', municipality), visitationRows(people)),
    await writeInBulk(tableFor('matching', municipality), matchingRows(people)),
    await writeInBulk(tableFor('insight', municipality), insightRows(people, columnOf)),
    await writeInBulk(tableFor('cluster-network', partnership), networkRows(places)),
    await writeInBulk(shared, sharedRows(places, head.version)),
  ];
  await shared.transact([put(openingChanges.head, { ...head, version: head.version + openings })]);
  const rows = written.reduce((sum, some) => sum + some, 0);
  const value = rows / ((performance.now() - began) / 1000);
  return { part: 'bulk', what: `${candidates} people, ${companies} companies: ${rows} rows`, value, unit: 'rows/s' };
}

/** What one request consumes of its service's table, once everything before it has come to rest. */
async function capacityOf(
  route: Route,
  table: string,
  counting: Awaited<ReturnType<typeof startCounting>>,
): Promise<Figure[]> {
  await counting.quiet();
  counting.take();
  await route.ask(samplesOfCapacity);
  const { read, write } = counting.take().get(table) ?? { read: 0, write: 0 };
  const part = `capacity, ${route.kind}`;
  const what = `${route.service} ${route.name}`;
  const isRead = route.kind === 'read';
  return [
    {
      part,
      what,
      value: read,
      unit: 'read units',
      ...(isRead && { atMost: route.readUnitsAtMost ?? readUnitsAtMost }),
    },
    { part, what, value: write, unit: 'write units', atMost: isRead ? viewingUnitsAtMost : commandUnitsAtMost },
  ];
}

async function underLoad(options: HouseOptions): Promise<Figure[]> {
  const house = await startHouse(options);
  try {
    const routes = await routesOfADay(house.origin, 2_000_000);
    for (const route of routes) await route.ask(0);
    const reads = routes.filter(({ kind }) => kind === 'read');
    const refer = routes.find(({ name }) => name === 'refer-candidate');
    if (!refer) throw new Error('the bench has no command to repeat');
    const read = (turn: number) => reads[turn % reads.length]?.ask(turn) as Promise<unknown>;
    const reading = await steadyLoad(requestsPerSecond, secondsOfLoad, read);
    const changing = await steadyLoad(requestsPerSecond, secondsOfLoad, (turn) => refer.ask(turn + 1));
    const mixed = await steadyLoad(busyRequestsPerSecond, secondsOfLoad, (turn) =>
      turn % oneCommandIn === 0 ? refer.ask(turn + requestsPerSecond * secondsOfLoad + 1) : read(turn),
    );
    const part = `${requestsPerSecond} requests/s`;
    const busy = `${busyRequestsPerSecond} mixed requests/s`;
    return [
      { part: 'start', what: 'second start until ready', value: house.readyMs, unit: 'ms', atMost: readyAtMostMs },
      {
        part: 'memory',
        what: 'the whole, after load',
        value: house.memory() / 1024 ** 2,
        unit: 'MiB',
        atMost: memoryAtMostMiB,
      },
      { part, what: 'reads, median', value: reading.p50Ms, unit: 'ms' },
      { part, what: 'reads, 95 %', value: reading.p95Ms, unit: 'ms' },
      { part, what: 'refer-candidate, median', value: changing.p50Ms, unit: 'ms' },
      { part, what: 'refer-candidate, 95 %', value: changing.p95Ms, unit: 'ms' },
      { part: busy, what: 'median', value: mixed.p50Ms, unit: 'ms' },
      { part: busy, what: '95 %', value: mixed.p95Ms, unit: 'ms', atMost: busyWaitAtMostMs },
    ];
  } finally {
    await house.stop();
  }
}

/** The tables' names by the stack that declares them. */
function tableNames(data: string): Map<string, string> {
  const template = loadTemplate(join(data, 'cdk.out'), { secretValue: () => '' });
  return new Map(tablesOf(template).map((table) => [table.stack, template.name(table)]));
}

function nameOf(names: ReadonlyMap<string, string>, service: string): string {
  const found = [...names].find(([stack]) => stack.endsWith(`-${service}`));
  if (!found) throw new Error(`no stack of ${service} declares a table`);
  return found[1];
}
