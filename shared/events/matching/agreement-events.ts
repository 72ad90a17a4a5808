import * as z from 'zod/mini';
import {
  agreementAnswers,
  agreementDeclineReasons,
  agreementParties,
  agreementSigners,
  agreementVoidReasons,
  takenBackReasons,
} from '#shared/shapes/agreement.ts';
import { answerFacts, settledFacts } from '../answer-facts.ts';

const agreement = {
  agreementId: z.string(),
  placementId: z.string(),
  candidateId: z.string(),
  companyId: z.string(),
  companyName: z.string(),
  /** The job broker or caseworker of the placement. */
  ownerId: z.string(),
  /** Which version of the placement's agreement it is. */
  number: z.number(),
};

/** Who may sign it by a link with a code, and how long such a link opens. */
const byLink = { byLink: z.optional(z.array(z.enum(agreementSigners))), linkUntil: z.optional(z.string()) };

/** Facts of what happens to an agreement about a placement: ids and codes, no words and no names. */
export const agreementEvents = {
  AgreementOffered: z.object({ ...agreement, missing: z.array(z.enum(agreementParties)), ...byLink }),
  /** Somebody signed; with the last signature it came into force, and the version before it is superseded. */
  AgreementSigned: z.object({
    ...agreement,
    party: z.enum(agreementSigners),
    missing: z.array(z.enum(agreementParties)),
    inForce: z.boolean(),
    supersedes: z.optional(z.string()),
  }),
  AgreementDeclined: z.object({
    ...agreement,
    party: z.enum(agreementSigners),
    reason: z.enum(agreementDeclineReasons),
  }),
  /** The person wants to be told more before they sign. */
  AgreementQuestionAsked: z.object({ ...agreement }),
  AgreementReopened: z.object({ ...agreement, because: z.enum(takenBackReasons) }),
  AgreementClosed: z.object({ ...agreement, state: z.enum(['withdrawn', 'ended']) }),
  /** Signatures are still missing some days after it was sent. */
  AgreementLeftUnsigned: z.object({ ...agreement, missing: z.array(z.enum(agreementParties)), ...byLink }),
  /** In the sender's scope: a company or a person signs, asks or says no. */
  AgreementAnswered: z.object({
    ...answerFacts,
    agreementId: z.string(),
    placementId: z.string(),
    party: z.enum(agreementSigners),
    answer: z.enum(agreementAnswers),
    hash: z.string(),
  }),
  /** What became of such an answer, told back to whoever sent it. */
  AgreementAnswerSettled: z.object({
    ...settledFacts,
    because: z.optional(z.enum(agreementVoidReasons)),
    agreementId: z.string(),
    placementId: z.string(),
  }),
};
