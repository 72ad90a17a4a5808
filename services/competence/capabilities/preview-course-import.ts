import { taughtOnHolidays } from '#services/competence/domain/lesson-days.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { readCourseFile, type FileRow } from '#services/competence/store/course-file.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { closingDaysBetween } from '#shared/rules/danish-closing-days.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { CourseFile, CourseImportPreview, CourseRow } from '#shared/shapes/course-import.ts';
import type { CourseHoliday } from '#shared/shapes/course.ts';

/**
 * What a file with courses would do: row by row what would be posted, what is wrong and in which column, and the holidays
 * a course would be taught on. Nothing is saved. Refusals: institution-not-found, fields-not-accepted.
 */
export async function previewCourseImport(
  call: Call,
  competence: CompetenceStore,
  institutionId: InstitutionId,
  file: CourseFile,
): Promise<Result<CourseImportPreview, CompetenceRefusal>> {
  const read = await readCourseFile(competence, institutionId, file, call.now);
  if (!read.ok) return read;
  const holidays = holidaysOver(read.value.rows);
  return ok({
    rows: read.value.rows.map((row) => shown(row, holidays)),
    unknownColumns: [...read.value.unknownColumns],
  });
}

function shown({ row, title, facts, faults, already }: FileRow, holidays: readonly CourseHoliday[]): CourseRow {
  if (!facts) return { row, state: 'faulty', title, faults: [...faults], holidays: [] };
  const { startsOn, endsOn } = facts;
  const when = { startsOn, ...(endsOn && { endsOn }) };
  return {
    row,
    state: already ? 'already' : 'ready',
    title,
    ...when,
    faults: [],
    holidays: taughtOnHolidays(facts, holidays),
  };
}

/** The holidays of all the time the file's dated courses cover. */
function holidaysOver(rows: readonly FileRow[]): CourseHoliday[] {
  const dated = rows.flatMap(({ facts }) => (facts?.endsOn ? [{ from: facts.startsOn, to: facts.endsOn }] : []));
  const first = dated.map(({ from }) => from).toSorted()[0];
  const last = dated
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  return first && last ? closingDaysBetween(first, last) : [];
}
