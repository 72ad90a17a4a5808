import * as z from 'zod/mini';
import { preparationWays } from '#shared/shapes/preparation-invitation.ts';

const ofCandidate = { candidateId: z.string(), municipality: z.string() };

/** Facts of the events about what a person prepares and dreams of: which and whose, never what was said. */
export const preparationEvents = {
  /** In the citizen's scope: the person sent their preparation, or it was handed to them as sent. */
  PreparationSubmitted: z.object(ofCandidate),
  /** In the citizen's scope: an answer was changed after the form was sent. */
  PreparationChanged: z.object(ofCandidate),
  /** In the municipality's scope: what staff and person filled in together is the person's from now on. */
  PreparationDelivered: z.object({ candidateId: z.string(), byId: z.string() }),
  /** In the municipality's scope: somebody of the staff asked for a link to be sent to the person, or took it back. */
  PreparationInvited: z.object({ candidateId: z.string(), way: z.enum(preparationWays), byId: z.string() }),
  PreparationInvitationWithdrawn: z.object({ candidateId: z.string(), byId: z.string() }),
  /** In the citizen's scope: the person wrote in their dream. */
  DreamChanged: z.object({}),
  /** In the municipality's scope: somebody of the staff said something to a person's dream. */
  DreamCommented: z.object({ candidateId: z.string(), commentId: z.string() }),
} as const;
