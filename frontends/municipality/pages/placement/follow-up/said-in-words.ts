import { shortDate } from '#kit/time/format-dates.ts';
import type { BreakOffSign } from '#shared/shapes/break-off-signs.ts';
import { signsText } from './signs.text.ts';

/** Who said what and when, as a sentence. */
export function saidInWords({ said }: Pick<BreakOffSign, 'said'>, name: string): string {
  const t = signsText();
  const parts = said.map(({ on, side, what }) =>
    t.saidOn(side === 'person' ? name : t.workplace, t.said[what], shortDate(on)),
  );
  return `${parts.join('; ')}.`;
}
