import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

/** From when to when, on a clock in Denmark. */
export type Open = { readonly from: string; readonly to: string };

/** When people can be asked to come, for each weekday from Monday on; a day without hours is closed. */
export type OpeningHours = readonly (Open | undefined)[];

const ownPractice = 'Fodfæste';
const always = civilDate('2015-01-01');

/** When a conversation may lie: from its beginning to its end within the hours of its weekday. */
export const conversationHours: readonly DatedRule<OpeningHours>[] = [
  {
    id: 'conversation-hours',
    value: [
      { from: '08:00', to: '16:00' },
      { from: '08:00', to: '16:00' },
      { from: '08:00', to: '16:00' },
      { from: '08:00', to: '18:00' },
      { from: '08:00', to: '15:00' },
    ],
    unit: 'text',
    validFrom: always,
    source: { title: ownPractice, reference: 'almindelige åbningstider i en kommune; sene timer om torsdagen' },
    confidence: 'verify',
    version: '2026-11',
  },
];

/** Months ahead that a conversation is planned at most; further away is a slip of the year. */
export const conversationsPlannedAhead: readonly DatedRule[] = [
  {
    id: 'conversations-planned-ahead',
    value: 12,
    unit: 'months',
    validFrom: always,
    source: { title: ownPractice, reference: 'længere ude kender ingen sin kalender' },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Business days before a conversation that the person is reminded of it. */
export const remindedBefore: readonly DatedRule[] = [
  {
    id: 'conversation-reminded-before',
    value: 1,
    unit: 'business-days',
    validFrom: always,
    source: { title: ownPractice, reference: 'en påmindelse på en hverdag, mens der er nogen at ringe til' },
    confidence: 'high',
    version: '2026-11',
  },
];

/** The time of day, on a clock in Denmark, at which a reminder leaves the house. */
export const remindedAt: readonly DatedRule<string>[] = [
  {
    id: 'conversation-reminded-at',
    value: '10:00',
    unit: 'text',
    validFrom: always,
    source: { title: ownPractice, reference: 'ikke om natten, og ikke før folk er oppe' },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Business days within which a conversation that came to nothing is planned anew. */
export const plannedAnewWithin: readonly DatedRule[] = [
  {
    id: 'conversation-planned-anew-within',
    value: 2,
    unit: 'business-days',
    validFrom: always,
    source: { title: ownPractice, reference: 'den, der blev væk, skal høre fra nogen hurtigt' },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Days after its conversation that a personal link can still be opened: to read what was said of the next step. */
export const linkOpensAfter: readonly DatedRule[] = [
  {
    id: 'personal-link-opens-after',
    value: 1,
    unit: 'days',
    validFrom: always,
    source: { title: ownPractice, reference: 'et link virker ikke længere end det, det er sendt for' },
    confidence: 'high',
    version: '2026-11',
  },
];

/** So many conversations in so many months. */
export type Course = { readonly conversations: number; readonly months: number };

/**
 * How often somebody is to be met (*kontaktforløb*), by visitation group; the first conversation, whose deadline is a rule of
 * its own, holds for everybody and counts.
 */
export const contactCourse: readonly DatedRule<Course>[] = [
  {
    id: 'contact-course',
    value: { conversations: 1, months: 6 },
    unit: 'text',
    validFrom: always,
    source: { title: 'star.dk', reference: 'kontaktforløb: den første samtale er for alle' },
    confidence: 'medium',
    version: '2015-01',
  },
  {
    id: 'contact-course',
    value: { conversations: 4, months: 6 },
    unit: 'text',
    validFrom: civilDate('2026-07-01'),
    group: 'job-ready',
    source: { title: 'star.dk', reference: 'mindst fire samtaler på seks måneder for jobparate fra 1. juli 2026' },
    confidence: 'medium',
    version: '2026-07',
  },
];
