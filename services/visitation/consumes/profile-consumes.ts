import type { EventName } from '#shared/events/catalogue.ts';

/** What profiles hear: that one was made, so that the person can read it. */
export const profileConsumes = ['ProfileComputed'] as const satisfies readonly EventName[];
export type ProfileConsumed = (typeof profileConsumes)[number];
