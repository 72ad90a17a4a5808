import * as z from 'zod/mini';
import { ColumnTargets } from '#shared/shapes/results.ts';
import { asTold } from './as-told.ts';

/** Facts of the events that insight publishes. */
export const insightEvents = {
  /** A team leader set the targets that reports stand beside from a day on. */
  TargetsSet: z.object({ validFrom: z.string(), columns: asTold(ColumnTargets) }),
} as const;
