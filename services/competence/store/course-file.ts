import { columnsOf, faultsAt, readRow } from '#services/competence/domain/course-rows.ts';
import { courseFaults } from '#services/competence/domain/course-faults.ts';
import type { Institution } from '#services/competence/domain/institution.ts';
import { readSheet } from '#services/competence/ports/course-sheet.ts';
import type { CourseId, InstitutionId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf, type Instant } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { CellFault, CourseFile } from '#shared/shapes/course-import.ts';
import type { CourseFacts } from '#shared/shapes/course.ts';
import type { CompetenceStore } from './competence-store.ts';
import { findInstitution } from './find-course.ts';
import { membersOf } from './members.ts';

/** That a course came from a file: the same one, read again, is posted once. */
export type FromFile = {
  readonly institutionId: InstitutionId;
  readonly sameAs: string;
  readonly courseId: CourseId;
};
export const fromFileItem = defineItem<FromFile>({
  name: 'course-from-file',
  partition: (course) => [course.institutionId],
  partitionParts: 1,
  sort: (course) => [course.sameAs],
});

/** A row of the file by its number: the course it says, or what is wrong in its cells. */
export type FileRow = {
  readonly row: number;
  readonly title: string;
  readonly facts?: CourseFacts;
  readonly faults: readonly CellFault[];
  /** The same course came from a file before, or stands further up in this one. */
  readonly already: boolean;
};

export type ReadFile = {
  readonly institution: Institution;
  readonly rows: readonly FileRow[];
  readonly unknownColumns: readonly string[];
};

/**
 * Reads a file with an institution's courses, row by row. Refusals: institution-not-found, fields-not-accepted where the
 * file as a whole cannot be used.
 */
export async function readCourseFile(
  store: Pick<CompetenceStore, 'table'>,
  institutionId: InstitutionId,
  file: CourseFile,
  now: Instant,
): Promise<Result<ReadFile, 'institution-not-found' | 'fields-not-accepted'>> {
  const sheet = await readSheet(file, (headings) => columnsOf(headings).at.has('title'));
  if (!sheet.ok) return sheet;
  const [headings = [], ...rows] = sheet.value;
  const columns = columnsOf(headings);
  const institution = await findInstitution(store, institutionId);
  if (!institution.ok) return institution;

  const [members, before] = await Promise.all([membersOf(store.table), fromFilesBefore(store, institutionId)]);
  const surroundings = { today: dateOf(now), departments: institution.value.departments, members };
  const seen = new Set(before);
  const read = rows.flatMap((cells, place): FileRow[] => {
    if (cells.every((cell) => !cell.trim())) return [];
    const title = (cells[columns.at.get('title') ?? -1] ?? '').trim().slice(0, 120);
    const found = readRow(cells, columns, institution.value);
    const faults = 'faults' in found ? found.faults : faultsAt(courseFaults(found.facts, surroundings));
    if ('faults' in found || faults.length > 0) return [{ row: place + 2, title, faults, already: false }];
    const same = sameAs(found.facts);
    const already = seen.has(same);
    seen.add(same);
    return [{ row: place + 2, title, facts: found.facts, faults: [], already }];
  });
  return ok({ institution: institution.value, rows: read, unknownColumns: columns.unknown });
}

/** What makes two rows the same course: what it is called, its number, where it is and when it begins. */
export function sameAs({ title, amuCode = '', where, department = '', startsOn }: CourseFacts): string {
  const longest = 900;
  return encodeURIComponent([startsOn, amuCode, where, department, title].join('|').toLowerCase()).slice(0, longest);
}

async function fromFilesBefore(
  { table }: Pick<CompetenceStore, 'table'>,
  institutionId: InstitutionId,
): Promise<string[]> {
  const found: string[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await table.list({ kind: fromFileItem, of: [institutionId], limit: 1000, ...(after && { after }) });
    found.push(...page.items.map((item) => item.sameAs));
    after = page.last;
  } while (after);
  return found;
}
