import * as z from 'zod/mini';
import { instantField, otherwise } from './fields.ts';

/** In which ways a person is written to with a link to the preparation. */
export const preparationWays = ['sms', 'email'] as const;
export type PreparationWay = (typeof preparationWays)[number];

/** The staff send a person a link to the preparation. */
export const PreparationInvite = z.object({ way: z.enum(preparationWays, otherwise('not-an-option')) });
export type PreparationInvite = z.infer<typeof PreparationInvite>;

/** That a link was sent and may be open still, or was taken back. */
export const invitationStates = ['sent', 'withdrawn'] as const;
export const PreparationInvitation = z.object({
  version: z.number(),
  state: z.enum(invitationStates),
  way: z.enum(preparationWays),
  sentAt: instantField,
});
export type PreparationInvitation = z.infer<typeof PreparationInvitation>;

/** The staff take the links back that are out. */
export const PreparationWithdrawal = z.object({});
export type PreparationWithdrawal = z.infer<typeof PreparationWithdrawal>;
