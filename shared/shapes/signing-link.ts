import * as z from 'zod/mini';
import {
  AgreementAnswerView,
  AgreementDifference,
  AgreementDocument,
  agreementSigners,
  agreementStates,
} from './agreement.ts';
import { instantField, line, personNameField } from './fields.ts';
import { sentWord } from './sent-link.ts';

/** How a code to sign by stands: asked for, sent to the telephone on record, not sent because none is known, or used. */
export const signingCodeStates = ['asked', 'sent', 'not-sent', 'used'] as const;
export type SigningCodeState = (typeof signingCodeStates)[number];

/** What whoever holds a link to an agreement sees before a code: that something waits, and nothing of what it says. */
export const AgreementLinkView = z.object({
  party: z.enum(agreementSigners),
  municipality: z.string(),
  companyName: z.string(),
  state: z.enum(agreementStates),
  /** The agreement waits for this side. */
  waits: z.boolean(),
  /** This side may sign an agreement of this kind by a link. */
  mayByLink: z.boolean(),
  validUntil: instantField,
  code: z.optional(z.object({ state: z.enum(signingCodeStates), validUntil: instantField })),
  /** What was last sent. */
  answer: z.optional(AgreementAnswerView),
});
export type AgreementLinkView = z.infer<typeof AgreementLinkView>;

export const SigningCodeAsked = z.object({ state: z.enum(signingCodeStates), validUntil: instantField });
export type SigningCodeAsked = z.infer<typeof SigningCodeAsked>;

const code = line(10);
/** The code of the text, with the word of the link: either alone opens nothing. */
export const CodeTyped = z.object({ word: sentWord, code });
export type CodeTyped = z.infer<typeof CodeTyped>;

/** The agreement as it is signed, read with a code. */
export const LinkedAgreement = z.object({
  hash: z.string(),
  document: AgreementDocument,
  changes: z.array(AgreementDifference),
});
export type LinkedAgreement = z.infer<typeof LinkedAgreement>;

const signed = { word: sentWord, code, hash: line(64), name: personNameField };
/** The company's signatory signs what was read, by name. */
export const LinkedSignature = z.object(signed);
export type LinkedSignature = z.infer<typeof LinkedSignature>;

/** The person signs what was read, by name; the company may read the name where they say so. */
export const OwnLinkedSignature = z.object({ ...signed, nameToCompany: z.optional(z.boolean()) });
export type OwnLinkedSignature = z.infer<typeof OwnLinkedSignature>;
