import type { CandidateId, InstitutionId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { SharingKind } from '#shared/shapes/sharing.ts';

/** Why an institution has to do with a person: an enrolment, an order, a learning record. */
export type SharingReason = { readonly kind: SharingKind; readonly id: string };

/**
 * What an institution has to do with a person, one row for each of both, in the municipality. The institution sees the
 * name while there is a reason and the person has said yes; a while after the last reason ended; and never without the yes.
 */
export type Sharing = {
  readonly candidateId: CandidateId;
  readonly institutionId: InstitutionId;
  readonly version: number;
  readonly consented: boolean;
  readonly reasons: readonly SharingReason[];
  /** The day the last reason ended; absent while there is one. */
  readonly endedOn?: CivilDate;
};

/** The person said yes or no since. */
export function withConsent(before: Sharing, consented: boolean): Sharing {
  return before.consented === consented ? before : asNextVersion({ ...before, consented });
}
