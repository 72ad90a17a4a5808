import type { CandidateId } from '#shared/kernel/ids.ts';
import type { StateTable } from '#shared/kernel/state-table.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type { PreparationWay } from '#shared/shapes/preparation-invitation.ts';

/** That the staff sent a person a link to the preparation, and that it was taken back. Each sending is a version of it. */
export type PreparationInvited = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly state: 'sent' | 'withdrawn';
  readonly way: PreparationWay;
  readonly sentAt: Instant;
  readonly sentById: string;
};

/** It can be sent anew as often as somebody asks for it. */
export const invitationTable: StateTable<PreparationInvited['state'], 'invite' | 'withdraw'> = {
  sent: { invite: { to: 'sent' }, withdraw: { to: 'withdrawn' } },
  withdrawn: { invite: { to: 'sent' } },
};
