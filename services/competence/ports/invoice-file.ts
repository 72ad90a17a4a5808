import type { Language } from '#shared/runtime/call.ts';
import type { InvoiceBasis } from '#shared/shapes/invoice-basis.ts';
import { invoiceFileText } from './invoice-file.text.ts';

const orePerKrone = 100;
const minutesPerHour = 60;
const amountFormat = '#,##0.00';
const widths = [26, 28, 12, 12, 14, 16];

/**
 * An invoice basis as a spreadsheet (OOXML) by the library `exceljs`, loaded when it is first asked for. A text that a
 * spreadsheet could take for a formula stands as text.
 */
export async function invoiceFile(basis: InvoiceBasis, language: Language): Promise<Uint8Array> {
  const { default: Excel } = await import('exceljs');
  const t = invoiceFileText[language];
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet(t.sheet);
  sheet.columns = widths.map((width) => ({ width }));
  sheet.addRow([t.title, asText(basis.title)]).font = { bold: true };
  sheet.addRow([t.institution, asText(basis.institutionName)]);
  sheet.addRow([t.period, `${basis.from} – ${basis.to}`]);
  sheet.addRow([t.basis, t.bases[basis.terms.basis]]);
  sheet.addRow([]);
  sheet.addRow([t.municipality, t.participant, t.lessons, t.hours, t.price, t.amount]).font = { bold: true };
  for (const { municipality, enrolmentId, lessons, minutes, priceKr, amountOre } of basis.lines)
    sheet.addRow([municipality ?? t.whole, enrolmentId ?? '', lessons, hoursOf(minutes), priceKr, kroner(amountOre)]);
  sheet.addRow([]);
  for (const { municipality, amountOre } of basis.totals)
    sheet.addRow([`${t.sumOf} ${municipality}`, '', '', '', '', kroner(amountOre)]);
  sheet.addRow([t.sum, '', '', hoursOf(basis.minutes), '', kroner(basis.amountOre)]).font = { bold: true };
  for (const column of [5, 6]) sheet.getColumn(column).numFmt = amountFormat;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const opensFormula = /^[=+\-@\t\r]/;

function asText(text: string): string {
  return opensFormula.test(text) ? `'${text}` : text;
}

function hoursOf(minutes: number): number {
  return Math.round((minutes / minutesPerHour) * 100) / 100;
}

function kroner(ore: number): number {
  return ore / orePerKrone;
}
