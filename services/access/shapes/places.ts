import * as z from 'zod/mini';
import { isDanishMunicipality } from '#services/access/domain/danish-municipality.ts';
import {
  municipalityCode,
  partnershipScope,
  type MunicipalityCode,
  type PartnershipScope,
} from '#shared/kernel/scope.ts';
import { line } from '#shared/shapes/fields.ts';

const groupId = z.string('missing').check(z.regex(/^[a-z0-9-]{2,60}$/, 'not-valid'));
const groupName = z.object({ da: line(120), en: line(120) });
const mostGroups = 60;

/** A group of citizens a municipality works with, and the column of its report that counts it. */
export const TargetGroup = z.object({ id: groupId, name: groupName, reportColumn: line(80) });
/** A group that visitation sorts people into. */
export const VisitationGroup = z.object({ id: groupId, name: groupName });

const groupLists = {
  targetGroups: z.array(TargetGroup).check(z.minLength(1, 'choose-at-least-one'), z.maxLength(mostGroups, 'too-many')),
  visitationGroups: z
    .array(VisitationGroup)
    .check(z.minLength(1, 'choose-at-least-one'), z.maxLength(mostGroups, 'too-many')),
};

export const NewPartnership = z.object({ name: line(120) });
export type NewPartnership = z.infer<typeof NewPartnership>;

export const PartnershipView = z.object({ id: z.string(), name: z.string() });
export type PartnershipView = z.infer<typeof PartnershipView>;

/** A municipality that joins: its name is the country's own, so only the code is asked. */
export const NewMunicipality = z.object({
  code: z.string('missing').check(z.refine(isDanishMunicipality, 'not-a-municipality')),
  ...groupLists,
});
export type NewMunicipality = z.infer<typeof NewMunicipality>;

export const MunicipalitySettings = z.object({
  code: branded<MunicipalityCode>(municipalityCode),
  name: z.string(),
  partnership: branded<PartnershipScope>(partnershipScope),
  ...groupLists,
});
export type MunicipalitySettings = z.infer<typeof MunicipalitySettings>;
