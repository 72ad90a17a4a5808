import * as z from 'zod/mini';
import { cprField, NextStep, personAndReason, reachable, stepKinds } from './candidate.ts';
import { citizenLanguageField } from './citizen-language.ts';
import {
  choices,
  choicesOf,
  civilDateField,
  emailField,
  idOf,
  line,
  otherwise,
  personNameField,
  phoneField,
  text,
  versionField,
} from './fields.ts';
import { ProfileFacts, ProfileWords } from './profile.ts';
import { considerations } from './vocabulary.ts';

/** The version of the person's page that the change was made from. */
const version = versionField();

/** A conversation that was held, the first or a later one: what was said, and where the person is visited to. */
export const Conversation = z.object({
  version,
  heldOn: civilDateField,
  /** An id from the municipality's own list. */
  visitationGroup: line(60),
  profile: ProfileFacts,
  words: ProfileWords,
  /** The needs for consideration a company may be told of; what was said before holds where absent. */
  toldNeeds: z.optional(choicesOf(considerations)),
  /** Who looks for a match; the owner where absent. */
  jobBrokerId: z.optional(idOf('person')),
  /** The planned conversation that was held, where it had been planned. */
  conversationId: z.optional(idOf('conversation')),
});
export type Conversation = z.infer<typeof Conversation>;

/** Whether companies in the network may see the card (wishes and needs, no identity). */
export const CardChange = z.object({ version, released: z.boolean(otherwise('not-valid')) });
export type CardChange = z.infer<typeof CardChange>;

export const OwnerChange = z.object({ version, ownerId: idOf('person') });
export type OwnerChange = z.infer<typeof OwnerChange>;

/** Who a person is and how to reach them, as it shall be from now on; what is left out is forgotten. */
export const ContactCorrection = z
  .object({
    version,
    firstName: personNameField,
    lastName: personNameField,
    phone: z.optional(phoneField),
    email: z.optional(emailField),
    /** What the person is written to in from now on; the same as before where absent. */
    language: z.optional(citizenLanguageField),
  })
  .check(reachable);
export type ContactCorrection = z.infer<typeof ContactCorrection>;

/** Why a CPR number is corrected. Words of one's own are not taken: they would hold numbers. */
export const cprCorrectionReasons = ['got-a-real-number', 'typed-wrong', 'got-a-new-number'] as const;

/** The right CPR number of a person, and why the former was not. */
export const CprCorrection = z.object({ version, cpr: cprField, reason: z.enum(cprCorrectionReasons) });
export type CprCorrection = z.infer<typeof CprCorrection>;

/** Sends the last message again, to the address that the version of the page showed. */
export const MessageRepeat = z.object({ version });
export type MessageRepeat = z.infer<typeof MessageRepeat>;

/** The answer when the last message is sent again: the meeting it was about. */
export const MessageRepeated = z.object({ candidateId: idOf('candidate'), meetingId: z.string() });
export type MessageRepeated = z.infer<typeof MessageRepeated>;

/**
 * The next step as a person of the staff decides it. The first conversation is set by the referral alone, another by
 * planning it, a company is answered because it asked, an end is registered because its day has passed, and what the plan
 * says is decided there.
 */
export const chosenStepKinds = stepKinds.filter(
  (kind) =>
    kind !== 'first-conversation' &&
    kind !== 'conversation' &&
    kind !== 'answer-company' &&
    kind !== 'register-end' &&
    kind !== 'plan-activity',
);
export const NextStepChange = z.object({
  version,
  kind: z.enum(chosenStepKinds),
  ownerId: idOf('person'),
  dueOn: civilDateField,
});
export type NextStepChange = z.infer<typeof NextStepChange>;

/** Why an effort ends: the outcome classes of the model På Vej, and what else ends one. */
export const closingReasons = [
  'ordinary-employment',
  'flex-job',
  'early-retirement-pension',
  'education-fgu',
  'education-stu',
  'education-eud',
  'education-hf',
  'education-other',
  'passed-on-to-public-support',
  'ordinary-effort',
  'moved',
  'own-wish',
  'deceased',
  'other',
] as const;
export type ClosingReason = (typeof closingReasons)[number];

const otherIsExplained = z.refine<{ reason: string; note?: string | undefined }>(
  (closing) => closing.reason !== 'other' || Boolean(closing.note),
  { error: 'missing', path: ['note'] },
);

/** More placements of one person at once than anybody has. */
const mostPlacementsAtOnce = 20;

/** The end of an effort; with the reason `other` the note says which. */
export const Closing = z
  .object({
    version,
    reason: z.enum(closingReasons),
    closedOn: civilDateField,
    note: z.optional(text(600)),
    /** Whether the person is written to about the match meetings that are cancelled; yes where absent, never after a death. */
    tellPerson: z.optional(z.boolean()),
    /** The placements that end with the effort; the others go on without it. After a death all of them end. */
    endingPlacementIds: z.optional(choices(idOf('placement'), { atMost: mostPlacementsAtOnce })),
  })
  .check(otherIsExplained);
export type Closing = z.infer<typeof Closing>;

/** Takes a closed effort up again, with everything as it is now: contact, target groups, reason and owner. */
export const Reopening = z.object({ version, ...personAndReason }).check(reachable);
export type Reopening = z.infer<typeof Reopening>;

/** The answer to every change of a person: the version to change next, and what happens next. */
export const CandidateChanged = z.object({
  candidateId: idOf('candidate'),
  version: z.number(),
  next: z.optional(NextStep),
});
export type CandidateChanged = z.infer<typeof CandidateChanged>;
