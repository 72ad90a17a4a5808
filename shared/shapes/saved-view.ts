import * as z from 'zod/mini';
import { candidateStates, dueFilters, personFilters, stepKinds } from './candidate.ts';
import { choices, idOf, instantField, line, pageOf, PageQuery, versionField } from './fields.ts';

/** What a list of people can show beside the name, in the order it stands there. */
export const viewColumns = [
  'next',
  'due',
  'stepOwner',
  'contact',
  'state',
  'group',
  'targetGroups',
  'referred',
] as const;
export type ViewColumn = (typeof viewColumns)[number];
export const ViewColumns = choices(z.enum(viewColumns), { atLeast: 1, atMost: viewColumns.length });

/** What a list of people is narrowed to, as it is asked for; ids only. */
export const ViewFilters = z.object({
  view: z.optional(z.enum(['mine', 'team'])),
  state: z.optional(z.enum(candidateStates)),
  kind: z.optional(z.enum(stepKinds)),
  owner: z.optional(idOf('person')),
  due: z.optional(z.enum(dueFilters)),
  /** The nearest deadline first where absent, the latest, or by name. */
  order: z.optional(z.enum(['nearest', 'latest', 'name'])),
  ...personFilters,
});
export type ViewFilters = z.infer<typeof ViewFilters>;

const view = {
  name: line(60),
  filters: ViewFilters,
  columns: ViewColumns,
  /** Whether the municipality's staff see it among their own. */
  shared: z.boolean(),
};

/** A list of people that somebody wants to come back to. `mine` in a shared one is whoever looks. */
export const ViewToSave = z.object(view);
export type ViewToSave = z.infer<typeof ViewToSave>;

export const ViewChange = z.object({ version: versionField(), ...view });
export type ViewChange = z.infer<typeof ViewChange>;
export const ViewDeletion = z.object({ version: versionField() });

export const ViewSaved = z.object({ viewId: idOf('savedView'), version: z.number() });
export type ViewSaved = z.infer<typeof ViewSaved>;

export const SavedView = z.object({
  viewId: idOf('savedView'),
  version: z.number(),
  ...view,
  /** Who keeps it, and whether that is the one who asks. */
  byId: z.string(),
  own: z.boolean(),
  /** Whether the one who asks may change it or take it away. */
  mayChange: z.boolean(),
  savedAt: instantField,
});
export type SavedView = z.infer<typeof SavedView>;
export const SavedViewPage = pageOf(SavedView);

/** The views of the one who asks, or those that colleagues share. */
export const ViewsQuery = z.extend(PageQuery, { whose: z.optional(z.enum(['own', 'shared'])) });
export type ViewsQuery = z.infer<typeof ViewsQuery>;
