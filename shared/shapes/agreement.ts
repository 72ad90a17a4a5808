import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { CompanySite } from './company-site.ts';
import {
  civilDateField,
  idOf,
  instantField,
  line,
  nameField,
  personNameField,
  companyIdField,
  text,
  versionField,
  words,
} from './fields.ts';
import { ChosenTemplate, OfferedWords, OwnWords, TemplateOfDraft } from './own-words.ts';
import { PlacementTerms } from './placement.ts';

/** How an agreement stands. `draft`: also one that was taken back, or that somebody said no to. */
export const agreementStates = ['draft', 'to-be-signed', 'in-force', 'superseded', 'withdrawn', 'ended'] as const;
export type AgreementState = (typeof agreementStates)[number];

/** Who signs with a sign-in of their own; the employees' representative is told of by the company. */
export const agreementSigners = ['company', 'citizen', 'municipality'] as const;
export type AgreementSigner = (typeof agreementSigners)[number];
export const agreementParties = [...agreementSigners, 'employee-representative'] as const;
export type AgreementParty = (typeof agreementParties)[number];

/** How somebody showed who they are when they signed. */
export const signingWays = [
  'mitid',
  'mitid-business',
  'municipal-sign-in',
  'link-and-code',
  'told-by-company',
] as const;
export type SigningWay = (typeof signingWays)[number];

/** Why somebody says no to an agreement as it stands. */
export const agreementDeclineReasons = ['hours', 'tasks', 'dates', 'support', 'not-now', 'other'] as const;
export type AgreementDeclineReason = (typeof agreementDeclineReasons)[number];

/** Why a sent agreement became a draft again. */
export const takenBackReasons = ['changed', 'placement-changed'] as const;

/** What a job broker writes; the rest follows from the placement. */
export const AgreementWords = z.object({
  tasks: words(800),
  workingTimes: z.optional(text(400)),
  /** What the workplace takes into account: only what the person said may be told. */
  considerations: z.optional(text(800)),
  followUp: words(600),
  more: z.optional(text(800)),
});
export type AgreementWords = z.infer<typeof AgreementWords>;

const askedFirst = z.refine<{ words: AgreementWords; considerationsReleased?: boolean | undefined }>(
  (draft) => !draft.words.considerations || draft.considerationsReleased === true,
  { error: 'ask-the-person-first', path: ['considerationsReleased'] },
);

const drafted = {
  words: AgreementWords,
  /** The person said that these considerations may be told to the workplace. */
  considerationsReleased: z.optional(z.boolean()),
  /** The municipality’s template as it was read beside; the one in force where nothing is said, or as it was before. */
  template: z.optional(ChosenTemplate),
};

/** A first agreement about a placement, or an amendment to the one in force. */
export const AgreementDraft = z.object(drafted).check(askedFirst);
export type AgreementDraft = z.infer<typeof AgreementDraft>;

/** Other words; an agreement that waits for signatures becomes a draft again, and its signatures fall away. */
export const AgreementChange = z.object({ version: versionField(), ...drafted }).check(askedFirst);
export type AgreementChange = z.infer<typeof AgreementChange>;

/** One step with an agreement from the version that was seen. */
export const AgreementStep = z.object({ version: versionField() });
export type AgreementStep = z.infer<typeof AgreementStep>;

/** New dates for what is agreed already: the placement's version that was seen, and its new last day. */
export const AgreementRenewal = z.object({ version: versionField(), endsOn: civilDateField });
export type AgreementRenewal = z.infer<typeof AgreementRenewal>;

/** The digest of exactly the document that was read: a signature to another one is refused. */
const signedHash = line(64);

/** The municipality signs. */
export const AgreementSigning = z.object({ hash: signedHash });
export type AgreementSigning = z.infer<typeof AgreementSigning>;

/** The employees' representative has signed on paper, or was heard. */
export const EmployeeRepresentative = z.object({
  name: personNameField,
  on: civilDateField,
  how: z.enum(['signed', 'heard']),
});
export type EmployeeRepresentative = z.infer<typeof EmployeeRepresentative>;

const saysWhy = z.refine<{
  answer: string;
  reason?: AgreementDeclineReason | undefined;
}>(({ answer, reason }) => answer !== 'decline' || Boolean(reason), { error: 'missing', path: ['reason'] });

const ownWordsWhereOther = z.refine<{
  reason?: AgreementDeclineReason | undefined;
  note?: string | undefined;
}>(({ reason, note }) => reason !== 'other' || Boolean(note), { error: 'say-why', path: ['note'] });

const whyNot = { reason: z.optional(z.enum(agreementDeclineReasons)), note: z.optional(text(600)) };

/** A company signs, or says no to the agreement as it stands. */
export const CompanyAgreementAnswer = z
  .object({
    hash: signedHash,
    answer: z.enum(['sign', 'decline']),
    ...whyNot,
    representative: z.optional(EmployeeRepresentative),
  })
  .check(saysWhy, ownWordsWhereOther);
export type CompanyAgreementAnswer = z.infer<typeof CompanyAgreementAnswer>;

/** A person signs their own agreement, asks to be told more, or says no to it as it stands. */
export const OwnAgreementAnswer = z
  .object({
    hash: signedHash,
    answer: z.enum(['sign', 'ask', 'decline']),
    ...whyNot,
    /** The company may read the name on its copy. */
    nameToCompany: z.optional(z.boolean()),
  })
  .check(saysWhy, ownWordsWhereOther);
export type OwnAgreementAnswer = z.infer<typeof OwnAgreementAnswer>;

export const agreementAnswers = ['sign', 'ask', 'decline'] as const;
export type AgreementAnswerKind = (typeof agreementAnswers)[number];

/** Why an answer could not be used. */
export const agreementVoidReasons = [
  'agreement-not-found',
  'agreement-not-to-be-signed',
  'agreement-changed-since',
  'signed-already',
] as const;
export type AgreementVoidReason = (typeof agreementVoidReasons)[number];

/** What is signed: facts of the placement on the day it was sent, and the words of the draft. Ids, no person's name. */
export const AgreementDocument = z.object({
  form: z.literal(1),
  agreementId: idOf('agreement'),
  placementId: idOf('placement'),
  candidateId: idOf('candidate'),
  number: z.number(),
  /** How often it was sent: each sending is another document. */
  edition: z.number(),
  sentOn: civilDateField,
  municipality: z.string(),
  companyId: companyIdField,
  companyName: z.string(),
  openingTitle: z.optional(z.string()),
  /** Which of the company's sites, where that was chosen. */
  site: z.optional(CompanySite),
  buddyId: idOf('buddy'),
  startsOn: civilDateField,
  endsOn: z.optional(civilDateField),
  terms: z.array(PlacementTerms),
  words: AgreementWords,
  considerationsReleased: z.optional(z.boolean()),
  /** The standard sentences of the kind, as they were then. */
  sentences: z.array(z.string()),
  /** The municipality’s own words, where it has any. */
  own: z.optional(OwnWords),
  parties: z.array(z.enum(agreementParties)),
  ruleVersion: z.string(),
  /** The version it replaces, by its number and digest. */
  replaces: z.optional(z.object({ number: z.number(), hash: z.string() })),
});
export type AgreementDocument = z.infer<typeof AgreementDocument>;

/** What can differ between two versions, or between a version and the placement as it is now. */
export const agreementFields = [
  'kind',
  'hours',
  'paid-hours',
  'steps',
  'starts',
  'ends',
  'buddy',
  'site',
  'tasks',
  'working-times',
  'considerations',
  'follow-up',
  'more',
  'own-words',
] as const;
export type AgreementField = (typeof agreementFields)[number];
/** One difference; ids, kinds, days and numbers as they are stored. */
export const AgreementDifference = z.object({
  field: z.enum(agreementFields),
  before: z.optional(z.string()),
  after: z.optional(z.string()),
});
export type AgreementDifference = z.infer<typeof AgreementDifference>;

/** A signature as it is shown: who in which role, when and how. The name only to those who may read it. */
export const AgreementSignature = z.object({
  party: z.enum(agreementParties),
  personId: z.optional(z.string()),
  name: z.optional(z.string()),
  how: z.enum(signingWays),
  at: instantField,
  /** The employees' representative: the day they signed on paper or were heard. */
  on: z.optional(civilDateField),
  heard: z.optional(z.boolean()),
});
export type AgreementSignature = z.infer<typeof AgreementSignature>;

/** A no, or a question, as it is told to the owner. */
export const AgreementRemark = z.object({
  party: z.enum(agreementSigners),
  reason: z.optional(z.enum(agreementDeclineReasons)),
  note: z.optional(z.string()),
  at: instantField,
});
export type AgreementRemark = z.infer<typeof AgreementRemark>;

const shown = {
  agreementId: idOf('agreement'),
  placementId: idOf('placement'),
  candidateId: idOf('candidate'),
  number: z.number(),
  version: z.number(),
  state: z.enum(agreementStates),
  document: z.optional(AgreementDocument),
  hash: z.optional(z.string()),
  sentAt: z.optional(instantField),
  inForceAt: z.optional(instantField),
  signatures: z.array(AgreementSignature),
  missing: z.array(z.enum(agreementParties)),
  /** What changes from the version it replaces. */
  changes: z.array(AgreementDifference),
};

/** One version as the municipality reads it. */
export const AgreementView = z.object({
  ...shown,
  words: AgreementWords,
  considerationsReleased: z.optional(z.boolean()),
  declined: z.optional(AgreementRemark),
  question: z.optional(AgreementRemark),
  takenBack: z.optional(z.enum(takenBackReasons)),
  /** What the placement says now and this version does not. */
  differs: z.array(AgreementDifference),
  /** While it is under way. */
  template: z.optional(TemplateOfDraft),
});
export type AgreementView = z.infer<typeof AgreementView>;

/** A placement's versions, the newest first, and the words a new draft begins with. */
export const PlacementAgreements = z.object({
  items: z.array(AgreementView),
  begin: AgreementWords,
  /** What the municipality’s template in force says of this placement. */
  template: OfferedWords,
  /** Whose signatures the rules ask for today. */
  parties: z.array(z.enum(agreementParties)),
});
export type PlacementAgreements = z.infer<typeof PlacementAgreements>;

/** The sender's own last answer. */
export const AgreementAnswerView = z.object({
  answerId: idOf('answer'),
  state: z.enum(answerStates),
  answer: z.enum(agreementAnswers),
  hash: z.string(),
  sentAt: instantField,
  because: z.optional(z.enum(agreementVoidReasons)),
});
export type AgreementAnswerView = z.infer<typeof AgreementAnswerView>;

/** A version as the company or the person reads it, with their own last answer. */
export const SentAgreement = z.object({
  ...shown,
  municipality: z.string(),
  answer: z.optional(AgreementAnswerView),
});
export type SentAgreement = z.infer<typeof SentAgreement>;
export const SentAgreements = z.object({ items: z.array(SentAgreement) });

export const AgreementChanged = z.object({
  agreementId: idOf('agreement'),
  version: z.number(),
  state: z.enum(agreementStates),
});
export type AgreementChanged = z.infer<typeof AgreementChanged>;

export const AgreementAnswerSent = z.object({ answerId: idOf('answer'), state: z.enum(answerStates) });
export type AgreementAnswerSent = z.infer<typeof AgreementAnswerSent>;

const onPaper = z.optional(nameField(160));
/** A copy on paper; the page gives the names it shows, so that they stand on the copy too. */
export const AgreementPaperAsk = z.object({ personName: onPaper, buddyName: onPaper, contactName: onPaper });
export type AgreementPaperAsk = z.infer<typeof AgreementPaperAsk>;
export const AgreementPaperLink = z.object({ link: z.string() });
export type AgreementPaperLink = z.infer<typeof AgreementPaperLink>;
