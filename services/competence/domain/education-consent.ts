import { sentAnswer, type AnswerFields } from '#shared/kernel/answer.ts';
import type { AnswerId, CandidateId, InstitutionId, PersonId } from '#shared/kernel/ids.ts';
import type { StateTable } from '#shared/kernel/state-table.ts';
import { nextState } from '#shared/kernel/state-table.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type {
  ConsentReach,
  ConsentSaid,
  ConsentState,
  ConsentVoidReason,
  ConsentWay,
  ConsentWithdrawer,
  EducationConsentRecord,
} from '#shared/shapes/education-consent.ts';

/**
 * That a person said yes to institutions seeing the name and what a course or an assessment needs; or took it back. One
 * for each person in a municipality; what was said before is kept beside it (`ConsentEntry`).
 */
export type EducationConsent = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly state: ConsentState;
  readonly reach: ConsentReach;
  /** Those it holds for where they are named. */
  readonly institutionIds: readonly InstitutionId[];
  readonly givenOn: CivilDate;
  readonly how: ConsentWay;
  /** When the last yes was written down. */
  readonly recordedAt: Instant;
  readonly recordedBy: PersonId;
  readonly withdrawnOn?: CivilDate;
  readonly withdrawnBy?: ConsentWithdrawer;
};

/** One thing that was said, kept as it was written. */
export type ConsentEntry = ConsentSaid & { readonly candidateId: CandidateId; readonly by: PersonId };

export type ConsentAction =
  'record-education-consent' | 'withdraw-education-consent' | 'withdraw-own-consent' | 'end-with-effort';

/** Given, withdrawn, given again. A yes to others than before is written over the yes that stands. */
export const consentTable: StateTable<ConsentState, ConsentAction> = {
  given: {
    'record-education-consent': { to: 'given' },
    'withdraw-education-consent': { to: 'withdrawn' },
    'withdraw-own-consent': { to: 'withdrawn' },
    'end-with-effort': { to: 'withdrawn' },
  },
  withdrawn: { 'record-education-consent': { to: 'given' } },
};

type Written = { readonly by: PersonId; readonly now: Instant };

/** The consent after a yes; the first of a person has version 1. */
export function given(
  candidateId: CandidateId,
  before: EducationConsent | undefined,
  { givenOn, how, reach, institutionIds }: EducationConsentRecord,
  { by, now }: Written,
): EducationConsent {
  return {
    ...{ candidateId, version: (before?.version ?? 0) + 1, state: 'given', givenOn, how, reach },
    institutionIds: reach === 'all' ? [] : institutionIds,
    recordedAt: now,
    recordedBy: by,
  };
}

/** The consent taken back, or undefined where there is none to take back. */
export function withdrawn(
  consent: EducationConsent,
  action: Exclude<ConsentAction, 'record-education-consent'>,
  withdrawnOn: CivilDate,
): EducationConsent | undefined {
  const state = nextState(consentTable, consent.state, action);
  if (!state) return undefined;
  return { ...asNextVersion(consent), state, withdrawnOn, withdrawnBy: withdrawerOf[action] };
}

const withdrawerOf = {
  'withdraw-education-consent': 'staff',
  'withdraw-own-consent': 'citizen',
  'end-with-effort': 'platform',
} as const satisfies Record<Exclude<ConsentAction, 'record-education-consent'>, ConsentWithdrawer>;

/** Whether an institution may see the person. */
export function covers(consent: EducationConsent | undefined, institutionId: InstitutionId): boolean {
  if (consent?.state !== 'given') return false;
  return consent.reach === 'all' || consent.institutionIds.includes(institutionId);
}

/** What is kept for good of what was just said. */
export function entryOf(consent: EducationConsent, { by, now }: Written): ConsentEntry {
  const { candidateId, version, state, givenOn, how, reach, institutionIds, withdrawnOn, withdrawnBy } = consent;
  if (state === 'withdrawn')
    return {
      candidateId,
      version,
      state,
      on: withdrawnOn ?? dateOf(now),
      at: now,
      by,
      ...(withdrawnBy && { withdrawnBy }),
    };
  return { candidateId, version, state, on: givenOn, at: now, by, how, reach, institutionIds: [...institutionIds] };
}

/** A person's own withdrawal, kept in the citizen's scope. Nothing is written in own words: nobody else could read them. */
export type ConsentWithdrawal = AnswerFields & {
  readonly candidateId: CandidateId;
  readonly because?: ConsentVoidReason;
};

/** A new withdrawal of the consent that the person's own row shows. */
export function withdrawalOf(
  own: { readonly candidateId: CandidateId; readonly municipality: string },
  { answerId, sentBy, now }: { readonly answerId: AnswerId; readonly sentBy: PersonId; readonly now: Instant },
): ConsentWithdrawal {
  const { candidateId, municipality: owner } = own;
  return sentAnswer({ answerId, owner, about: candidateId, candidateId, sentAt: now, sentBy });
}

/**
 * What the municipality makes of it: the consent taken back, or why that could not be. A yes that was written down after
 * the person sent the no is a new yes, and stays.
 */
export function judgeWithdrawal(
  consent: EducationConsent | undefined,
  sentAt: Instant,
): { readonly consent: EducationConsent } | { readonly because: ConsentVoidReason } {
  if (!consent) return { because: 'consent-not-found' };
  const after = withdrawn(consent, 'withdraw-own-consent', dateOf(sentAt));
  if (!after) return { because: 'withdrawn-already' };
  return consent.recordedAt > sentAt ? { because: 'given-again-since' } : { consent: after };
}
