import { searchCourses } from '#services/competence/capabilities/search-courses.ts';
import { catalogueChanges, catalogueInMemory } from '#services/competence/store/catalogue-in-memory.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { addDays, civilDate } from '#shared/kernel/time.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { keysFrom } from '#shared/runtime/ports/field-keys.ts';
import type { Files } from '#shared/runtime/ports/files.ts';
import { openTable, type Table } from '#shared/runtime/table.ts';
import { put } from '#shared/runtime/write.ts';
import type { CourseSearch } from '#shared/shapes/catalogue.ts';
import { courseKinds, courseTargetGroups, courseWheres } from '#shared/shapes/course-words.ts';
import { competences, danishLevels, workAreas } from '#shared/shapes/vocabulary.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { aCatalogueCourse } from '#test/builders/competence-catalogue.ts';
import { filesInMemory } from '#test/builders/matching.ts';
import { turn } from './bulk.ts';
import { benchTable } from './engine.ts';
import type { Figure } from './figure.ts';

const partnership = partnershipScope('P-bench');
const searchAtMostMs = 80;
const rounds = 40;
const searches: readonly Partial<CourseSearch>[] = [
  { text: 'hygiejnebeviset' },
  { text: 'rengøringens' },
  { text: 'dansk på arbejdet' },
  { text: 'tru' },
  { text: 'k' },
  { text: 'køkken børn', order: 'start' },
  { text: '' },
  { text: '', near: '4000', withinKm: 25, order: 'distance' },
  { text: 'lager', danish: 'everyday', priceAtMost: 1000, startsFrom: civilDate('2027-01-01') },
];

/**
 * How long a page of the catalogue takes among 20,000 courses (BENCH_COURSES), from the snapshot in memory; and how long the
 * first takes, when the snapshot is read and indexed.
 */
export async function catalogueFigures(): Promise<Figure[]> {
  const count = Number(process.env['BENCH_COURSES'] ?? 20_000);
  const bench = await benchTable();
  try {
    const table = openTable(bench.client, bench.name, partnership);
    const files = filesInMemory();
    await keepSnapshotOf(table, files, count);
    const warm = storeOf(table, files);
    const first = await timed(() => searched(warm, { text: 'hygiejne' }));
    const times = new Map<string, number[]>();
    for (let round = 0; round < rounds; round += 1)
      for (const look of searches) {
        const what = JSON.stringify(look);
        times.set(what, [...(times.get(what) ?? []), await timed(() => searched(warm, look))]);
      }
    const part = `catalogue of ${count}`;
    const all = [...times.values()].flat();
    const median = p(all, 0.5);
    return [
      { part, what: 'first search: snapshot read and indexed', value: first, unit: 'ms' },
      { part, what: 'search, median', value: median, unit: 'ms' },
      { part, what: 'search, 95 %', value: p(all, 0.95), unit: 'ms', atMost: searchAtMostMs },
      ...[...times].map(([what, own]) => ({ part, what: `${what}, 95 %`, value: p(own, 0.95), unit: 'ms' as const })),
      { part, what: '95 % beside the median', value: p(all, 0.95) / median, unit: 'times' as const },
    ];
  } finally {
    await bench.stop();
  }
}

/** Writes the courses as one snapshot and the head that points to it, as a full tail would have left them. */
async function keepSnapshotOf(table: Table, files: Files, count: number): Promise<void> {
  const { values } = catalogueInMemory(() => files, {
    values: new Map([
      [partnership, { upTo: count, values: new Map(manyCourses(count).map((each) => [each.courseId, each])) }],
    ]),
    indexes: new Map(),
  });
  await values.keepSnapshot(table);
  await table.transact([put(catalogueChanges.head, { version: count, snapshotUpTo: count, snapshotHolds: count })]);
}

function storeOf(table: Table, files: Files): CompetenceStore {
  return {
    table,
    catalogue: catalogueInMemory(() => files),
    keys: async () => keysFrom(new Uint8Array(32), partnership, 'bench'),
  } as Partial<CompetenceStore> as CompetenceStore;
}

async function searched(store: CompetenceStore, look: Partial<CourseSearch>): Promise<void> {
  const caller = aCaller('job-broker', '0265' as never, { partnership });
  const found = await searchCourses(aCall('search-courses', caller, { scope: partnership }), store, {
    text: '',
    ...look,
  });
  if (!found.ok) throw new Error(`the search answered ${found.refusal.code}`);
}

const subjects = [
  'Fødevarehygiejne',
  'Gaffeltruck',
  'Rengøring',
  'Dansk på arbejdet',
  'Køkkenet',
  'Børn og leg',
  'Lager',
  'Pleje',
];
const towns = ['4000', '2600', '7190', '7400', '6950'];
const sentences = [
  'Du lærer faget, mens du arbejder, og øver de ord, du skal bruge sammen med kollegerne.',
  'Vi begynder med det, du kan, og bygger videre derfra. Du får en makker på holdet.',
  'Holdet er lille. Prøven kan tages mundtligt, og du kan få læst op.',
];

function manyCourses(count: number) {
  const today = civilDate('2026-11-23');
  return Array.from({ length: count }, (_, place) => {
    const postalCode = turn(towns, place);
    const startsOn = addDays(today, (place * 7) % 300);
    return aCatalogueCourse(
      {
        title: `${turn(subjects, place)}, hold ${place}`,
        description: sentences.map((_s, at) => turn(sentences, place + at)).join(' '),
        goals: [turn(sentences, place), turn(sentences, place + 1), `Kende område ${place % 400}`],
        kind: turn(courseKinds, place),
        workAreas: [turn(workAreas, place)],
        competences: [turn(competences, place)],
        danish: turn(danishLevels, place),
        where: turn(courseWheres, place),
        startsOn,
        endsOn: addDays(startsOn, 30),
        priceKr: (place * 37) % 4000,
        targetGroups: [turn(courseTargetGroups, place)],
      },
      { place: { postalCode, city: postalCode } },
    );
  });
}

async function timed(act: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

function p(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
