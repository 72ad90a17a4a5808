import * as z from 'zod/mini';
import { civilDateField, idOf, line, nameField, phoneField, versionField } from './fields.ts';

/** Whom a company calls in one municipality: a colleague of its staff with a number that is answered. */
export const MunicipalContactNaming = z.object({
  /** The version that was seen; 0 where nobody was named yet. */
  version: versionField(0),
  personId: idOf('person'),
  name: nameField(120),
  phone: phoneField,
  /** When they answer, in own words. */
  answers: z.optional(line(80)),
});
export type MunicipalContactNaming = z.infer<typeof MunicipalContactNaming>;

/** The contact as the company and the network's staff see them. */
export const MunicipalContactView = z.object({
  municipality: z.string(),
  version: z.number(),
  personId: z.string(),
  name: z.string(),
  phone: z.string(),
  answers: z.optional(z.string()),
  namedOn: civilDateField,
  /** They no longer belong to the municipality's staff: nobody is to call them, and another is to be named. */
  hasLeft: z.boolean(),
});
export type MunicipalContactView = z.infer<typeof MunicipalContactView>;

/** The answer to a naming. */
export const MunicipalContactNamed = z.object({ companyId: z.string(), municipality: z.string(), version: z.number() });
export type MunicipalContactNamed = z.infer<typeof MunicipalContactNamed>;
