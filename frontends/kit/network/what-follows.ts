import { revalidate } from '@solidjs/router';

/** When what a change sets off in other services has usually arrived, and when it has nearly always. */
const arrivesAfterMs = [1200, 4000] as const;

/** Reads these queries again now, and again when what the change leads to in other services has arrived. */
export function readWhatFollows(keys: string[]): void {
  void revalidate(keys);
  for (const waitMs of arrivesAfterMs) setTimeout(() => void revalidate(keys), waitMs);
}
