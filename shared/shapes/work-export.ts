import * as z from 'zod/mini';
import { choices, idOf, line, words } from './fields.ts';
import { ViewColumns, ViewFilters } from './saved-view.ts';

/** The most people one exported list holds; and one with CPR numbers. */
export const mostExported = 2000;
export const mostWithCpr = 500;

const named = <Id extends z.ZodMiniType>(id: Id) =>
  choices(z.object({ id, name: line(200) }), { atMost: 500, by: (one) => String((one as { id: unknown }).id) });

/**
 * The list of work as somebody sees it, to be made a spreadsheet of: asked as the list is, with the columns it shows, and
 * with the names of staff and groups, which the page knows.
 */
export const WorkExport = z.extend(ViewFilters, {
  /** All of them where absent. */
  columns: z.optional(ViewColumns),
  staff: named(idOf('person')),
  groups: named(line(60)),
  visitationGroups: z.optional(named(line(60))),
});
export type WorkExport = z.infer<typeof WorkExport>;

/** The same with a column of CPR numbers, and why they are needed. */
export const WorkExportWithCpr = z.extend(WorkExport, { because: words(300) });
export type WorkExportWithCpr = z.infer<typeof WorkExportWithCpr>;
