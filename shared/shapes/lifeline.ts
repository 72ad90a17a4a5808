import * as z from 'zod/mini';
import { instantField } from './fields.ts';

/** Who answers a call for help: somebody on duty and until when, or that nobody is there before a time. */
export const Lifeline = z.object({
  personId: z.optional(z.string()),
  phone: z.optional(z.string()),
  until: z.optional(instantField),
  nobodyUntil: z.optional(instantField),
});
export type Lifeline = z.infer<typeof Lifeline>;
