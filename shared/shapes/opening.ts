import * as z from 'zod/mini';
import { roles } from '#shared/access/roles.ts';
import {
  choicesOf,
  civilDateField,
  clockTimeField,
  companyIdField,
  hoursField,
  hoursInOrder,
  idOf,
  instantField,
  line,
  municipalityField,
  pageOf,
  PageQuery,
  postalCodeField,
  versionField,
  wholeNumber,
} from './fields.ts';
import { PlaceTraits } from './place-traits.ts';
import { considerations, danishLevels, languages, placementKinds, weekdays, workAreas } from './vocabulary.ts';

const timesInOrder = z.refine<{ startsAt: string; endsAt: string }>((opening) => opening.startsAt < opening.endsAt, {
  error: 'times-reversed',
  path: ['endsAt'],
});

/** What matching compares of an opening, and what candidates and job brokers read about it. */
export const OpeningFacts = z
  .object({
    title: line(120),
    workArea: z.enum(workAreas),
    /** What there is to do, one task a line, in the company's own words. */
    tasks: z.array(line(160)).check(z.minLength(1, 'choose-at-least-one'), z.maxLength(12, 'too-many')),
    kinds: choicesOf(placementKinds, { atLeast: 1 }),
    hoursFrom: hoursField,
    hoursTo: hoursField,
    days: choicesOf(weekdays, { atLeast: 1 }),
    /** When the work begins and ends on a usual day. */
    startsAt: clockTimeField,
    endsAt: clockTimeField,
    postalCode: postalCodeField,
    /** What the tasks demand. */
    demands: z.object({
      liftsKg: wholeNumber(0, 60),
      danish: z.enum(danishLevels),
      drivingLicence: z.boolean(),
    }),
    /** Needs for consideration that the workplace can meet. */
    accommodates: choicesOf(considerations),
    /** Languages spoken among the colleagues besides Danish. */
    languages: choicesOf(languages),
    /** How it is to be there; absent where the workplace has not said. */
    traits: z.optional(PlaceTraits),
    places: wholeNumber(1, 50),
    /** A municipality's code, or `partnership` for all members. */
    offeredTo: z.string().check(z.regex(/^(\d{4}|partnership)$/, 'not-valid')),
    buddyId: idOf('buddy'),
  })
  .check(hoursInOrder, timesInOrder);
export type OpeningFacts = z.infer<typeof OpeningFacts>;

/** The opening as it shall be, and the version it was read in. */
export const OpeningChange = z.safeExtend(OpeningFacts, { version: versionField() });
export type OpeningChange = z.infer<typeof OpeningChange>;

export const openingStates = ['open', 'paused', 'closed'] as const;
export type OpeningState = (typeof openingStates)[number];

/** The answer to everything that is done with an opening. */
export const OpeningSaved = z.object({
  openingId: idOf('opening'),
  version: z.number(),
  state: z.enum(openingStates),
});
export type OpeningSaved = z.infer<typeof OpeningSaved>;

const places = {
  /** Places that somebody has. */
  placesTaken: z.number(),
  placesFree: z.number(),
};

/** An opening in full. */
export const OpeningView = z.object({
  openingId: idOf('opening'),
  version: z.number(),
  state: z.enum(openingStates),
  companyId: companyIdField,
  companyName: z.string(),
  opening: OpeningFacts,
  /** The town of the postal code, where we know it. */
  town: z.optional(z.string()),
  ...places,
  registeredOn: civilDateField,
  /** When it was last changed, and in which role: the company itself or staff on its behalf. */
  changedAt: instantField,
  changedBy: z.enum(roles),
});
export type OpeningView = z.infer<typeof OpeningView>;

/** One opening in a list. */
export const OpeningLine = z.object({
  openingId: idOf('opening'),
  state: z.enum(openingStates),
  companyId: companyIdField,
  companyName: z.string(),
  title: z.string(),
  workArea: z.enum(workAreas),
  kinds: z.array(z.enum(placementKinds)),
  hoursFrom: z.number(),
  hoursTo: z.number(),
  postalCode: z.string(),
  /** The town of the postal code, where we know it. */
  town: z.optional(z.string()),
  offeredTo: z.string(),
  places: z.number(),
  ...places,
  registeredOn: civilDateField,
});
export type OpeningLine = z.infer<typeof OpeningLine>;
export const OpeningPage = pageOf(OpeningLine);

export const OpenOpeningsQuery = z.extend(PageQuery, {
  /** A member's code; the caller's own where absent. Openings offered to the whole partnership are always shown. */
  municipality: z.optional(municipalityField),
});
