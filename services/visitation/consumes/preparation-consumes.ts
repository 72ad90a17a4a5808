import type { EventName } from '#shared/events/catalogue.ts';

/** What preparations and dreams hear. */
export const preparationConsumes = [
  'PreparationSubmitted',
  'PreparationChanged',
  'PreparationDelivered',
  'PreparationInvited',
  'PreparationInvitationWithdrawn',
  'DreamChanged',
  'DreamCommented',
] as const satisfies readonly EventName[];
export type PreparationConsumed = (typeof preparationConsumes)[number];
