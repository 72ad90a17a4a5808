import { brokenAnew, findingInWords, type Finding } from '#services/matching/domain/finding.ts';
import { checkPlacement } from '#services/matching/domain/placement-check.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { insert, type Write } from '#shared/runtime/write.ts';
import type { RuleFinding } from '#shared/shapes/placement-check.ts';
import { limitDue } from './limit-due.ts';
import type { MatchingStore } from './matching-store.ts';
import { placementDecisionItem } from './placement-check-items.ts';
import { checkInput, readForCheck } from './read-for-check.ts';

/** What the rules come to for a placement that was decided on, and what is kept of it. */
export type Held = { readonly findings: readonly Finding[]; readonly shown: RuleFinding[]; readonly writes: Write[] };

/**
 * Holds a placement against the rules of its days, and keeps what they came to with the decision. `before`: what it is
 * changed from; what was broken already is no hindrance to what makes it no worse.
 * Refusal: placement-rule-broken, with the rules, where no exception was made from them.
 */
export async function decideByRules(
  call: Call,
  matching: MatchingStore,
  placement: Placement,
  before?: Placement,
): Promise<Result<Held, MatchingRefusal>> {
  const read = await readForCheck(matching, placement, dateOf(call.now));
  const findings = checkPlacement(checkInput(read, placement));
  const broken = brokenAnew(findings, before ? checkPlacement(checkInput(read, before)) : []);
  if (broken.length > 0) return refuse('placement-rule-broken', { values: namedIn(broken, call.language) });
  return ok(held(call, placement, findings));
}

/** The same for what is put right or over: history is what it is, so it is shown and kept, and nothing is refused. */
export async function keepWithRules(call: Call, matching: MatchingStore, placement: Placement): Promise<Held> {
  const read = await readForCheck(matching, placement, dateOf(call.now));
  return held(call, placement, checkPlacement(checkInput(read, placement)));
}

function held(call: Call, placement: Placement, findings: readonly Finding[]): Held {
  const { placementId, version: number } = placement;
  const decided = { decidedOn: dateOf(call.now), decidedById: call.caller.personId, action: call.action };
  return {
    findings,
    shown: findings.map((each) => findingInWords(each, call.language)),
    writes: [
      insert(placementDecisionItem, { placementId, number, ...decided, findings }),
      ...limitDue(placement, findings, call.now),
    ],
  };
}

function namedIn(broken: readonly Finding[], language: 'da' | 'en'): { what: string; rules: string } {
  return {
    what: broken.map((each) => findingInWords(each, language).text).join(' '),
    rules: broken.map(({ ruleId }) => ruleId).join(','),
  };
}
