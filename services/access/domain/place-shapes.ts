import * as z from 'zod/mini';
import { choices, line, municipalityField, otherwise, pageOf } from '#shared/shapes/fields.ts';
import { longestColumn, mostColumns, totalColumn } from '#shared/shapes/results.ts';

const groupId = z.string(otherwise('not-valid')).check(
  z.regex(/^[\w.-]{1,60}$/, 'not-valid'),
  z.refine((id) => isFree(id), 'name-taken'),
);
const groupName = z.object({ da: line(120), en: line(120) });
/** Stands in keys of insight, so it may not hold their separator; the total is a column of insight's own. */
const reportColumn = line(longestColumn).check(
  z.regex(/^[^#]*$/, 'not-valid'),
  z.refine((name) => isFree(name) && name.toLowerCase() !== totalColumn, 'name-taken'),
);
const mostGroups = 60;
const someOf = <Group extends z.ZodMiniType<{ readonly id: string }>>(group: Group) =>
  choices(group, { atLeast: 1, atMost: mostGroups, by: ({ id }) => id });

/** Whether a name can be a key of an object without being something else already (`__proto__`). */
function isFree(name: string): boolean {
  return !(name in {});
}

/** A group of citizens a municipality works with, and the column of its report that counts it. */
export const TargetGroup = z.object({ id: groupId, name: groupName, reportColumn });
/** A group that visitation sorts people into. */
export const VisitationGroup = z.object({ id: groupId, name: groupName });

export const NewPartnership = z.object({ name: line(120) });
export type NewPartnership = z.infer<typeof NewPartnership>;

export const PartnershipView = z.object({ id: z.string(), name: z.string() });
export type PartnershipView = z.infer<typeof PartnershipView>;

/** A municipality that joins. Its name is not asked: it follows from the code. */
export const NewMunicipality = z.object({
  code: municipalityField,
  targetGroups: someOf(TargetGroup).check(
    z.refine((groups) => new Set(groups.map((group) => group.reportColumn)).size <= mostColumns, 'too-many'),
  ),
  visitationGroups: someOf(VisitationGroup),
});
export type NewMunicipality = z.infer<typeof NewMunicipality>;

/** A municipality with the groups it works with. */
export const MunicipalityView = z.object({
  code: z.string(),
  name: z.string(),
  partnership: z.string(),
  targetGroups: z.array(TargetGroup),
  visitationGroups: z.array(VisitationGroup),
});
export type MunicipalityView = z.infer<typeof MunicipalityView>;

export const MunicipalityPage = pageOf(z.object({ code: z.string(), name: z.string() }));
export type MunicipalityPage = z.infer<typeof MunicipalityPage>;
