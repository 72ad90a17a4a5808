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

type Between = Pick<Sharing, 'candidateId' | 'institutionId'>;

/** There is a reason to share more. The same where the reason stood already and the consent is as it was. */
export function shared(
  before: Sharing | undefined,
  between: Between,
  reason: SharingReason,
  consented: boolean,
): Sharing {
  const known = before ?? { ...between, version: 0, consented, reasons: [] };
  if (known.consented === consented && known.reasons.some(({ id }) => id === reason.id)) return known;
  const { endedOn: _before, ...rest } = known;
  const others = known.reasons.filter(({ id }) => id !== reason.id);
  return asNextVersion({ ...rest, consented, reasons: [...others, reason] });
}

/** A reason less; the same where it did not stand. */
export function noLongerShared(before: Sharing, reasonId: string, endedOn: CivilDate): Sharing {
  const reasons = before.reasons.filter(({ id }) => id !== reasonId);
  if (reasons.length === before.reasons.length) return before;
  return asNextVersion({ ...before, reasons, ...(reasons.length === 0 && { endedOn }) });
}

/** The person said yes or no since. */
export function withConsent(before: Sharing, consented: boolean): Sharing {
  return before.consented === consented ? before : asNextVersion({ ...before, consented });
}
