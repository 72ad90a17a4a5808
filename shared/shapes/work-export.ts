import * as z from 'zod/mini';
import { candidateStates, dueFilters, stepKinds } from './candidate.ts';
import { choices, idOf, line } from './fields.ts';

/** The most people one exported list holds. */
export const mostExported = 2000;

const named = <Id extends z.ZodMiniType>(id: Id) =>
  choices(z.object({ id, name: line(200) }), { atMost: 500, by: (one) => String((one as { id: unknown }).id) });

/**
 * The list of work as somebody sees it, to be made a spreadsheet of: asked as the list is, and with the names of staff and groups, which the
 * page knows.
 */
export const WorkExport = z.object({
  view: z.optional(z.enum(['mine', 'team'])),
  state: z.optional(z.enum(candidateStates)),
  kind: z.optional(z.enum(stepKinds)),
  owner: z.optional(idOf('person')),
  due: z.optional(z.enum(dueFilters)),
  order: z.optional(z.enum(['nearest', 'latest'])),
  staff: named(idOf('person')),
  groups: named(line(60)),
});
export type WorkExport = z.infer<typeof WorkExport>;
