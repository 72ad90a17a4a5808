import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { choices, civilDateField, companyIdField, idOf, instantField, versionField } from './fields.ts';

/** How a person said yes: in words, at a meeting, or in writing. */
export const consentWays = ['spoken', 'at-meeting', 'in-writing'] as const;
export type ConsentWay = (typeof consentWays)[number];

/** Whom it holds for: every institution of the partnership, or those that are named. */
export const consentReaches = ['all', 'named'] as const;
export type ConsentReach = (typeof consentReaches)[number];

export const consentStates = ['given', 'withdrawn'] as const;
export type ConsentState = (typeof consentStates)[number];

/** Who took it back: the person in the own app, or one of the staff because the person said so. */
export const consentWithdrawers = ['citizen', 'staff', 'platform'] as const;
export type ConsentWithdrawer = (typeof consentWithdrawers)[number];

const mostNamed = 20;

const namesThem = z.refine<{ reach: ConsentReach; institutionIds: readonly unknown[] }>(
  ({ reach, institutionIds }) => reach === 'all' || institutionIds.length > 0,
  { error: 'choose-at-least-one', path: ['institutionIds'] },
);

/** What is written when a person has said yes. */
export const EducationConsentRecord = z
  .object({
    /** 0 where nothing was ever said. */
    version: versionField(0),
    givenOn: civilDateField,
    how: z.enum(consentWays),
    reach: z.enum(consentReaches),
    institutionIds: choices(companyIdField, { atMost: mostNamed }),
  })
  .check(namesThem);
export type EducationConsentRecord = z.infer<typeof EducationConsentRecord>;

/** The person has said no: from now on no institution sees anything. */
export const EducationConsentWithdrawal = z.object({ version: versionField(), withdrawnOn: civilDateField });
export type EducationConsentWithdrawal = z.infer<typeof EducationConsentWithdrawal>;

export const EducationConsentSaved = z.object({
  candidateId: idOf('candidate'),
  version: z.number(),
  state: z.enum(consentStates),
});
export type EducationConsentSaved = z.infer<typeof EducationConsentSaved>;

/** One thing that was said, as it was written down then. */
export const ConsentSaid = z.object({
  version: z.number(),
  state: z.enum(consentStates),
  /** The day the person said it. */
  on: civilDateField,
  at: instantField,
  how: z.optional(z.enum(consentWays)),
  reach: z.optional(z.enum(consentReaches)),
  institutionIds: z.optional(z.array(companyIdField)),
  withdrawnBy: z.optional(z.enum(consentWithdrawers)),
});
export type ConsentSaid = z.infer<typeof ConsentSaid>;

/** A person's consent as it stands, and all that was ever said, the newest first. */
export const EducationConsentView = z.object({
  candidateId: idOf('candidate'),
  /** 0 and no state where nothing was ever said. */
  version: z.number(),
  state: z.optional(z.enum(consentStates)),
  reach: z.optional(z.enum(consentReaches)),
  institutionIds: z.array(companyIdField),
  said: z.array(ConsentSaid),
});
export type EducationConsentView = z.infer<typeof EducationConsentView>;

/** Why a person's own withdrawal changed nothing. */
export const consentVoidReasons = ['consent-not-found', 'withdrawn-already', 'given-again-since'] as const;
export type ConsentVoidReason = (typeof consentVoidReasons)[number];

/** A consent as the person reads it in the own app. */
export const OwnEducationConsent = z.object({
  candidateId: idOf('candidate'),
  version: z.number(),
  /** The municipality that wrote it down. */
  municipality: z.string(),
  state: z.enum(consentStates),
  reach: z.enum(consentReaches),
  institutions: z.array(z.object({ institutionId: companyIdField, name: z.string() })),
  givenOn: civilDateField,
  how: z.enum(consentWays),
  withdrawnOn: z.optional(civilDateField),
  withdrawnBy: z.optional(z.enum(consentWithdrawers)),
  /** The person's own last withdrawal, and what became of it. */
  withdrawal: z.optional(
    z.object({
      answerId: idOf('answer'),
      state: z.enum(answerStates),
      sentAt: instantField,
      because: z.optional(z.enum(consentVoidReasons)),
    }),
  ),
});
export type OwnEducationConsent = z.infer<typeof OwnEducationConsent>;
export const OwnEducationConsents = z.object({ items: z.array(OwnEducationConsent) });
export type OwnEducationConsents = z.infer<typeof OwnEducationConsents>;

/** A person takes the consent back: the version they saw. */
export const OwnConsentWithdrawal = z.object({ version: versionField() });
export type OwnConsentWithdrawal = z.infer<typeof OwnConsentWithdrawal>;
export const OwnConsentWithdrawalSent = z.object({ answerId: idOf('answer'), state: z.enum(answerStates) });
export type OwnConsentWithdrawalSent = z.infer<typeof OwnConsentWithdrawalSent>;
