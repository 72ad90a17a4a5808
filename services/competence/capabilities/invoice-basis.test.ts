import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/time.ts';
import type { InvoiceTerms } from '#shared/shapes/invoice-basis.ts';
import { held, planned, runningCourse, type RunningCourse } from '#test/builders/competence-running.ts';
import { value } from '#test/builders/competence.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { exportInvoiceBasis } from './export-invoice-basis.ts';
import { setInvoiceTerms } from './set-invoice-terms.ts';
import { showInvoiceBasis } from './show-invoice-basis.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const november = { month: civilDate('2026-11-23') };
const terms = ({ at, course, by }: RunningCourse, said: InvoiceTerms) =>
  setInvoiceTerms(by('set-invoice-terms', 'course-planner'), at.inPartnership, course, said);
const basis = async ({ at, course, by }: RunningCourse, month = november) =>
  value(await showInvoiceBasis(by('show-invoice-basis', 'course-planner'), at.inPartnership, course, month));

/** Two on a course on which three lessons of three hours were held, one of them absent once. */
async function taught(title?: string): Promise<RunningCourse> {
  const running = await runningCourse(table, { people: 2, ...(title && { more: { title } }) });
  const lessons = await planned(running);
  const [one] = running.people;
  for (const [place, lesson] of lessons.slice(0, 3).entries())
    await held(
      running,
      lesson,
      place === 1 && one ? [{ enrolmentId: one.enrolmentId, mark: 'away', reason: 'agreed' }] : [],
    );
  return running;
}

describe('an invoice basis', () => {
  test('the course’s price for each who began in the month, where nobody said otherwise', async () => {
    const running = await taught();
    const { at } = running;
    expect(await basis(running)).toMatchObject({
      ...{ terms: { version: 0, basis: 'per-participant', priceKr: 600 }, amountOre: 120_000, minutes: 540 },
      ...{ from: '2026-11-01', to: '2026-11-30', totals: [{ municipality: at.scope, amountOre: 120_000 }] },
    });
    expect((await basis(running, { month: civilDate('2026-12-01') })).amountOre).toBe(0);
  });

  test('hours times price, for the course or for each participant', async () => {
    const running = await taught();
    value(await terms(running, { version: 0, basis: 'per-hour', priceKr: 600 }));
    expect(await basis(running)).toMatchObject({
      lines: [{ lessons: 3, minutes: 540, amountOre: 540_000 }],
      amountOre: 540_000,
    });
    value(await terms(running, { version: 1, basis: 'per-participant-hour', priceKr: 95 }));
    const each = await basis(running);
    expect(each.lines.map(({ minutes, amountOre }) => [minutes, amountOre])).toEqual([
      [540, 85_500],
      [540, 85_500],
    ]);
    expect(each.amountOre).toBe(171_000);
    expect(await terms(running, { version: 1, basis: 'per-hour', priceKr: 1 })).toMatchObject({
      refusal: { code: 'stale-version' },
    });
  });

  test('as a spreadsheet with the sum; a title that could be a formula is text, and nobody is named', async () => {
    const running = await taught('=HYPERLINK("http://ond.example";"Klik")');
    const { at, course, by } = running;
    const call = by('export-invoice-basis', 'institution-administrator');
    const { link } = value(await exportInvoiceBasis(call, at.inPartnership, course, november));
    expect(link).toContain('2026-11');
    const name = `invoices/${course.courseId}/2026-11-${call.requestId}.xlsx`;
    const content = await at.inPartnership.files().load(at.partnership, name);
    const { default: Excel } = await import('exceljs');
    const book = new Excel.Workbook();
    await book.xlsx.load(Buffer.from(content) as never);
    const sheet = book.worksheets[0];
    if (!sheet) throw new Error('no sheet');
    expect(sheet.getCell('B1').value).toBe('\'=HYPERLINK("http://ond.example";"Klik")');
    expect(sheet.getCell('B1').formula).toBeUndefined();
    const last = sheet.lastRow;
    expect([last?.getCell(1).value, last?.getCell(6).value]).toEqual(['I alt', 1200]);
    const cells = JSON.stringify(sheet.getSheetValues());
    expect(running.people.some(({ candidateId }) => cells.includes(candidateId))).toBe(false);
  });

  test('another institution’s course is not found', async () => {
    const running = await taught();
    const meant = { ...running.course, institutionId: await running.at.institution() };
    const call = running.at.callAt('show-invoice-basis', meant.institutionId, 'course-planner');
    expect(await showInvoiceBasis(call, running.at.inPartnership, meant, november)).toMatchObject({
      refusal: { code: 'course-not-found' },
    });
  });
});
