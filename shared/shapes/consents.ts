import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { civilDateField, idOf, instantField, text, versionField } from './fields.ts';

/** What a municipality asks a person's yes for: one purpose, one sort of recipient. Institutions are asked about in competence. */
export const consentPurposes = ['company-card', 'project-results', 'network-meeting', 'check-after-move'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** Whose words a consent may hold, so that they go when it goes: who the person wants at the network meeting. */
export const purposesWithWords: readonly ConsentPurpose[] = ['network-meeting'];

export const purposeConsentStates = ['asked', 'given', 'not-given'] as const;
export type PurposeConsentState = (typeof purposeConsentStates)[number];

/** Why there is no yes (any more). */
export const notGivenBecause = ['said-no', 'taken-back', 'ran-out'] as const;
export type NotGivenBecause = (typeof notGivenBecause)[number];

/** How it was said: in words, at a meeting, on paper, or by the person in the own app. */
export const consentManners = ['spoken', 'at-meeting', 'on-paper', 'in-app'] as const;
export type ConsentManner = (typeof consentManners)[number];
const staffManners = ['spoken', 'at-meeting', 'on-paper'] as const;

/** Who said it or wrote it down; the platform where it ran out. */
export const consentSpeakers = ['citizen', 'staff', 'platform'] as const;
export type ConsentSpeaker = (typeof consentSpeakers)[number];

export const consentAnswers = ['yes', 'no'] as const;

/** Why a person's own answer could not be used. */
export const consentAnswerVoid = ['said-otherwise-since', 'no-yes-to-take-back', 'not-asked', 'not-in-effort'] as const;
export type ConsentAnswerVoid = (typeof consentAnswerVoid)[number];

/** The municipality asks, and the person answers in the own app. `version` 0 where nothing was ever said. */
export const ConsentAsk = z.object({
  version: versionField(0),
  purpose: z.enum(consentPurposes, 'not-valid'),
  /** The last day it shall hold; the last one by the rule where absent. */
  until: z.optional(civilDateField),
});
export type ConsentAsk = z.infer<typeof ConsentAsk>;

const wordsOnlyWithYes = z.refine<{ says: string; words?: string | undefined; purpose: ConsentPurpose }>(
  ({ says, words, purpose }) => !words || (says === 'yes' && purposesWithWords.includes(purpose)),
  { error: 'no-words-here', path: ['words'] },
);

/** What the person said to one of the staff, or wrote on paper. */
export const ConsentRecord = z
  .object({
    version: versionField(0),
    purpose: z.enum(consentPurposes, 'not-valid'),
    says: z.enum(consentAnswers, 'not-valid'),
    on: civilDateField,
    how: z.enum(staffManners, 'not-valid'),
    until: z.optional(civilDateField),
    /** Who the person wants to take part, in own words; forgotten when the yes is taken back. */
    words: z.optional(text(300)),
  })
  .check(wordsOnlyWithYes);
export type ConsentRecord = z.infer<typeof ConsentRecord>;

export const ConsentSaved = z.object({
  candidateId: idOf('candidate'),
  purpose: z.enum(consentPurposes),
  version: z.number(),
  state: z.enum(purposeConsentStates),
});
export type ConsentSaved = z.infer<typeof ConsentSaved>;

const standing = {
  purpose: z.enum(consentPurposes),
  /** Goes back with the next thing that is said; 0 where nothing was ever written of it. */
  version: z.number(),
  state: z.enum(purposeConsentStates),
  because: z.optional(z.enum(notGivenBecause)),
  /** The day it was asked, given or taken back. */
  on: civilDateField,
  how: z.optional(z.enum(consentManners)),
  by: z.enum(consentSpeakers),
  until: z.optional(civilDateField),
  /** The version of the wording that was read out or shown (`shared/rules/consent-rules.ts`). */
  wording: z.string(),
  words: z.optional(z.string()),
};

/** One thing that was said, as it was written down then; the words are not kept. */
export const ConsentSaidThen = z.object({
  ...standing,
  words: z.optional(z.never()),
  at: instantField,
  byId: z.string(),
});
export type ConsentSaidThen = z.infer<typeof ConsentSaidThen>;

/** What a person has said to each purpose, as the staff see it; a purpose nobody asked about is not there. */
export const PersonConsents = z.object({
  items: z.array(z.object({ ...standing, askedById: z.optional(idOf('person')), askedOn: z.optional(civilDateField) })),
  /** The newest first. */
  said: z.array(ConsentSaidThen),
  /** What is read out or shown for each purpose today. */
  wordings: z.array(z.object({ purpose: z.enum(consentPurposes), version: z.string(), text: z.string() })),
  /** The last day a yes can be given for today. */
  untilAtMost: civilDateField,
});
export type PersonConsents = z.infer<typeof PersonConsents>;

/** A consent as the person reads it in the own app. */
export const MyConsent = z.object({
  ...standing,
  candidateId: idOf('candidate'),
  municipality: z.string(),
  /** Who of the staff asked; the name is asked of access. */
  askedById: z.optional(idOf('person')),
  askedOn: z.optional(civilDateField),
  /** The wording the person said yes to, or is asked, in the own language. */
  wordingText: z.string(),
  /** The effort has ended: nobody sees anything because of this yes. */
  effortEnded: z.boolean(),
  /** The yes ends so soon that the person can give it anew. */
  endsSoon: z.optional(z.literal(true)),
  /** The person's own last answer, and what became of it. */
  answer: z.optional(
    z.object({
      answerId: idOf('answer'),
      says: z.enum(consentAnswers),
      state: z.enum(answerStates),
      sentAt: instantField,
      because: z.optional(z.enum(consentAnswerVoid)),
    }),
  ),
});
export type MyConsent = z.infer<typeof MyConsent>;

/** Why the municipality may use something without asking. */
export const LegalBasis = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  source: z.string(),
});

export const MyConsents = z.object({ items: z.array(MyConsent), withoutConsent: z.array(LegalBasis) });
export type MyConsents = z.infer<typeof MyConsents>;

/** The person answers in the own app, from the version they saw. */
export const ConsentAnswerSend = z.object({
  version: versionField(0),
  purpose: z.enum(consentPurposes, 'not-valid'),
  says: z.enum(consentAnswers, 'not-valid'),
});
export type ConsentAnswerSend = z.infer<typeof ConsentAnswerSend>;
export const ConsentAnswerSent = z.object({ answerId: idOf('answer'), state: z.enum(answerStates) });
export type ConsentAnswerSent = z.infer<typeof ConsentAnswerSent>;
