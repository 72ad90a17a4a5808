import type { MyAlignment } from '#shared/shapes/alignment-talk.ts';
import { myMatchText } from './match.text.ts';

/** "Du møder Hvedekrogen Bageri". */
export function headingOf({ meetingState, companyName }: MyAlignment): string {
  const t = myMatchText();
  if (meetingState === 'cancelled') return t.cancelled(companyName);
  return meetingState === 'held' ? t.met(companyName) : t.meets(companyName);
}
