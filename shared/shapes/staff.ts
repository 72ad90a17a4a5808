import * as z from 'zod/mini';
import { civilDateField, idOf, pageOf, otherwise, versionField } from './fields.ts';
import { roleField } from './session.ts';

/** Why somebody no longer works with the effort here. Nothing about anybody's health. */
export const offboardingReasons = ['left-employment', 'other-duties', 'long-absence'] as const;
export type OffboardingReason = (typeof offboardingReasons)[number];

const version = versionField();

/** That a member of the staff no longer works here, and since when. */
export const Offboarding = z.object({
  version,
  reason: z.enum(offboardingReasons, otherwise('not-valid')),
  /** The last day they worked with the effort: today or before. */
  lastDay: civilDateField,
});
export type Offboarding = z.infer<typeof Offboarding>;

/** That somebody works here again, or was marked by mistake. */
export const Reinstatement = z.object({ version });
export type Reinstatement = z.infer<typeof Reinstatement>;

/** One of the municipality's staff. Whoever left stays in the list, so that their name can be shown where it stands. */
export const StaffMember = z.object({
  personId: idOf('person'),
  name: z.string(),
  /** What they do here; what they did, for those who left. */
  roles: z.array(roleField),
  version: z.number(),
  left: z.optional(z.object({ reason: z.enum(offboardingReasons), lastDay: civilDateField })),
});
export type StaffMember = z.infer<typeof StaffMember>;

export const StaffPage = pageOf(StaffMember);
export type StaffPage = z.infer<typeof StaffPage>;
