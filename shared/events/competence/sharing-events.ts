import * as z from 'zod/mini';
import { sharingKinds, unsharedReasons } from '#shared/shapes/sharing.ts';

const between = { candidateId: z.string(), institutionId: z.string() };

/**
 * In the municipality's scope: what an institution has to do with a person, whatever the reason. The version is that of
 * the row of both, so that the newest stands however these arrive.
 */
export const sharingEvents = {
  /** There is a reason, and the person has said yes. */
  PersonSharingStarted: z.object({ ...between, reasons: z.array(z.enum(sharingKinds)) }),
  /** The last reason ended on a day, or the person took the consent back. */
  PersonSharingEnded: z.object({ ...between, because: z.enum(unsharedReasons), endedOn: z.optional(z.string()) }),
} as const;
