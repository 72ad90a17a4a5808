import * as z from 'zod/mini';
import { CourseHoliday } from './course.ts';
import { courseColumns, type CourseColumn } from './course-columns.ts';
import { line, otherwise, wholeNumber } from './fields.ts';

/** The most courses one file may hold. */
export const mostRows = 500;
/** The largest file, in bytes; it stands in the request itself. */
export const mostBytes = 180_000;

const base64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** Base64 takes four signs for three bytes. */
const mostSigns = Math.ceil(mostBytes / 3) * 4;

const file = {
  /** As the device calls it: its ending says what it claims to be. */
  name: line(200),
  content: z
    .string(otherwise('file-not-readable'))
    .check(z.maxLength(mostSigns, 'file-too-large'), z.regex(base64, 'file-not-readable')),
};

/** A file with courses, CSV or XLSX, its bytes as base64. */
export const CourseFile = z.object(file);
export type CourseFile = z.infer<typeof CourseFile>;

const columns = Object.keys(courseColumns) as [CourseColumn, ...CourseColumn[]];

/** What is wrong in one cell: its column, and a code of `field-error.text.ts`. */
const CellFault = z.object({ column: z.enum(columns), code: z.string() });
export type CellFault = z.infer<typeof CellFault>;

/** One row of the file: what would be posted, or what is wrong. `already`: the same course came from a file before. */
export const CourseRow = z.object({
  /** As the spreadsheet counts; the headings are in the first. */
  row: z.number(),
  state: z.enum(['ready', 'faulty', 'already']),
  title: z.string(),
  startsOn: z.optional(z.string()),
  endsOn: z.optional(z.string()),
  faults: z.array(CellFault),
  holidays: z.array(CourseHoliday),
});
export type CourseRow = z.infer<typeof CourseRow>;

/** What a file would do, before anything is done. */
export const CourseImportPreview = z.object({
  rows: z.array(CourseRow),
  /** Headings that are not understood; their columns are left out. */
  unknownColumns: z.array(z.string()),
});
export type CourseImportPreview = z.infer<typeof CourseImportPreview>;

/** Posts the good rows of a file from a row on, as many as one step takes. */
export const CourseImport = z.object({ ...file, from: wholeNumber(1, mostRows * 4) });
export type CourseImport = z.infer<typeof CourseImport>;

/** What one step did; `next` is the row to go on from, null when the file is through. */
export const CourseImported = z.object({ posted: z.number(), next: z.nullable(z.number()) });
export type CourseImported = z.infer<typeof CourseImported>;
