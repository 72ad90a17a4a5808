import * as z from 'zod/mini';
import { hoursField, line } from './fields.ts';
import { postalCodeField } from './profile.ts';
import { considerations, danishLevels, languages, placementKinds, weekdays, workAreas } from './vocabulary.ts';

const hoursInOrder = z.refine<{ hoursFrom: number; hoursTo: number }>(
  (opening) => opening.hoursFrom <= opening.hoursTo,
  {
    error: 'hours-reversed',
    path: ['hoursTo'],
  },
);

/** A clock time, `07:30`. */
export const clockTimeField = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-clock-time'));

/** What matching compares of an opening, and what candidates and job brokers read about it. */
export const OpeningFacts = z
  .object({
    title: line(120),
    workArea: z.enum(workAreas),
    /** What there is to do, one task a line, in the company's own words. */
    tasks: z.array(line(160)).check(z.minLength(1, 'choose-at-least-one'), z.maxLength(12, 'too-many')),
    kinds: z.array(z.enum(placementKinds)).check(z.minLength(1, 'choose-at-least-one')),
    hoursFrom: hoursField,
    hoursTo: hoursField,
    days: z.array(z.enum(weekdays)).check(z.minLength(1, 'choose-at-least-one')),
    /** When the work begins and ends on a usual day. */
    startsAt: clockTimeField,
    endsAt: clockTimeField,
    postalCode: postalCodeField,
    /** What the tasks demand. */
    demands: z.object({
      liftsKg: z.number().check(z.int('not-a-whole-number'), z.minimum(0, 'too-low'), z.maximum(60, 'too-high')),
      danish: z.enum(danishLevels),
      drivingLicence: z.boolean(),
    }),
    /** Needs for consideration that the workplace can meet. */
    accommodates: z.array(z.enum(considerations)),
    /** Languages spoken among the colleagues besides Danish. */
    languages: z.array(z.enum(languages)),
    places: z.number('missing').check(z.int('not-a-whole-number'), z.minimum(1, 'too-low'), z.maximum(50, 'too-high')),
    /** A municipality's code, or `partnership` for all members. */
    offeredTo: z.string().check(z.regex(/^(\d{4}|partnership)$/, 'not-valid')),
    buddyId: z.string('missing').check(z.minLength(1, 'missing')),
  })
  .check(hoursInOrder);
export type OpeningFacts = z.infer<typeof OpeningFacts>;
