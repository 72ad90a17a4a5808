import * as z from 'zod/mini';
import { AddressProtection } from './address.ts';
import { candidateStates, NextStep, stepKinds } from './candidate.ts';
import { closingReasons } from './candidate-changes.ts';
import { citizenLanguages } from './citizen-language.ts';
import { choices, civilDateField, idOf, instantField, line, pageOf } from './fields.ts';
import { consentPurposes, consentSpeakers, notGivenBecause } from './consents.ts';
import { noteKinds } from './note-kinds.ts';
import { ProfileFacts, ProfileWords } from './profile.ts';
import { planTracks } from './plan-tracks.ts';
import { considerations, placementKinds } from './vocabulary.ts';

/** What of a person's contact can be put right. */
export const contactParts = ['name', 'phone', 'email', 'language'] as const;
export type ContactPart = (typeof contactParts)[number];

/** What a line of a person's timeline tells. */
export const historyKinds = [
  'referred',
  'conversation-held',
  'conversation-planned',
  'conversation-moved',
  'conversation-cancelled',
  'conversation-missed',
  'conversation-time-kept',
  'conversation-confirmed',
  'conversation-declined',
  'conversation-move-asked',
  'contact-held',
  'card-released',
  'card-withdrawn',
  'owner-changed',
  'contact-corrected',
  'cpr-corrected',
  'message-repeated',
  'next-step-set',
  'visitation-decided',
  'skills-test-ordered',
  'skills-test-taken',
  'skills-test-assessed',
  'skills-test-cancelled',
  'education-order-given',
  'education-order-ended',
  'plan-goal-set',
  'plan-goal-reached',
  'plan-goal-dropped',
  'plan-activity-done',
  'plan-activity-said-done',
  'needs-told-changed',
  'candidate-closed',
  'candidate-reopened',
  'match-meeting-called',
  'match-meeting-moved',
  'match-meeting-cancelled',
  'match-meeting-declined',
  'match-meeting-move-asked',
  'match-meeting-time-kept',
  'match-meeting-held',
  'match-meeting-reopened',
  'placement-started',
  'placement-changed',
  'placement-ended',
  'placement-end-passed',
  'placement-corrected',
  'placement-withdrawn',
  'placement-paused',
  'placement-resumed',
  'placement-pause-passed',
  'placement-buddy-left',
  'attendance-not-told',
  'attendance-away-in-a-row',
  'attendance-differs',
  'attendance-silence',
  'hours-level-reached',
  'agreement-sent',
  'agreement-in-force',
  'agreement-declined',
  'agreement-question',
  'agreement-reopened',
  'agreement-left-unsigned',
  'help-asked-by-person',
  'help-asked-by-workplace',
  'help-given',
  'check-in-person',
  'check-in-workplace',
  'check-in-skipped',
  'check-in-silence',
  'compensation-granted',
  'compensation-refused',
  'compensation-stopped',
  'evidence-pack-sent',
  'evidence-pack-issued',
  'evidence-pack-given',
  'meeting-times-asked',
  'meeting-times-lapsed',
  'meeting-times-withdrawn',
  'visit-planned',
  'visit-moved',
  'visit-cancelled',
  'visit-held',
  'look-back-person',
  'look-back-company',
  'six-month-person',
  'six-month-company',
  'six-month-silence',
  'six-month-unknown',
  'six-month-check-due',
  'six-month-check-answered',
  'six-month-check-reopened',
  'learning-began',
  'learning-ended',
  'preparation-received',
  'preparation-filled-together',
  'preparation-invited',
  'preparation-invitation-withdrawn',
  'consent-asked',
  'consent-given',
  'consent-ended',
  'consent-runs-out',
  'note-written',
  'address-changed',
  'address-protected',
  'address-protection-ended',
  'address-revealed',
  'cpr-fetched',
  'journal-asked',
  'journal-exported',
  'journal-handed-over',
  'letter-printed',
  'letter-sent',
] as const;

/** One line of a person's timeline: what happened, in visitation or elsewhere, and the ids that lead to it. */
export const HistoryEntry = z.object({
  kind: z.enum(historyKinds),
  /** When it was written down. */
  at: instantField,
  /** The day it happened, or is to happen: the meeting's day, the placement's first day. */
  on: civilDateField,
  /** Who of the staff did it; absent where another service told it. */
  byId: z.optional(z.string()),
  ownerId: z.optional(z.string()),
  corrected: z.optional(z.array(z.enum(contactParts))),
  visitationGroup: z.optional(z.string()),
  stepKind: z.optional(z.enum(stepKinds)),
  reason: z.optional(z.string()),
  note: z.optional(z.string()),
  meetingId: z.optional(z.string()),
  /** The planned conversation that the line is about. */
  conversationId: z.optional(z.string()),
  startsAt: z.optional(instantField),
  agreed: z.optional(z.boolean()),
  companyId: z.optional(z.string()),
  companyName: z.optional(z.string()),
  openingId: z.optional(z.string()),
  placementId: z.optional(z.string()),
  /** How somebody was in contact, where a note of it was written. */
  noteKind: z.optional(z.enum(noteKinds)),
  placementKind: z.optional(z.enum(placementKinds)),
  hoursPerWeek: z.optional(z.number()),
  stillThere: z.optional(z.boolean()),
  /** The track of a plan that the line is about, where it is on one. */
  track: z.optional(z.enum(planTracks)),
  /** What a consent is to, who said it, why there is none any more, and the last day it holds. */
  purpose: z.optional(z.enum(consentPurposes)),
  saidBy: z.optional(z.enum(consentSpeakers)),
  because: z.optional(z.enum(notGivenBecause)),
  until: z.optional(civilDateField),
  /** Which version of the meeting, the placement or its check told it; who was given a version waits for it here. */
  version: z.optional(z.number()),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;
export const HistoryPage = pageOf(HistoryEntry);

/** A conversation as it is remembered: the history of visitation groups is the list of these. */
export const ConversationHeld = z.object({
  heldOn: civilDateField,
  visitationGroup: z.string(),
  byId: z.string(),
  at: instantField,
  /** The planned conversation it was, where it had been planned. */
  conversationId: z.optional(idOf('conversation')),
});
export type ConversationHeld = z.infer<typeof ConversationHeld>;

/** A person's page. The CPR number is not in it: seeing that is a step of its own (`reveal-cpr`). */
export const CandidateView = z.object({
  candidateId: idOf('candidate'),
  /** Goes back with every change made from this page. */
  version: z.number(),
  state: z.enum(candidateStates),
  /** First and last name as one line. */
  name: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  phone: z.optional(z.string()),
  email: z.optional(z.string()),
  /** What the person is written to in; Danish where absent. */
  language: z.optional(z.enum(citizenLanguages)),
  /** Name and address protection, while it holds; the profile is then without the postal code. */
  protection: z.optional(AddressProtection),
  /** Whether an address is known; seeing it is a step of its own (`reveal-address`). */
  hasAddress: z.optional(z.boolean()),
  targetGroups: z.array(z.string()),
  reason: z.string(),
  ownerId: z.string(),
  referredOn: civilDateField,
  next: z.optional(NextStep),
  /** The group of the latest conversation. */
  visitationGroup: z.optional(z.string()),
  profile: z.optional(ProfileFacts),
  words: z.optional(ProfileWords),
  /** The needs a company may be told of. */
  toldNeeds: z.array(z.enum(considerations)),
  /** Newest first. */
  conversations: z.array(ConversationHeld),
  closed: z.optional(z.object({ reason: z.enum(closingReasons), closedOn: civilDateField })),
  /** The newest lines of the timeline, newest first; `historyCursor` leads to the older ones. */
  history: z.array(HistoryEntry),
  historyCursor: z.nullable(z.string()),
});
export type CandidateView = z.infer<typeof CandidateView>;

/** The CPR number, ten digits; seeing it is logged by itself. */
export const CprRevealed = z.object({ cpr: z.string() });
export type CprRevealed = z.infer<typeof CprRevealed>;

const mostNamesAtOnce = 100;

/** Whose names a page needs for its join; by POST, because ids of people do not stand in a URL. */
export const NamesWanted = z.object({
  ids: choices(idOf('candidate'), { atLeast: 1, atMost: mostNamesAtOnce }),
});
export type NamesWanted = z.infer<typeof NamesWanted>;

/** The names of those we know; an unknown id is left out. */
export const NamesFound = z.object({
  items: z.array(
    z.object({ candidateId: idOf('candidate'), name: line(120), addressProtected: z.optional(z.literal(true)) }),
  ),
});
export type NamesFound = z.infer<typeof NamesFound>;
