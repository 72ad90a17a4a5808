import type { ImportView } from '#shared/shapes/referral-import.ts';

type Progress = NonNullable<ImportView['progress']>;

/** How many seconds a work will take that goes on as fast as it went so far; nothing before a part of it is done. */
export function secondsLeft({ done, total, since }: Progress, nowMs: number): number | undefined {
  const worked = (nowMs - Date.parse(since)) / 1000;
  if (done === 0 || worked <= 0) return undefined;
  return Math.ceil((worked / done) * (total - done));
}
