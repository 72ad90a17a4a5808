import { fieldError, ok, refuse, type Result } from '#shared/kernel/result.ts';
import { readSheet as readAnySheet, type Sheet } from '#shared/runtime/ports/sheet.ts';
import { mostRows, type CourseFile } from '#shared/shapes/course-import.ts';

const mostColumns = 60;
/** A workbook of this size unpacked is no list of courses. */
const mostUnpackedBytes = 20_000_000;

/**
 * Reads a file with courses, its bytes as base64. `knowsHeadings` says whether the first row names what is asked for.
 * Refusal: fields-not-accepted, with what is wrong with the name or the content.
 */
export async function readSheet(
  { name, content }: CourseFile,
  knowsHeadings: (headings: readonly string[]) => boolean,
): Promise<Result<Sheet, 'fields-not-accepted'>> {
  const bytes = Buffer.from(content, 'base64');
  const limits = { rows: mostRows + 1, columns: mostColumns, unpackedBytes: mostUnpackedBytes };
  const read = await readAnySheet({ name, bytes }, limits);
  const [headings = []] = read.rows;
  const errors = [
    ...read.faults.map((code) => fieldError(code === 'file-of-another-kind' ? '/name' : '/content', code)),
    ...(read.rows.length > 0 && !knowsHeadings(headings) ? [fieldError('/content', 'no-course-columns')] : []),
    ...(read.rows.length > mostRows + 1 ? [fieldError('/content', 'file-too-many-rows')] : []),
  ];
  return errors.length === 0 ? ok(read.rows) : refuse('fields-not-accepted', { errors });
}
