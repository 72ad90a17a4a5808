import { fieldError, ok, refuse, type FieldError, type Result } from '#shared/kernel/result.ts';
import { mostRows, type CourseFile } from '#shared/shapes/course-import.ts';
import { unpackedBytes } from './unpacked-bytes.ts';

/** The rows of a sheet as texts, the first with the headings. A formula is its own text, `=A1`: nobody reckons it. */
export type Sheet = readonly (readonly string[])[];

const mostColumns = 60;
/** A workbook of this size unpacked is no list of courses. */
const mostUnpackedBytes = 20_000_000;
const kindOfEnding: Readonly<Record<string, 'text' | 'xlsx'>> = { csv: 'text', tsv: 'text', txt: 'text', xlsx: 'xlsx' };
const zipStart = Buffer.from('PK\u0003\u0004', 'latin1');

/**
 * Reads a CSV or XLSX file as people have it: any usual delimiter, UTF-8 or the older Danish encoding. `knowsHeadings`
 * says whether the first row names what is asked for. Refusal: fields-not-accepted, with what is wrong with the name or
 * the content.
 */
export async function readSheet(
  { name, content }: CourseFile,
  knowsHeadings: (headings: readonly string[]) => boolean,
): Promise<Result<Sheet, 'fields-not-accepted'>> {
  const bytes = Buffer.from(content, 'base64');
  const claimed = kindOfEnding[name.toLowerCase().split('.').at(-1) ?? ''];
  const is = bytes.subarray(0, zipStart.length).equals(zipStart) ? 'xlsx' : 'text';
  const rows = is === 'xlsx' ? await workbookRows(bytes) : await textRows(bytes);
  const errors: FieldError[] = [
    ...(claimed ? [] : [fieldError('/name', 'file-of-another-kind')]),
    ...(claimed && claimed !== is ? [fieldError('/content', 'file-not-what-it-says')] : []),
    ...(rows ? [] : [fieldError('/content', 'file-not-readable')]),
    ...(rows && !knowsHeadings(rows[0] ?? []) ? [fieldError('/content', 'no-course-columns')] : []),
    ...((rows?.length ?? 0) > mostRows + 1 ? [fieldError('/content', 'file-too-many-rows')] : []),
  ];
  return rows && errors.length === 0 ? ok(rows) : refuse('fields-not-accepted', { errors });
}

async function textRows(bytes: Buffer): Promise<Sheet | undefined> {
  if (bytes.includes(0)) return undefined;
  const { parse } = await import('csv-parse/sync');
  const text = textOf(bytes);
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      // One more than there may be, with the headings, so that too many are seen.
      to: mostRows + 2,
    });
    return trimmed(rows.map((cells) => cells.slice(0, mostColumns)));
  } catch {
    return undefined;
  }
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What Excel in Danish saves as plain CSV.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The sign that divides the headings most often. */
function delimiterOf(text: string): string {
  const headings = text.split(/\r?\n/, 1)[0] ?? '';
  const often = (sign: string): number => headings.split(sign).length;
  return [';', '\t', ','].toSorted((one, other) => often(other) - often(one))[0] ?? ';';
}

async function workbookRows(bytes: Buffer): Promise<Sheet | undefined> {
  const unpacked = unpackedBytes(bytes);
  if (unpacked === undefined || unpacked > mostUnpackedBytes) return undefined;
  const { default: ExcelJs } = await import('exceljs');
  try {
    const workbook = new ExcelJs.Workbook();
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    const [sheet] = workbook.worksheets;
    if (!sheet) return undefined;
    const last = Math.min(sheet.rowCount, mostRows + 2);
    const columns = Math.min(sheet.columnCount, mostColumns);
    return trimmed(
      Array.from({ length: last }, (_, row) =>
        Array.from({ length: columns }, (_each, column) => cellText(sheet.getRow(row + 1).getCell(column + 1).value)),
      ),
    );
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
function trimmed(rows: Sheet): Sheet | undefined {
  const last = rows.findLastIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  return last === -1 ? undefined : rows.slice(0, last + 1);
}
