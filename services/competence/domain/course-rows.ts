import * as z from 'zod/mini';
import type { FieldError } from '#shared/kernel/result.ts';
import { courseColumns, type CourseColumn } from '#shared/shapes/course-columns.ts';
import type { CellFault } from '#shared/shapes/course-import.ts';
import { CourseFacts } from '#shared/shapes/course.ts';
import { fieldErrorCode } from '#shared/shapes/field-error.text.ts';
import { readTimetable } from '#shared/shapes/timetable.ts';
import { cellWords, codeIn } from './course-cell-words.ts';
import type { Institution } from './institution.ts';

/** Where each column stands in the file, and the headings that nobody understands. */
export type Columns = { readonly at: ReadonlyMap<CourseColumn, number>; readonly unknown: readonly string[] };

/** The cells of one row by their column. */
type Cells = (column: CourseColumn) => string;

export type ReadRow = { readonly facts: CourseFacts } | { readonly faults: readonly CellFault[] };

const names = Object.keys(courseColumns) as CourseColumn[];
const bare = (heading: string): string => heading.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');

/** Reads the headings; of two that say the same, the first counts. */
export function columnsOf(headings: readonly string[]): Columns {
  const at = new Map<CourseColumn, number>();
  const unknown: string[] = [];
  for (const [place, heading] of headings.entries()) {
    const column = names.find(
      (name) => name === heading || courseColumns[name].some((known) => bare(known) === bare(heading)),
    );
    if (column && !at.has(column)) at.set(column, place);
    else if (heading.trim()) unknown.push(heading.trim().slice(0, 80));
  }
  return { at, unknown };
}

/** Reads a row as a course. What the file leaves out is the institution's own, or the usual. */
export function readRow(
  row: readonly string[],
  { at }: Columns,
  by: Pick<Institution, 'contact' | 'departments'>,
): ReadRow {
  const cells: Cells = (column) => (row[at.get(column) ?? -1] ?? '').trim();
  const formulas = names.filter((column) => isFormula(cells(column)));
  if (formulas.length > 0) return { faults: formulas.map((column) => ({ column, code: 'formula-in-cell' })) };
  const timetable = readTimetable(cells('timetable'));
  if ('unread' in timetable) return { faults: [{ column: 'timetable', code: 'times-not-readable' }] };
  const read = z.safeParse(CourseFacts, { ...courseSaid(cells, by), timetable: timetable.lessons });
  if (read.success) return { facts: read.data };
  return {
    faults: faultsAt(
      read.error.issues.map(({ path, message }) => ({ pointer: path.join('/'), code: fieldErrorCode(message) })),
    ),
  };
}

/** The columns of what is wrong with a course. */
export function faultsAt(errors: readonly FieldError[]): CellFault[] {
  const seen = new Map<CourseColumn, CellFault>();
  for (const { pointer, code } of errors) {
    const [first = '', second = ''] = pointer.split('/').filter(Boolean);
    const field = first === 'contact' ? `contact${second.charAt(0).toUpperCase()}${second.slice(1)}` : first;
    const column = names.find((name) => name === field) ?? 'title';
    if (!seen.has(column)) seen.set(column, { column, code });
  }
  return [...seen.values()];
}

/** What a spreadsheet would reckon when somebody opens our export of it: never taken in. A telephone number is none. */
function isFormula(cell: string): boolean {
  return /^[=@]/.test(cell) || /^[+-](?![\d\s])/.test(cell);
}

function courseSaid(cells: Cells, { contact, departments }: Pick<Institution, 'contact' | 'departments'>): object {
  const where = codeIn(cellWords.where, cells('where') || 'department');
  const endsOn = dateIn(cells('endsOn'));
  const department = departments.find(({ name }) => bare(name) === bare(cells('department')))?.name;
  return {
    ...wordsIn(cells),
    amuCode: cells('amuCode') || undefined,
    where,
    department: where === 'department' ? (department ?? (cells('department') || departments[0]?.name)) : undefined,
    intake: endsOn === undefined ? 'rolling' : 'dated',
    startsOn: dateIn(cells('startsOn')),
    endsOn,
    expiresOn: dateIn(cells('expiresOn')),
    seats: numberIn(cells('seats')),
    waitingList: codeIn(cellWords.waitingList, cells('waitingList') || 'no') === 'yes',
    priceKr: numberIn(cells('priceKr')),
    contact: {
      name: cells('contactName') || contact.name,
      email: cells('contactEmail') || contact.email,
      phone: cells('contactPhone') || contact.phone,
    },
    sharedWith: /^partnerskab|^alle/i.test(cells('sharedWith')) ? 'partnership' : cells('sharedWith') || 'partnership',
  };
}

function wordsIn(cells: Cells): object {
  return {
    title: cells('title'),
    description: cells('description'),
    goals: listIn(cells('goals'), /[\n;]/),
    kind: cells('kind') ? codeIn(cellWords.kind, cells('kind')) : cells('amuCode') ? 'amu' : undefined,
    level: codeIn(cellWords.level, cells('level') || 'beginner'),
    workAreas: listIn(cells('workAreas'), /[\n;,]/).map((word) => codeIn(cellWords.workAreas, word)),
    competences: [],
    danish: codeIn(cellWords.danish, cells('danish') || 'everyday'),
    taughtIn: codeIn(cellWords.taughtIn, cells('taughtIn') || 'da'),
    funding: cells('funding'),
    targetGroups: listIn(cells('targetGroups') || 'alle', /[\n;,]/).map((word) => codeIn(cellWords.targetGroups, word)),
    prerequisites: cells('prerequisites'),
    adaptable: cells('adaptable'),
  };
}

function listIn(cell: string, between: RegExp): string[] {
  return cell
    .split(between)
    .map((text) => text.replace(/^[-•*]\s*/, '').trim())
    .filter((text) => text !== '');
}

/** `24-12-2026`, `24.12.2026`, `24/12/26` or as it stands; what is no date is for the shape to refuse. */
function dateIn(cell: string): string | undefined {
  if (!cell) return undefined;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-./\s]+(\d{1,2})[-./\s]+(\d{4}|\d{2})$/.exec(cell) ?? [];
  if (!year) return cell.slice(0, 40);
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `1.200,00 kr.` is 1200; what is no number goes on as it stands. */
function numberIn(cell: string): number | string | undefined {
  if (!cell) return undefined;
  const text = cell.replaceAll(/\s|kr\.?|,-$/gi, '');
  if (/^-?\d{1,3}(\.\d{3})*(,\d+)?$|^-?\d+(,\d+)?$/.test(text))
    return Number(text.replaceAll('.', '').replace(',', '.'));
  return cell;
}
