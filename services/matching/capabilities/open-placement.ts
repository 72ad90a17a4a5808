import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { checkLine, placementLine } from '#services/matching/domain/lines.ts';
import { findingInWords } from '#services/matching/domain/finding.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import { checkPlacement } from '#services/matching/domain/placement-check.ts';
import { placementDecisionItem, type DecidedPlacement } from '#services/matching/store/placement-check-items.ts';
import { checkInput, readForCheck } from '#services/matching/store/read-for-check.ts';
import { bothSaidYes } from '#services/matching/store/both-said-yes.ts';
import { buddyItem } from '#services/matching/store/shared-items.ts';
import { checkItem, placementItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { PlacementDecision } from '#shared/shapes/placement-check.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';

/** So many decisions are shown, the newest first; the others are kept. */
const mostDecisions = 20;

/** A placement with what held when, what the rules come to today and came to when it was decided, and its six-month check. Refusal: placement-not-found. */
export async function openPlacement(
  call: Call,
  matching: MatchingStore,
  placementId: PlacementId,
): Promise<Result<PlacementView, MatchingRefusal>> {
  const placement = await matching.table.get(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const today = dateOf(call.now);
  const [check, read, decided, buddy, bothYes] = await Promise.all([
    matching.table.get(checkItem, placementId),
    readForCheck(matching, placement, today),
    matching.table.list({ kind: placementDecisionItem, of: [placementId], descending: true, limit: mostDecisions }),
    placement.state === 'running'
      ? matching.shared().get(buddyItem, placement.companyId, placement.buddyId)
      : undefined,
    isSniff(placement) ? bothSaidYes(matching.table, placement) : undefined,
  ]);
  const findings = checkPlacement(checkInput(read, placement));
  await recordViewing(call, matching.table, [placement.candidateId]);
  const { meetingId, site, sniff, endNote, terms, registeredAt, corrections = [] } = placement;
  const { withdrawnOn, withdrawReason, withdrawNote } = placement;
  return ok({
    ...placementLine(placement, today),
    ...(meetingId && { meetingId }),
    ...(site && { site }),
    ...(buddy?.withdrawn && { buddyLeft: true }),
    ...(bothYes !== undefined && { bothSaidYes: bothYes }),
    ...(sniff && { sniff }),
    ...(endNote && { endNote }),
    ...(withdrawnOn && { withdrawnOn, withdrawReason }),
    ...(withdrawNote && { withdrawNote }),
    terms: [...terms],
    corrections: [...corrections],
    registeredAt,
    findings: findings.map((each) => findingInWords(each, call.language)),
    decisions: decided.items.map((each) => decisionShown(each, call.language)),
    ...(check && { sixMonthCheck: checkLine(check) }),
  });
}

function isSniff({ state, terms }: Placement): boolean {
  return state === 'running' && terms.every(({ kind }) => kind === 'sniff-internship');
}

function decisionShown(decided: DecidedPlacement, language: 'da' | 'en'): PlacementDecision {
  const { number: version, decidedOn, decidedById, action, findings } = decided;
  return {
    ...{ version, decidedOn, decidedById, action },
    findings: findings.map((each) => findingInWords(each, language)),
  };
}
