import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { engage, noEngagement } from '#services/matching/domain/engagement.ts';
import { changePlacement as alter, placementTable, type Placement } from '#services/matching/domain/placement.ts';
import { placementChanged } from '#services/matching/store/placement-events.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { atField } from '#services/matching/domain/when.ts';
import { engagementItem, placementItem } from '#services/matching/store/people-items.ts';
import { plannedEndDue } from '#services/matching/store/due-kinds.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { decideByRules } from '#services/matching/store/hold-against-rules.ts';
import { engagementAfter, engagementWrite } from '#services/matching/store/placement-writes.ts';
import { settleCheck } from '#services/matching/store/settle-check.ts';
import { bothSaidYes, outgrowsSniff } from '#services/matching/store/both-said-yes.ts';
import { buddyItem } from '#services/matching/store/shared-items.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, type Change } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { PlacementChange, PlacementChanged } from '#shared/shapes/placement.ts';
import { draftedWith } from './draft-agreement.ts';

/**
 * Changes hours, kind or buddy from a day on, or the planned end; what holds until then, and what is agreed from later
 * days, is kept. An internship that becomes a small job sets the six-month check, where it is the person's first paid
 * work of its own.
 * Where it is asked for, the agreement about it, or the amendment, is drafted in the same act.
 * A sniff internship becomes another kind once person and company have both said yes to what they expect.
 * Refusals: placement-rule-broken (what it makes worse), placement-not-found, placement-has-ended, alignment-not-signed,
 * agreement-under-way, stale-version, fields-not-accepted.
 */
export async function changePlacement(
  call: Call,
  matching: MatchingStore,
  placementId: PlacementId,
  change: PlacementChange,
): Promise<Result<PlacementChanged, MatchingRefusal>> {
  const changed = await placementChange(call, matching, placementId, change);
  if (!changed.ok) return changed;
  const { placement, ...saved } = changed.value;
  if (!change.drafts) return commit(call, matching.table, saved);
  const drafted = await draftedWith(call, matching, placement);
  if (!drafted.ok) return drafted;
  const { agreement, writes } = drafted.value;
  const follows = agreement && { agreement: { agreementId: agreement.agreementId, number: agreement.number } };
  return commit(call, matching.table, {
    ...saved,
    writes: [...saved.writes, ...writes],
    answer: { ...saved.answer, ...follows },
  });
}

/** What a change of a placement saves: for what else is done in the same step. */
export async function placementChange(
  call: Call,
  matching: MatchingStore,
  placementId: PlacementId,
  change: PlacementChange,
): Promise<Result<Change<PlacementChanged> & { readonly placement: Placement }, MatchingRefusal>> {
  const before = await matching.table.fresh(placementItem, placementId);
  if (!before) return refuse('placement-not-found');
  const { role, personId } = call.caller;
  const altered = alter(before, change, { role, personId, now: call.now });
  if (!altered.ok) return altered;
  if (outgrowsSniff(before, altered.value) && !(await bothSaidYes(matching.table, before)))
    return refuse('alignment-not-signed');
  if (altered.value.buddyId !== before.buddyId) {
    const buddy = await matching.shared().get(buddyItem, before.companyId, altered.value.buddyId);
    if (!buddy || buddy.withdrawn) return atField('/buddyId', 'buddy-not-of-company');
  }
  const kept = await matching.table.fresh(engagementItem, before.candidateId);
  const engagement = kept ?? noEngagement(before.candidateId);
  const engaged = engage(engagement, altered.value);
  if (!engaged.ok) return engaged;

  const rules = await decideByRules(call, matching, altered.value, before);
  if (!rules.ok) return rules;
  const check = await settleCheck(matching, engagement, altered.value);
  if (!check.ok) return check;
  const placement = altered.value;
  const { set, writes } = check.value;
  return ok({
    placement,
    writes: [
      replace(placementItem, before, placement, priorStates(placementTable, 'change-placement')),
      engagementWrite(kept, engagementAfter(engaged.value, check.value)),
      ...writes,
      ...plannedEndDue(placement, before),
      ...rules.value.writes,
    ],
    events: [placementChanged(before, placement, change.effectiveOn)],
    about: [before.candidateId],
    answer: {
      placementId,
      version: placement.version,
      state: placement.state,
      findings: rules.value.shown,
      ...(set && { sixMonthCheckDueOn: set.dueOn }),
    },
  });
}
