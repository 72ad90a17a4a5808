import * as z from 'zod/mini';
import { idOf, versionField, wholeNumber } from './fields.ts';

/** Fewer than this many is not told as a number where it could point to somebody. */
export const fewestTold = 5;

/** How many wait: a number, or that there are some but too few to tell. */
export const Demand = z.union([z.object({ count: z.number() }), z.object({ fewerThan: z.number() })]);
export type Demand = z.infer<typeof Demand>;

/** A course's seats as a municipality reads them. */
export const CourseSeats = z.object({
  courseId: idOf('course'),
  seats: z.number(),
  free: z.number(),
  open: z.boolean(),
  waitingList: z.boolean(),
  rolling: z.boolean(),
  /** Seats that municipalities have reserved for people to come, all together. */
  reserved: z.number(),
  /** How many wait in the other municipalities. */
  othersWaiting: Demand,
  /** The municipality's own. */
  own: z.object({ version: z.number(), reserved: z.number(), used: z.number(), waiting: z.number() }),
});
export type CourseSeats = z.infer<typeof CourseSeats>;

/** A course's seats as its institution reads them. */
export const InstitutionSeats = z.object({
  courseId: idOf('course'),
  seats: z.number(),
  free: z.number(),
  /** Nobody is named on the waiting list. */
  waiting: z.number(),
  pools: z.array(z.object({ municipality: z.string(), reserved: z.number(), used: z.number() })),
});
export type InstitutionSeats = z.infer<typeof InstitutionSeats>;

const mostPooled = 200;

/** How many seats a municipality holds for its people in all, without names; 0 gives the free ones back. */
export const SeatPool = z.object({ version: versionField(0), seats: wholeNumber(0, mostPooled) });
export type SeatPool = z.infer<typeof SeatPool>;
export const SeatPoolSaved = z.object({
  courseId: idOf('course'),
  version: z.number(),
  reserved: z.number(),
  used: z.number(),
});
export type SeatPoolSaved = z.infer<typeof SeatPoolSaved>;
