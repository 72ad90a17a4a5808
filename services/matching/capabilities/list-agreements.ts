import { isUnderWay, missingParties, type Agreement } from '#services/matching/domain/agreement.ts';
import { differsFrom, partiesOf } from '#services/matching/domain/agreement-document.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { agreementsOf, shownSignatures } from '#services/matching/store/agreement-items.ts';
import { beginWith } from '#services/matching/store/words-to-begin-with.ts';
import { templateOfDraft, wordsInForce } from '#services/matching/store/chosen-template.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import type { AgreementView, PlacementAgreements } from '#shared/shapes/agreement.ts';

/**
 * The versions of a placement's agreement, the newest first, with who signed what; where the placement now says something
 * else, what. Refusal: placement-not-found.
 */
export async function listAgreements(
  call: Call,
  matching: MatchingStore,
  placementId: PlacementId,
): Promise<Result<PlacementAgreements, MatchingRefusal>> {
  const { table } = matching;
  const placement = await table.get(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const [all, keys, template] = await Promise.all([
    agreementsOf(table, placementId),
    matching.keys(),
    wordsInForce(matching, placement),
  ]);
  await recordViewing(call, table, [placement.candidateId]);
  const newest = all.toReversed();
  const ofDraft = async (agreement: Agreement) =>
    isUnderWay(agreement) && templateOfDraft(matching, agreement, { placement, inForce: template });
  const items = newest.map(async (agreement) => {
    const made = await ofDraft(agreement);
    return { ...viewOf(agreement, placement, keys), ...(made && { template: made }) };
  });
  return ok({
    items: await Promise.all(items),
    begin: newest[0]?.words ?? (await beginWith(table, placement)),
    template,
    parties: [...partiesOf(placement, dateOf(call.now)).value],
  });
}

function viewOf(agreement: Agreement, placement: Placement, keys: FieldKeys): AgreementView {
  const { agreementId, placementId, candidateId, number, version, state, document, hash, sentAt, inForceAt } =
    agreement;
  const { words, considerationsReleased, declined, question, takenBack, changes } = agreement;
  const isInForce = state === 'in-force' && placement.state === 'running';
  return {
    ...{ agreementId, placementId, candidateId, number, version, state, words, changes: [...changes] },
    ...(document && { document }),
    ...(hash && { hash }),
    ...(sentAt && { sentAt }),
    ...(inForceAt && { inForceAt }),
    signatures: shownSignatures(agreementId, agreement.signatures, keys),
    missing: missingParties(agreement),
    ...(considerationsReleased && { considerationsReleased }),
    ...(declined && { declined }),
    ...(question && { question }),
    ...(takenBack && { takenBack }),
    differs: document && isInForce ? differsFrom(document, placement) : [],
  };
}
