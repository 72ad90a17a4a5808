import type { Finding } from '#services/matching/domain/finding.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import { addDays, dateOf, instantIn, type Instant } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { limitToldBefore } from '#shared/rules/placement-rules.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { put, type Write } from '#shared/runtime/write.ts';
import type { DueKind } from './due-kinds.ts';

/**
 * The rows that tell the owner some days before a placement is as long as it may be, for each rule that says so. None
 * where that day has come already: whoever decides sees it on the page.
 */
export function limitDue(placement: Placement, findings: readonly Finding[], now: Instant): Write[] {
  if (placement.state !== 'running') return [];
  const what: DueKind = 'placement-limit';
  const days = new Set(
    findings.flatMap(({ limitOn, because }) => (limitOn && because !== 'length-within' ? [limitOn] : [])),
  );
  return [...days].flatMap((limitOn) => {
    const dueAt = instantIn(addDays(limitOn, -ruleOn(limitToldBefore, dateOf(now)).value));
    return dueAt > now ? [put(dueRow, { dueAt, what, about: placement.placementId })] : [];
  });
}
