import ExcelJs from 'exceljs';
import { beforeAll, expect, test } from 'vitest';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { viewedRow } from '#shared/runtime/house-rows.ts';
import { accepted, aReferral, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changeAddress } from './change-address.ts';
import { exportWorkWithCpr } from './export-work-with-cpr.ts';
import { exportWork } from './export-work.ts';
import { openCandidate } from './open-candidate.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function sheetOf(office: AnOffice, link: string): Promise<unknown[][]> {
  const bytes = await office.visitation.files().load(office.scope, link.replace('memory:', ''));
  const book = new ExcelJs.Workbook();
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  return ((book.worksheets[0]?.getSheetValues() ?? []).slice(1) as unknown[][]).map((row) => row.slice(1));
}

test('the list as it is shown is a spreadsheet with names and working days, without CPR numbers, logged as one viewing', async () => {
  const office = await anOffice(table);
  const referral = aReferral({ firstName: '=1+1', lastName: 'Ærø' });
  const { candidateId } = await office.referred(referral);
  const { candidateId: met } = await office.met();
  const call = office.call('export-work', { now: instant('2026-12-07T09:00:00Z') });
  const { personId } = office.caseworker;
  const { link } = accepted(
    await exportWork(call, office.visitation, {
      view: 'mine',
      kind: 'first-conversation',
      staff: [{ id: personId, name: 'Mette Holm' }],
      groups: [{ id: 'resource-course', name: 'Ressourceforløb' }],
    }),
  );
  const rows = await sheetOf(office, link);
  expect(rows.slice(1)).toEqual([
    [
      ...["'=1+1 Ærø", '', 'Første samtale', '2026-11-30', 5, 'Mette Holm', 'Mette Holm', 'Henvist'],
      ...['Ikke visiteret endnu', 'Ressourceforløb', '2026-11-23'],
    ],
  ]);
  expect(JSON.stringify(rows)).not.toContain(referral.cpr);
  const { items } = await office.visitation.table.list({
    ...{ kind: viewedRow, of: ['2026-12-07'], limit: 10 },
  });
  const viewings = items.map(({ event }) => JSON.parse(event) as { facts: { candidateIds: string[]; ruleId: string } });
  expect(viewings.map(({ facts }) => [facts.ruleId, facts.candidateIds])).toEqual([['V258', [candidateId]]]);
  expect(met).not.toBe(candidateId);
});

test('with the columns of the view alone, protected people marked, and CPR numbers only for a reason that each can read', async () => {
  const office = await anOffice(table);
  const referral = aReferral({ firstName: 'Lea', lastName: 'Lind' });
  const { candidateId, version } = await office.referred(referral);
  const protection = { from: civilDate('2026-11-01'), source: 'civil-register' } as const;
  const address = { street: 'Kastanjevænget 12', postalCode: '6823' };
  const { visitation, call } = office;
  accepted(await changeAddress(call('change-address'), visitation, candidateId, { version, address, protection }));
  const asked = { view: 'mine', columns: ['state', 'next'], staff: [], groups: [] } as const;
  const ask = { ...asked, columns: [...asked.columns], staff: [], groups: [] };
  const plain = accepted(await exportWork(call('export-work'), visitation, ask));
  const shown = [
    ['Navn', 'Navne- og adressebeskyttelse', 'Næste skridt', 'Forløb'],
    ['Lea Lind', 'Beskyttet', 'Første samtale', 'Henvist'],
  ];
  expect(await sheetOf(office, plain.link)).toEqual(shown);
  const because = 'Listen sendes til Ydelsesservice.';
  const caller = call('export-work-with-cpr');
  const { link } = accepted(await exportWorkWithCpr(caller, visitation, { ...ask, because }));
  const withCpr = await sheetOf(office, link);
  expect(withCpr.map((row) => row.toSpliced(2, 1))).toEqual(shown);
  expect(String(withCpr[1]?.[2]).replace('-', '')).toBe(referral.cpr.replace('-', ''));
  expect(JSON.stringify(withCpr)).not.toMatch(/Kastanjevænget|6823/);
  const page = accepted(await openCandidate(call('open-candidate'), visitation, candidateId));
  expect(page.history).toContainEqual(expect.objectContaining({ kind: 'cpr-fetched', note: because }));
  const logged = (await office.logged()).filter(({ facts }) => facts.action === 'export-work-with-cpr');
  expect(logged.map(({ facts }) => facts.candidateIds)).toEqual([[candidateId]]);
});
