import * as z from 'zod/mini';
import { stepKinds } from './candidate.ts';
import { civilDateField, idOf, instantField } from './fields.ts';

/** What can stand in a calendar of the staff. */
export const calendarKinds = ['match-meeting', 'conversation', 'network-meeting', 'other'] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** The week that holds a day; this week where nothing is said. */
export const WeekQuery = z.object({ on: z.optional(civilDateField) });
export type WeekQuery = z.infer<typeof WeekQuery>;

const Name = z.object({ da: z.string(), en: z.string() });

/** A step that somebody owns, as a calendar shows it. */
const Deadline = z.object({
  candidateId: idOf('candidate'),
  name: z.string(),
  addressProtected: z.optional(z.literal(true)),
  stepKind: z.enum(stepKinds),
  dueOn: civilDateField,
  overdue: z.boolean(),
  /** How many business days past; absent where the day is not over. */
  businessDaysOver: z.optional(z.number()),
});
export type Deadline = z.infer<typeof Deadline>;

/** A week of the caller's own: meetings in order, deadlines of the steps they own, and the days on which it is closed. */
export const WeekView = z.object({
  /** Monday and Sunday. */
  from: civilDateField,
  to: civilDateField,
  meetings: z.array(
    z.object({
      entryId: z.string(),
      kind: z.enum(calendarKinds),
      startsAt: instantField,
      minutes: z.number(),
      place: z.optional(z.string()),
      candidateId: z.optional(idOf('candidate')),
      name: z.optional(z.string()),
      addressProtected: z.optional(z.literal(true)),
      /** It lies over another one. */
      clashes: z.boolean(),
    }),
  ),
  deadlines: z.array(Deadline),
  /** In the week that holds today: steps of earlier weeks that were never done, the oldest first; and whether there are more. */
  earlier: z.array(Deadline),
  moreEarlier: z.boolean(),
  closed: z.array(z.object({ on: civilDateField, name: Name })),
  /** There is more in the week than is shown. */
  cutShort: z.boolean(),
});
export type WeekView = z.infer<typeof WeekView>;

/** How a person is named in a calendar outside this house: not at all, or by the first letters of the name. */
export const feedNames = ['none', 'initials'] as const;
export type FeedNames = (typeof feedNames)[number];

export const CalendarFeedStart = z.object({ names: z.enum(feedNames) });
export type CalendarFeedStart = z.infer<typeof CalendarFeedStart>;

/** Whether the caller's calendar is followed from elsewhere, and since when. */
export const CalendarFeedView = z.object({
  feed: z.nullable(z.object({ since: instantField, names: z.enum(feedNames), lastReadAt: z.optional(instantField) })),
});
export type CalendarFeedView = z.infer<typeof CalendarFeedView>;

/** The secret address, shown this once: only its fingerprint is kept. */
export const CalendarFeedAddress = z.object({ address: z.string(), names: z.enum(feedNames) });
export type CalendarFeedAddress = z.infer<typeof CalendarFeedAddress>;

export const CalendarFeedEnded = z.object({ ended: z.boolean() });
export const CalendarFeedEnding = z.object({});
export const CalendarText = z.string();
