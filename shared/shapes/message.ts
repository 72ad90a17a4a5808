import * as z from 'zod/mini';
import { compensationNotices } from './compensation.ts';
import { packNotices } from './evidence-pack.ts';
import { citizenLanguages } from './citizen-language.ts';
import { consentPurposes } from './consents.ts';
import { conversationForms } from './planned-conversation.ts';
import { instantField } from './fields.ts';
import { orderReminders } from './order-words.ts';

/**
 * A message on its way to one person: who may be named in it is decided by the service that owns the address.
 * It travels on the notifications queue only, never on the bus, and is kept under the person it went to, so that
 * erasing a person is one place more, not many.
 */
const to = {
  /** Makes sending it twice one message: event id and recipient. */
  key: z.string(),
  scope: z.string(),
  /** Whom it is kept under: a candidate, a person of the staff, or a company's contact. */
  recipientId: z.string(),
  email: z.string(),
  name: z.string(),
  language: z.enum(['da', 'en']),
  askedAt: instantField,
};

/**
 * What an invitation tells: invited · another time or place · cancelled · cancelled because the company declined · cancelled
 * for good · cancelled because the reader's own effort has ended · no longer to be there, while the meeting goes on.
 */
export const meetingNotices = [
  'called',
  'changed',
  'cancelled',
  'declined',
  'called-off',
  'effort-ended',
  'taken-off',
] as const;
export type MeetingNotice = (typeof meetingNotices)[number];

/** Whether the meeting leaves the calendar of the one who is told. */
export function leavesCalendar(notice: MeetingNotice): boolean {
  return notice !== 'called' && notice !== 'changed';
}

/**
 * What an institution is told of a request for a tailored course: asked · something else is proposed · reminded · the
 * course is agreed · the request was taken back.
 */
export const requestNotices = ['asked', 'countered', 'reminded', 'agreed', 'withdrawn'] as const;
export type RequestNotice = (typeof requestNotices)[number];

/** What a municipality's own are told of a request: an answer came · their turn has lasted · it ended by itself. */
export const requestTurns = [
  'offered',
  'declined',
  'offers-wait',
  'approval-asked',
  'approval-refused',
  'reminded',
  'expired',
] as const;
export type RequestTurn = (typeof requestTurns)[number];

/** What is told of an order at a training site: to the site that it came; to the municipality what is late or ends soon. */
export const orderNotices = ['placed', ...orderReminders] as const;

/** What whoever holds a conversation is told of the person's answer: that somebody has to act. */
export const conversationAnswerNotices = ['declined', 'move-asked'] as const;

/** What is told of a person's courses to whoever arranges them. */
export const upliftNotices = ['seat-held', 'course-taken-down', 'consent-withdrawn'] as const;

/** What a person is told of a conversation; those that call it off take it out of the calendar. */
export const conversationNotices = ['invited', 'moved', 'reminded', 'time-kept', 'cancelled', 'effort-ended'] as const;
export type ConversationNotice = (typeof conversationNotices)[number];

/** What the one who called a match meeting is told of the expectations that person and company align. */
export const expectationsNotices = ['answered', 'questioned', 'signed'] as const;
export type ExpectationsNotice = (typeof expectationsNotices)[number];

/** What person and company are told of times for a match meeting; the last two need no answer. */
export const timesNotices = ['asked', 'changed', 'reminded', 'withdrawn', 'called'] as const;
export type TimesNotice = (typeof timesNotices)[number];

/** What the one who asked is told: both can, a side can at no time, somebody is silent, or the times are off by themselves. */
export const timesNews = ['both-answered', 'none-suits', 'no-answer', 'times-passed', 'consent-ended'] as const;
export type TimesNews = (typeof timesNews)[number];

/** To somebody who may be a citizen, in a language of their own. */
const toCitizen = { ...to, language: z.enum(citizenLanguages) };

const aboutConversation = {
  notice: z.enum(conversationNotices),
  conversationId: z.string(),
  startsAt: instantField,
  minutes: z.number(),
  form: z.enum(conversationForms),
  place: z.optional(z.string()),
  municipalityName: z.string(),
  sequence: z.number(),
  /** Where the person reads more and answers; none where there is nothing to answer. */
  link: z.optional(z.string()),
  /** Where the person prepares the conversation, if they like. */
  prepare: z.optional(z.string()),
};

const aboutPreparation = { municipalityName: z.string(), link: z.string() };

/** `ownLink`: answers without signing in, and is there where one was sent; `link` is the page of whoever signs in. */
const aboutCheckIn = { link: z.string(), ownLink: z.optional(z.string()), isReminder: z.boolean() };
const aboutTimes = {
  notice: z.enum(timesNotices),
  municipalityName: z.string(),
  companyName: z.string(),
  /** Where the times are read and answered without signing in; none where there is nothing to answer. */
  link: z.optional(z.string()),
  /** When and where the meeting is, once it is called. */
  startsAt: z.optional(instantField),
  place: z.optional(z.string()),
};

const { email: _address, ...toTelephone } = { ...toCitizen, phone: z.string() };

export const Message = z.discriminatedUnion('template', [
  z.object({ ...toCitizen, template: z.literal('conversation-notice'), ...aboutConversation }),
  /** The same as a text to a telephone. */
  z.object({ ...toTelephone, template: z.literal('conversation-text'), ...aboutConversation }),
  z.object({ ...toCitizen, template: z.literal('preparation-invited'), ...aboutPreparation }),
  z.object({ ...toTelephone, template: z.literal('preparation-text'), ...aboutPreparation }),
  /** To the person: times for a match meeting, by e-mail and as a text to a telephone. */
  z.object({ ...toCitizen, template: z.literal('meeting-times'), ...aboutTimes }),
  z.object({ ...toTelephone, template: z.literal('meeting-times-text'), ...aboutTimes }),
  /** To a company's contact: the same; `openingTitle` is its own opening, and no person is named. */
  z.object({ ...to, template: z.literal('company-meeting-times'), openingTitle: z.string(), ...aboutTimes }),
  /** The code to sign an agreement by: to the telephone on record, of the person or of the company's contact. */
  z.object({ ...toTelephone, template: z.literal('signing-code-text'), code: z.string() }),
  /** To the person's telephone: the agreement can be signed by this link and a code. */
  z.object({
    ...toTelephone,
    template: z.literal('agreement-to-sign-text'),
    companyName: z.string(),
    link: z.string(),
  }),
  /** To the one who asked for the times. */
  z.object({
    ...to,
    template: z.literal('meeting-times-news'),
    notice: z.enum(timesNews),
    companyName: z.string(),
    link: z.string(),
  }),
  z.object({
    ...to,
    template: z.literal('conversation-answered'),
    notice: z.enum(conversationAnswerNotices),
    startsAt: instantField,
    link: z.string(),
  }),
  z.object({ ...to, template: z.literal('candidate-referred'), firstConversationDueOn: z.string(), link: z.string() }),
  z.object({ ...to, template: z.literal('first-conversation-overdue'), dueOn: z.string(), link: z.string() }),
  z.object({ ...to, template: z.literal('consent-ends-soon'), dueOn: z.string(), link: z.string() }),
  /** To the person: a yes of theirs ends soon, and can be given again. */
  z.object({
    ...toCitizen,
    template: z.literal('own-consent-ends-soon'),
    purpose: z.enum(consentPurposes),
    dueOn: z.string(),
    link: z.string(),
  }),
  /** To the person, and to a buddy or a company's contact: three short questions wait. */
  z.object({ ...toCitizen, template: z.literal('check-in-asked'), ...aboutCheckIn }),
  z.object({ ...toTelephone, template: z.literal('check-in-text'), ...aboutCheckIn }),
  z.object({ ...to, template: z.literal('check-in-waits'), ...aboutCheckIn }),
  /** To the person, and to a company's contact: the question six months after the first paid work waits. */
  z.object({ ...toCitizen, template: z.literal('still-there-asked'), ...aboutCheckIn }),
  z.object({ ...toTelephone, template: z.literal('still-there-text'), ...aboutCheckIn }),
  z.object({ ...to, template: z.literal('still-there-waits'), ...aboutCheckIn }),
  /** To the person, and to a company's contact: a placement has ended, and it is asked how they see it. */
  z.object({ ...toCitizen, template: z.literal('look-back-asked'), link: z.string() }),
  z.object({ ...toTelephone, template: z.literal('look-back-text'), link: z.string() }),
  z.object({ ...to, template: z.literal('look-back-waits'), link: z.string() }),
  /** To the person: there are places to see and answer. */
  z.object({ ...toCitizen, template: z.literal('places-shown'), link: z.string() }),
  z.object({ ...to, template: z.literal('six-month-check-due'), dueOn: z.string(), link: z.string() }),
  z.object({ ...to, template: z.literal('absence-signalled'), lastOn: z.string(), link: z.string() }),
  z.object({ ...to, template: z.literal('planned-end-passed'), dueOn: z.string(), link: z.string() }),
  z.object({ ...to, template: z.literal('placement-limit-nears'), dueOn: z.string(), link: z.string() }),
  z.object({
    ...to,
    template: z.literal('course-fits-search'),
    courseTitle: z.string(),
    institutionName: z.string(),
    link: z.string(),
  }),
  z.object({
    ...to,
    template: z.literal('match-meeting-move-asked'),
    companyName: z.string(),
    startsAt: instantField,
    link: z.string(),
  }),
  /** To the person, and to a company's contact: the agreement about a placement waits for their signature. */
  z.object({ ...toCitizen, template: z.literal('agreement-to-sign'), companyName: z.string(), link: z.string() }),
  z.object({
    ...to,
    template: z.literal('agreement-waits'),
    link: z.string(),
    /** Where it is signed without signing in, with a code by SMS. */
    signLink: z.optional(z.string()),
  }),
  /** To the person: what was agreed at a match meeting waits for their yes. */
  z.object({ ...toCitizen, template: z.literal('expectations-to-read'), companyName: z.string(), link: z.string() }),
  z.object({ ...to, template: z.literal('expectations-wait'), link: z.string() }),
  /** To the person: a description of their work waits to be read, by this day. */
  z.object({ ...toCitizen, template: z.literal('evidence-pack-to-read'), dueOn: z.string(), link: z.string() }),
  z.object({ ...to, template: z.literal('evidence-pack-news'), notice: z.enum(packNotices), link: z.string() }),
  z.object({ ...to, template: z.literal('compensation-news'), notice: z.enum(compensationNotices), link: z.string() }),
  z.object({
    ...to,
    template: z.literal('expectations-news'),
    notice: z.enum(expectationsNotices),
    companyName: z.string(),
    link: z.string(),
  }),
  z.object({
    ...to,
    template: z.literal('tailored-request-news'),
    notice: z.enum(requestNotices),
    companyName: z.string(),
    /** By when an answer is waited for. */
    answerBy: z.optional(z.string()),
    link: z.string(),
  }),
  z.object({ ...to, template: z.literal('tailored-request-turn'), notice: z.enum(requestTurns), link: z.string() }),
  z.object({
    ...to,
    template: z.literal('uplift-news'),
    notice: z.enum(upliftNotices),
    /** Until when a seat is held. */
    until: z.optional(instantField),
    link: z.string(),
  }),
  z.object({
    ...to,
    template: z.literal('training-site-order'),
    notice: z.enum(orderNotices),
    dueOn: z.string(),
    link: z.string(),
  }),
  z.object({
    ...toCitizen,
    template: z.literal('match-meeting-invitation'),
    meetingId: z.string(),
    startsAt: instantField,
    minutes: z.number(),
    place: z.string(),
    companyName: z.string(),
    /** Rises when the meeting is moved or cancelled, as calendars expect. */
    sequence: z.number(),
    /** What is told of the meeting; all but the first two take it out of the calendar. */
    notice: z.enum(meetingNotices),
  }),
]);
export type Message = z.infer<typeof Message>;

/** A message that goes to a telephone as a text, and one that goes by e-mail. */
export type TextMessage = Extract<
  Message,
  {
    template:
      | 'conversation-text'
      | 'preparation-text'
      | 'check-in-text'
      | 'meeting-times-text'
      | 'signing-code-text'
      | 'still-there-text'
      | 'look-back-text'
      | 'agreement-to-sign-text';
  }
>;
export type MailMessage = Exclude<Message, TextMessage>;
