import { isUnderWay, type Agreement } from '#services/matching/domain/agreement.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { agreementItem, agreementsOf } from '#services/matching/store/agreement-items.ts';
import { chosenTemplate, stillLeftOut } from '#services/matching/store/chosen-template.ts';
import { beginWith } from '#services/matching/store/words-to-begin-with.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { PartnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert, type Write } from '#shared/runtime/write.ts';
import type { AgreementChanged, AgreementDraft } from '#shared/shapes/agreement.ts';
import type { ChosenTemplate } from '#shared/shapes/own-words.ts';

/**
 * Drafts the agreement about a placement, or an amendment to the one in force: the next version. At most one is under way.
 * It keeps which version of the municipality's template it is made of.
 * Refusals: placement-not-found, placement-has-ended, agreement-under-way, agreement-template-changed (since it was read),
 * fields-not-accepted (a clause that stays was left out).
 */
export async function draftAgreement(
  call: Call,
  matching: MatchingStore,
  placementId: PlacementId,
  { words, considerationsReleased, template }: AgreementDraft,
): Promise<Result<AgreementChanged, MatchingRefusal>> {
  const { table } = matching;
  const placement = await table.fresh(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  if (placement.state !== 'running') return refuse('placement-has-ended');
  const before = await agreementsOf(table, placementId);
  if (before.some(isUnderWay)) return refuse('agreement-under-way');
  const chosen = await chosenTemplate(table, template);
  if (!chosen.ok) return chosen;
  const agreement = draftOf(call, matching, {
    placement,
    before,
    words,
    considerationsReleased,
    template: chosen.value,
  });
  const { agreementId, version, state } = agreement;
  return commit(call, table, {
    writes: [insert(agreementItem, agreement, 'agreement-under-way')],
    events: [],
    about: [placement.candidateId],
    answer: { agreementId, version, state },
  });
}

/** The next version of a placement's agreement, as a draft. */
export function draftOf(
  call: Call,
  { shared }: Pick<MatchingStore, 'shared'>,
  {
    placement,
    before,
    words,
    considerationsReleased,
    template,
  }: {
    readonly placement: Placement;
    readonly before: readonly Agreement[];
    readonly template: ChosenTemplate;
  } & Pick<Agreement, 'words' | 'considerationsReleased'>,
): Agreement {
  const { placementId, candidateId, companyId, companyName, ownerId } = placement;
  return {
    agreementId: call.newId('agreement'),
    ...{ placementId, candidateId, companyId, companyName, ownerId, words, template },
    ...(considerationsReleased && { considerationsReleased }),
    partnership: shared().scope as PartnershipScope,
    ...{ number: (before.at(-1)?.number ?? 0) + 1, version: 1, state: 'draft', edition: 0 },
    ...{ draftedAt: call.now, signatures: [], changes: [] },
  };
}

/**
 * The agreement that follows a change of the placement, in the change's own transaction: the one under way, which becomes a
 * draft again by itself, or a new draft in the words of the version before. Nothing where nobody has written yet what the
 * tasks are. Refusals: agreement-template-changed, fields-not-accepted.
 */
export async function draftedWith(
  call: Call,
  matching: MatchingStore,
  placement: Placement,
): Promise<
  Result<{ readonly writes: readonly Write<'agreement-under-way'>[]; readonly agreement?: Agreement }, MatchingRefusal>
> {
  const { table } = matching;
  const before = await agreementsOf(table, placement.placementId);
  const underWay = before.find(isUnderWay);
  if (underWay) return ok({ writes: [], agreement: underWay });
  const former = before.findLast(({ state }) => state !== 'withdrawn');
  const { considerationsReleased } = former ?? {};
  const { considerations, ...begun } = former?.words ?? (await beginWith(table, placement));
  // What is taken into account is told only where the person said yes to it in the version before.
  const words = { ...begun, ...(considerationsReleased && considerations && { considerations }) };
  if (!words.tasks.trim()) return ok({ writes: [] });
  const template = await chosenTemplate(table, await stillLeftOut(table, former?.template));
  if (!template.ok) return template;
  const agreement = draftOf(call, matching, {
    ...{ placement, before, words, template: template.value },
    ...(considerationsReleased && { considerationsReleased }),
  });
  return ok({ writes: [insert(agreementItem, agreement, 'agreement-under-way')], agreement });
}
