import * as z from 'zod/mini';
import { candidateStates, NextStep } from './candidate.ts';
import { idOf } from './fields.ts';

/** How a person's own effort stands in one municipality, as the person reads it. */
export const MyEffort = z.object({
  candidateId: idOf('candidate'),
  /** The municipality's code. */
  municipality: z.string(),
  state: z.enum(candidateStates),
  /** The contact person; the name is asked of access (`name-contacts`). */
  ownerId: z.string(),
  /** What happens next, who does it and by when; absent where the effort has ended. */
  next: z.optional(NextStep),
});
export type MyEffort = z.infer<typeof MyEffort>;

/** The efforts a person is or was in, those that go on first. */
export const MyEfforts = z.object({ items: z.array(MyEffort) });
export type MyEfforts = z.infer<typeof MyEfforts>;
