import * as z from 'zod/mini';
import {
  civilDateField,
  choices,
  choicesOf,
  idOf,
  instantField,
  line,
  pageOf,
  PageQuery,
  text,
  versionField,
  wholeNumber,
} from './fields.ts';
import { ConversationAnswerView, ConversationMoveAsked } from './conversation-answer.ts';

/** What a conversation is for. */
export const conversationKinds = ['first', 'contact', 'follow-up', 'network-meeting', 'other'] as const;
export type ConversationKind = (typeof conversationKinds)[number];

/** How people meet. */
export const conversationForms = ['meeting', 'telephone', 'video', 'home-visit'] as const;
export type ConversationForm = (typeof conversationForms)[number];

/** How the person is written to. */
export const inviteWays = ['sms', 'email', 'letter'] as const;
export type InviteWay = (typeof inviteWays)[number];

/**
 * Planned and nobody was written to · the person was invited · said yes · said no, and somebody has to act · held · the
 * person was not there · cancelled.
 */
export const conversationStates = [
  'planned',
  'invited',
  'confirmed',
  'declined',
  'held',
  'no-show',
  'cancelled',
] as const;
export type ConversationState = (typeof conversationStates)[number];

/** States in which a conversation is still to be held. */
export const openStates = ['planned', 'invited', 'confirmed', 'declined'] as const satisfies ConversationState[];

export function isOpen(state: ConversationState): boolean {
  return (openStates as readonly string[]).includes(state);
}

/** Why somebody was not there, as far as anybody knows. No reason has consequences by itself. */
export const noShowReasons = [
  'ill',
  'forgot',
  'did-not-get-it',
  'work-or-school',
  'no-transport',
  'did-not-want-to',
  'not-known',
] as const;
export type NoShowReason = (typeof noShowReasons)[number];

/** Why a conversation is cancelled. */
export const cancelReasons = ['person-asked', 'staff-away', 'not-needed', 'planned-by-mistake'] as const;
export type CancelReason = (typeof cancelReasons)[number];

const whenAndHow = {
  startsAt: instantField,
  minutes: wholeNumber(10, 240),
  form: z.enum(conversationForms),
  /** Where, or the address of a video meeting; needed where people come to a place. Never a person's home address. */
  place: z.optional(line(200)),
  /** Staff besides the one who holds it. */
  staffIds: choices(idOf('person'), { atMost: 10 }),
  /** Others who take part, in words the person reads: an interpreter, somebody they bring. */
  others: z.optional(line(200)),
};

/** A conversation somebody plans with a person. */
export const ConversationPlan = z.object({
  kind: z.enum(conversationKinds),
  ...whenAndHow,
  /** Who holds it; the one who plans it where absent. */
  holderId: z.optional(idOf('person')),
  /** What it is about, in words the person reads. */
  about: z.optional(text(600)),
  /** Those of the person's team from outside the municipality who take part in a network meeting. */
  memberIds: z.optional(choices(idOf('teamMember'), { atMost: 20 })),
  /** How the person is invited; none where it was agreed by word of mouth. */
  ways: choicesOf(inviteWays),
});
export type ConversationPlan = z.infer<typeof ConversationPlan>;

const version = versionField();

/** Another time or place; the person is told in the ways they were invited, and in those that are new. */
export const ConversationMove = z.object({
  version,
  ...whenAndHow,
  /** Who holds it from now on; the same as before where absent. */
  holderId: z.optional(idOf('person')),
  ways: choicesOf(inviteWays),
});
export type ConversationMove = z.infer<typeof ConversationMove>;

export const ConversationCancel = z.object({
  version,
  reason: z.enum(cancelReasons),
  /** In own words; stays with the staff. */
  note: z.optional(text(400)),
});
export type ConversationCancel = z.infer<typeof ConversationCancel>;

/** The conversation was held. */
export const ConversationHolding = z.object({ version, heldOn: civilDateField });
export type ConversationHolding = z.infer<typeof ConversationHolding>;

/** The person was not there. */
export const ConversationMissed = z.object({ version, reason: z.enum(noShowReasons), note: z.optional(text(400)) });
export type ConversationMissed = z.infer<typeof ConversationMissed>;

/** The time stays although the person asked for another. */
export const ConversationTimeKeep = z.object({ version });
export type ConversationTimeKeep = z.infer<typeof ConversationTimeKeep>;

/** The answer to every change of a conversation. */
export const ConversationChanged = z.object({
  conversationId: idOf('conversation'),
  version: z.number(),
  state: z.enum(conversationStates),
});
export type ConversationChanged = z.infer<typeof ConversationChanged>;

/** One conversation in a list. */
export const ConversationItem = z.object({
  conversationId: idOf('conversation'),
  candidateId: idOf('candidate'),
  version: z.number(),
  state: z.enum(conversationStates),
  kind: z.enum(conversationKinds),
  form: z.enum(conversationForms),
  startsAt: instantField,
  minutes: z.number(),
  place: z.optional(z.string()),
  holderId: idOf('person'),
  staffIds: z.array(idOf('person')),
  others: z.optional(z.string()),
  /** Those of the team from outside who take part; names are the plan's. */
  memberIds: z.array(idOf('teamMember')),
  /** They were taken off it, because the person took their yes back. */
  membersLeftOut: z.boolean(),
  heldOn: z.optional(civilDateField),
  /** The person asked for another time and waits. */
  moveAsked: z.boolean(),
});
export type ConversationItem = z.infer<typeof ConversationItem>;

/** One conversation whole, as the staff see it. */
export const ConversationView = z.extend(ConversationItem, {
  about: z.optional(z.string()),
  ways: z.array(z.enum(inviteWays)),
  /** How often it was moved or cancelled after it was planned, as calendars count. */
  sequence: z.number(),
  plannedAt: instantField,
  cancelReason: z.optional(z.enum(cancelReasons)),
  noShowReason: z.optional(z.enum(noShowReasons)),
  /** In the staff's own words: why it was cancelled, what is known of a no-show. */
  note: z.optional(z.string()),
  moveRequest: z.optional(ConversationMoveAsked),
  /** What the person last said yes or no to. */
  answer: z.optional(ConversationAnswerView),
});
export type ConversationView = z.infer<typeof ConversationView>;

/** Where somebody stands in the contact course. */
export const courseStates = ['met', 'due', 'missing'] as const;

/**
 * What the rule asks of a person now: so many conversations in the period, how many were held, and the last day for the
 * next. `due`: it is planned or there is time · `missing`: the day has passed.
 */
export const ContactCourseView = z.object({
  state: z.enum(courseStates),
  asked: z.number(),
  months: z.number(),
  held: z.number(),
  planned: z.number(),
  from: civilDateField,
  to: civilDateField,
  nextBy: z.optional(civilDateField),
  source: z.object({ title: z.string(), reference: z.string() }),
  confidence: z.enum(['high', 'medium', 'verify']),
});
export type ContactCourseView = z.infer<typeof ContactCourseView>;

/** A person's conversations, the latest first, and the rule they are held to. */
export const ConversationPage = z.extend(pageOf(ConversationItem), { course: ContactCourseView });
export type ConversationPage = z.infer<typeof ConversationPage>;

/** The conversations of one of the staff between two days, in their order. */
export const StaffConversationQuery = z.extend(PageQuery, {
  from: civilDateField,
  to: civilDateField,
  /** Whose; one's own where absent. */
  holder: z.optional(idOf('person')),
});
export type StaffConversationQuery = z.infer<typeof StaffConversationQuery>;
export const StaffConversationPage = pageOf(ConversationItem);
