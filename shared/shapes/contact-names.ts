import * as z from 'zod/mini';
import { choices, idOf } from './fields.ts';

const mostNamesAtOnce = 30;

/** Whose names a citizen's page needs: staff of the municipalities where they are a candidate. */
export const ContactNamesWanted = z.object({ ids: choices(idOf('person'), { atLeast: 1, atMost: mostNamesAtOnce }) });
export type ContactNamesWanted = z.infer<typeof ContactNamesWanted>;

/** The names of those who work there; anybody else is left out. */
export const ContactNames = z.object({
  items: z.array(z.object({ personId: idOf('person'), name: z.string(), municipality: z.string() })),
});
export type ContactNames = z.infer<typeof ContactNames>;
