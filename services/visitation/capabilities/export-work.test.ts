import ExcelJs from 'exceljs';
import { beforeAll, expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import { viewedRow } from '#shared/runtime/house-rows.ts';
import { accepted, aReferral, anOffice } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { exportWork } from './export-work.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

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
  const bytes = await office.visitation.files().load(office.scope, link.replace('memory:', ''));
  const book = new ExcelJs.Workbook();
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  const rows = (book.worksheets[0]?.getSheetValues() ?? []).slice(1) as unknown[][];
  expect(rows.slice(1).map((row) => row.slice(1))).toEqual([
    [
      "'=1+1 Ærø",
      'Henvist',
      'Ressourceforløb',
      'Første samtale',
      '2026-11-30',
      5,
      'Mette Holm',
      'Mette Holm',
      '2026-11-23',
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
