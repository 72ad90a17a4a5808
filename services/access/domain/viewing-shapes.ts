import * as z from 'zod/mini';
import { instantField, pageOf } from '#shared/shapes/fields.ts';
import { roleField } from '#shared/shapes/session.ts';

export const viewers = ['me', 'system', 'others'] as const;

/** One time somebody saw or changed the citizen's data. */
export const Viewing = z.object({
  at: instantField,
  /** The name of who it was; `Fodfæste` where the platform acted by itself; absent where the person is unknown to us. */
  who: z.optional(z.string()),
  role: z.union([roleField, z.literal('system')]),
  /** Whether it was the person, the platform by itself, or somebody else. */
  by: z.enum(viewers),
  /** The name of the municipality that the data belongs to. */
  municipality: z.string(),
  purpose: z.string(),
  /** The purpose in the reader's language. */
  purposeText: z.string(),
  /** What was done, as the policy names it (`open-candidate`), and in the reader's words. */
  action: z.string(),
  what: z.string(),
});
export type Viewing = z.infer<typeof Viewing>;

export const ViewingPage = pageOf(Viewing);
export type ViewingPage = z.infer<typeof ViewingPage>;
