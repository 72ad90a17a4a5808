import * as z from 'zod/mini';
import { civilDateField } from './fields.ts';
import { institutionKinds } from './institution.ts';
import { barriers, upliftThemes } from './tailored-words.ts';

/** From which day to which; the last twelve months where nothing is said. */
export const UpliftOverviewQuery = z.object({
  from: z.optional(civilDateField),
  to: z.optional(civilDateField),
});
export type UpliftOverviewQuery = z.infer<typeof UpliftOverviewQuery>;

/** A number of cases that is too small to show beside others'; `null` where it is held back. */
const heldBack = z.nullable(z.number());

/** What the education coordinator sees: of requests described in the period. */
export const UpliftOverview = z.object({
  from: civilDateField,
  to: civilDateField,
  /** Whether every request of the period was read. */
  whole: z.boolean(),
  themes: z.array(
    z.object({
      theme: z.enum(upliftThemes),
      needs: z.number(),
      offers: z.number(),
      /** Needs that were sent and have no offer. */
      gaps: z.number(),
    }),
  ),
  waiting: z.object({
    /** Business days from sending to the first offer, of those that got one; the middle one. */
    toFirstOffer: z.nullable(z.number()),
    /** Business days from the description to the first day of those that began. */
    toStart: z.nullable(z.number()),
    measured: z.number(),
    begun: z.number(),
  }),
  barriers: z.array(
    z.object({
      reason: z.enum(barriers),
      own: z.number(),
      /** In the partnership's other municipalities together; held back where it could point to a person. */
      others: heldBack,
    }),
  ),
  /** The own declines by theme and by kind of institution. */
  barriersBy: z.array(
    z.object({
      reason: z.enum(barriers),
      theme: z.enum(upliftThemes),
      kind: z.enum(institutionKinds),
      declines: z.number(),
    }),
  ),
  partners: z.array(
    z.object({
      institutionId: z.string(),
      institutionName: z.string(),
      asked: z.number(),
      offers: z.number(),
      declines: z.number(),
      agreed: z.number(),
    }),
  ),
  courses: z.object({ waiting: z.number(), agreed: z.number(), running: z.number(), completed: z.number() }),
  /** The people on courses that institutions posted. */
  posted: z.object({
    /** Now: on a waiting list, with a seat, on the course. */
    waiting: z.number(),
    enrolled: z.number(),
    started: z.number(),
    /** Ended in the period. */
    completed: z.number(),
    interrupted: z.number(),
    /** Days waited so far, of those who wait for a seat; the middle one. */
    waitedDays: z.nullable(z.number()),
    /** What the courses cost that were begun in the period, by their posted prices. */
    begunOre: z.number(),
  }),
  cost: z.object({
    /** Agreed and not over yet, whole. */
    boundOre: z.number(),
    /** To date: what ran to its end whole, what is running by its days, what was broken off by its days. */
    spentOre: z.number(),
  }),
});
export type UpliftOverview = z.infer<typeof UpliftOverview>;
