import * as z from 'zod/mini';
import { civilDateField, idOf, pageOf } from './fields.ts';
import { sharingKinds } from './sharing.ts';

/** A person as the institution that teaches or assesses them knows them: the name, and who looks after them. */
export const InstitutionPerson = z.object({
  candidateId: idOf('candidate'),
  name: z.string(),
  /** The municipality that looks after the person. */
  municipality: z.string(),
  /** What brings the person here. */
  reasons: z.array(z.enum(sharingKinds)),
  /** The last day the institution sees the person; absent while there is a reason. */
  until: z.optional(civilDateField),
});
export type InstitutionPerson = z.infer<typeof InstitutionPerson>;
export const InstitutionPeoplePage = pageOf(InstitutionPerson);
