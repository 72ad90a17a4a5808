import { addMonths, type CivilDate } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { saidLongAgoAfter } from '#shared/rules/match-rules.ts';
import type { RestsOn } from '#shared/shapes/match.ts';

/** Which days the data behind a proposal are of, and whether that is so long ago that somebody should ask again. */
export function restsOn(
  said: { readonly person?: CivilDate | undefined; readonly opening?: CivilDate | undefined },
  today: CivilDate,
): RestsOn {
  const asked = addMonths(today, -ruleOn(saidLongAgoAfter, today).value);
  return {
    ...(said.person && { personSaidOn: said.person }),
    ...(said.opening && { openingSaidOn: said.opening }),
    personLongAgo: said.person !== undefined && said.person < asked,
    openingLongAgo: said.opening !== undefined && said.opening < asked,
  };
}
