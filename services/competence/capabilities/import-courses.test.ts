import { beforeAll, describe, expect, test } from 'vitest';
import { courseItem } from '#services/competence/store/course-store.ts';
import type { CourseId, InstitutionId } from '#shared/kernel/ids.ts';
import { mostRows, type CourseFile } from '#shared/shapes/course-import.ts';
import { aWorkbook, csvFile, theHeadings } from '#test/builders/course-files.ts';
import { competenceAtWork, value, type CompetenceAtWork } from '#test/builders/competence.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { importCourses } from './import-courses.ts';
import { previewCourseImport } from './preview-course-import.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const good = 'Knivteknik;Lær at skære.;Skære ens;eget;hverdag;04-01-2027;08-01-2027;mandag 8-14;8;950';

async function atASchool() {
  const at = await competenceAtWork(table);
  const institutionId = await at.institution();
  const call = (action: 'preview-course-import' | 'import-courses') =>
    at.callAt(action, institutionId, 'course-planner');
  return {
    at,
    institutionId,
    preview: (file: CourseFile) =>
      previewCourseImport(call('preview-course-import'), at.inPartnership, institutionId, file),
    run: (file: CourseFile, from = 1) =>
      importCourses(call('import-courses'), at.inPartnership, institutionId, { ...file, from }),
  };
}

async function posted(at: CompetenceAtWork, institutionId: InstitutionId) {
  const events = await at.events(at.partnership);
  const ids = events.filter(({ type }) => type === 'CoursePosted').map(({ aggregate }) => aggregate as CourseId);
  const courses = await Promise.all(ids.map((id) => at.inPartnership.table.fresh(courseItem, id)));
  return courses.filter((course) => course?.institutionId === institutionId);
}

describe('preview a file of courses', () => {
  test('tells row by row what would be posted, what is wrong and where, and the holidays', async () => {
    const { preview } = await atASchool();
    const file = csvFile([
      theHeadings,
      good,
      ';Uden titel.;Mål;eget;hverdag;04-01-2027;08-01-2027;;8;0',
      '=HYPERLINK("x");Formel.;Mål;eget;hverdag;04-01-2027;08-01-2027;;8;0',
      'Gratis;Pris under nul.;Mål;eget;hverdag;04-01-2027;08-01-2027;;8;-1',
      'Slut;Var i går.;Mål;eget;hverdag;01-11-2026;22-11-2026;;8;10',
      'Påske;Hver dag.;Mål;eget;hverdag;01-03-2027;30-04-2027;man-fre 8-12;8;10.000.000',
      'Tider;Kan ikke læses.;Mål;eget;hverdag;01-03-2027;30-04-2027;når det passer;8;10',
      '',
      'Forår;Hver dag.;Mål;AMU 12345;hverdag;1.3.2027;30/4/27;man-fre 8-12;8;1.200,00 kr.',
      good,
    ]);
    const { rows, unknownColumns } = value(await preview(file));
    expect(
      rows.map(({ row, state, faults }) => [row, state, ...faults.map(({ column, code }) => `${column} ${code}`)]),
    ).toEqual([
      [2, 'ready'],
      [3, 'faulty', 'title missing'],
      [4, 'faulty', 'title formula-in-cell'],
      [5, 'faulty', 'priceKr too-low'],
      [6, 'faulty', 'endsOn course-ended'],
      [7, 'faulty', 'priceKr too-high'],
      [8, 'faulty', 'timetable times-not-readable'],
      [10, 'faulty', 'amuCode missing'],
      [11, 'already'],
    ]);
    expect(unknownColumns).toEqual([]);
  });

  test('columns may come in another order, under other names, with some of nobody’s, in the older encoding', async () => {
    const { preview, run, at, institutionId } = await atASchool();
    const text =
      'Pris,Farve,Kursusnavn,Antal pladser,Indhold,Udbytte,Startdato,Slutdato,AMU,Danskkrav\n0,rød,"Grøn, blå",10,Æ ø å,Lære,2027-03-25,2027-03-26,45818,enkelte ord';
    const file = { name: 'Kurser.CSV', content: Buffer.from(text, 'latin1').toString('base64') };
    const { rows, unknownColumns } = value(await preview(file));
    expect(unknownColumns).toEqual(['Farve']);
    expect(rows).toMatchObject([{ state: 'ready', holidays: [{ on: '2027-03-25' }, { on: '2027-03-26' }] }]);
    expect(value(await run(file))).toEqual({ posted: 1, next: null });
    expect(await posted(at, institutionId)).toMatchObject([
      { state: 'posted', course: { title: 'Grøn, blå', description: 'Æ ø å', kind: 'amu', amuCode: '45818' } },
    ]);
  });

  test('a workbook is read as people keep it: dates, numbers and formulas', async () => {
    const { preview } = await atASchool();
    const start = new Date('2027-01-04T00:00:00Z');
    const file = await aWorkbook([
      ['Titel', 'Beskrivelse', 'Mål', 'Type', 'Start', 'Slut', 'Pladser', 'Pris'],
      ['Truck', 'Kør truck.', 'Køre', 'eget', start, '08-01-2027', 12, 1470],
      [{ formula: 'A2', result: 'Truck' }, 'Formel.', 'Køre', 'eget', start, '08-01-2027', 12, 1470],
    ]);
    const { rows } = value(await preview(file));
    expect(rows).toMatchObject([
      { row: 2, state: 'ready', startsOn: '2027-01-04', endsOn: '2027-01-08' },
      { row: 3, state: 'faulty', faults: [{ column: 'title', code: 'formula-in-cell' }] },
    ]);
  });
});

describe('a file that cannot be used', () => {
  const big = Array.from({ length: mostRows + 1 }, (_, place) => good.replace('Knivteknik', `Kursus ${place}`));
  test.each([
    ['another name than its content', 'kurser.xlsx', Buffer.from(theHeadings), '/content', 'file-not-what-it-says'],
    ['a program', 'kurser.csv', Buffer.from('MZ\u0000\u0000'), '/content', 'file-not-readable'],
    ['a picture of another kind', 'kurser.png', Buffer.from(theHeadings), '/name', 'file-of-another-kind'],
    ['no headings', 'kurser.csv', Buffer.from('Knivteknik;8'), '/content', 'no-course-columns'],
    ['a torn workbook', 'kurser.xlsx', Buffer.from('PK\u0003\u0004 and no more'), '/content', 'file-not-readable'],
    ['too many rows', 'kurser.csv', Buffer.from([theHeadings, ...big].join('\n')), '/content', 'file-too-many-rows'],
  ])('%s is refused at the field', async (_what, name, bytes, pointer, code) => {
    const { preview } = await atASchool();
    expect(await preview({ name, content: bytes.toString('base64') })).toMatchObject({
      refusal: { code: 'fields-not-accepted', errors: [{ pointer, code }] },
    });
  });
});

describe('import courses', () => {
  test('posts the good rows twenty at a time, and the same file again posts nothing', async () => {
    const { at, institutionId, run } = await atASchool();
    const rows = Array.from({ length: 43 }, (_, place) =>
      good.replace('Knivteknik', place === 7 ? '' : `Kursus ${place}`),
    );
    const file = csvFile([theHeadings, ...rows]);
    const first = value(await run(file));
    expect(first).toEqual({ posted: 20, next: 23 });
    const second = value(await run(file, first.next ?? 1));
    expect(second).toEqual({ posted: 20, next: 43 });
    expect(value(await run(file, second.next ?? 1))).toEqual({ posted: 2, next: null });
    expect(await posted(at, institutionId)).toHaveLength(42);
    expect(value(await run(file))).toEqual({ posted: 0, next: null });
    expect(await posted(at, institutionId)).toHaveLength(42);
  });

  test('two who send the same at once post it once', async () => {
    const { at, institutionId, run } = await atASchool();
    const answers = await Promise.all([run(csvFile([theHeadings, good])), run(csvFile([theHeadings, good]))]);
    expect(answers.filter((answer) => answer.ok && answer.value.posted === 1)).toHaveLength(1);
    expect(await posted(at, institutionId)).toHaveLength(1);
  });
});
