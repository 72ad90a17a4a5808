import type { PreparationInvited } from '#services/visitation/domain/preparation-invitation.ts';
import { defineItem } from '#shared/runtime/item.ts';

/** In the municipality: the link to the preparation that was last sent to a person. */
export const preparationInvitationItem = defineItem<PreparationInvited>({
  name: 'preparation-invitation',
  partition: (row) => [row.candidateId],
});
