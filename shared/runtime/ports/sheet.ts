import { fileText, type TextEncoding } from './file-text.ts';
import { unpackedBytes } from './unpacked-bytes.ts';

/** The rows of a sheet as texts, the first with the headings. A formula is its own text, `=A1`: nobody reckons it. */
export type Sheet = readonly (readonly string[])[];

export type SheetFile = { readonly name: string; readonly bytes: Buffer };
/** What a list of this kind may be at most; `rows` with the headings. */
export type SheetLimits = { readonly rows: number; readonly columns: number; readonly unpackedBytes: number };
export type SheetFault = 'file-of-another-kind' | 'file-not-what-it-says' | 'file-not-readable';
/** The rows, none where the file cannot be read, and all that is wrong with it. One row more than allowed shows too many. */
export type SheetRead = {
  readonly rows: Sheet;
  readonly encoding?: TextEncoding | 'workbook';
  readonly faults: readonly SheetFault[];
};

const kindOfEnding: Readonly<Record<string, 'text' | 'xlsx'>> = { csv: 'text', tsv: 'text', txt: 'text', xlsx: 'xlsx' };
const zipStart = Buffer.from('PK\u0003\u0004', 'latin1');

/** Reads a CSV or XLSX file as people have it: any usual delimiter, any usual encoding; never what it claims against what it is. */
export async function readSheet({ name, bytes }: SheetFile, limits: SheetLimits): Promise<SheetRead> {
  const claimed = kindOfEnding[name.toLowerCase().split('.').at(-1) ?? ''];
  const is = bytes.subarray(0, zipStart.length).equals(zipStart) ? 'xlsx' : 'text';
  const read = is === 'xlsx' ? await workbookRows(bytes, limits) : await textRows(bytes, limits);
  const faults: SheetFault[] = [
    ...(claimed ? [] : (['file-of-another-kind'] as const)),
    ...(claimed && claimed !== is ? (['file-not-what-it-says'] as const) : []),
    ...(read ? [] : (['file-not-readable'] as const)),
  ];
  return { rows: [], ...read, faults };
}

type Rows = { readonly rows: Sheet; readonly encoding: TextEncoding | 'workbook' };

async function textRows(bytes: Buffer, limits: SheetLimits): Promise<Rows | undefined> {
  const read = fileText(bytes);
  if (!read) return undefined;
  const { parse } = await import('csv-parse/sync');
  // Lines pasted together end in different ways too.
  const text = read.text.replaceAll(/\r\n?/g, '\n');
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      to: limits.rows + 1,
    });
    return trimmed(
      rows.map((cells) => cells.slice(0, limits.columns)),
      read.encoding,
    );
  } catch {
    return undefined;
  }
}

/** The sign that divides the headings most often. */
function delimiterOf(text: string): string {
  const headings = text.split('\n', 1)[0] ?? '';
  const often = (sign: string): number => headings.split(sign).length;
  return [';', '\t', ','].toSorted((one, other) => often(other) - often(one))[0] ?? ';';
}

async function workbookRows(bytes: Buffer, limits: SheetLimits): Promise<Rows | undefined> {
  const unpacked = unpackedBytes(bytes);
  if (unpacked === undefined || unpacked > limits.unpackedBytes) return undefined;
  const { default: ExcelJs } = await import('exceljs');
  try {
    const workbook = new ExcelJs.Workbook();
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    const [sheet] = workbook.worksheets;
    if (!sheet) return undefined;
    const last = Math.min(sheet.rowCount, limits.rows + 1);
    const columns = Math.min(sheet.columnCount, limits.columns);
    const rows = Array.from({ length: last }, (_, row) =>
      Array.from({ length: columns }, (_each, column) => cellText(sheet.getRow(row + 1).getCell(column + 1).value)),
    );
    return trimmed(rows, 'workbook');
  } catch {
    return undefined;
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value !== 'object') return String(value);
  const cell = value as { formula?: string; sharedFormula?: string; richText?: { text: string }[]; text?: unknown };
  if (cell.formula ?? cell.sharedFormula) return `=${cell.formula ?? cell.sharedFormula ?? ''}`;
  if (cell.richText) return cell.richText.map(({ text }) => text).join('');
  return cell.text === undefined ? '' : cellText(cell.text);
}

/** Without what is empty at the end; nothing where there is nothing. */
function trimmed(rows: Sheet, encoding: Rows['encoding']): Rows | undefined {
  const last = rows.findLastIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  return last === -1 ? undefined : { rows: rows.slice(0, last + 1), encoding };
}
