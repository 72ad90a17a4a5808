import * as z from 'zod/mini';
import {
  consentReaches,
  consentVoidReasons,
  consentWays,
  consentWithdrawers,
} from '#shared/shapes/education-consent.ts';
import { answerFacts, settledFacts } from '../answer-facts.ts';

/** What is told of a person's consent that institutions may see the name and what is needed. */
export const consentEvents = {
  /** In the municipality's scope: the person said yes, or yes to others than before. */
  EducationConsentRecorded: z.object({
    candidateId: z.string(),
    givenOn: z.string(),
    how: z.enum(consentWays),
    reach: z.enum(consentReaches),
    institutionIds: z.array(z.string()),
  }),
  /** The person said no; from here on no institution sees them. */
  EducationConsentWithdrawn: z.object({
    candidateId: z.string(),
    withdrawnOn: z.string(),
    by: z.enum(consentWithdrawers),
    /** Who of the staff must know: those who arrange the person's courses. */
    ownerIds: z.optional(z.array(z.string())),
  }),
  /** In the citizen's scope: the person takes the consent back in the own app. */
  OwnConsentWithdrawn: z.object({
    ...answerFacts,
    candidateId: z.string(),
    /** The partnership of the municipality that owns the consent. */
    partnership: z.optional(z.string()),
  }),
  /** What became of it, told back to the person. */
  OwnConsentWithdrawalSettled: z.object({
    ...settledFacts,
    because: z.optional(z.enum(consentVoidReasons)),
    candidateId: z.string(),
  }),
} as const;
