import * as z from 'zod/mini';

/** RFC 9457, with field pointers: what every error answer holds, 401 and 403 included. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() }))),
  /** What the sentence names, for pages that lead on from it: the id of a person already known. */
  values: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  requestId: z.optional(z.string()),
});
export type Problem = z.infer<typeof Problem>;
