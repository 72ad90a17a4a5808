import { missingParties, type Agreement } from '#services/matching/domain/agreement.ts';
import { differsFrom, partiesOf } from '#services/matching/domain/agreement-document.ts';
import { firstWords } from '#services/matching/domain/agreement-words.text.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import { lastTerms } from '#services/matching/domain/terms.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { agreementsOf, shownSignatures } from '#services/matching/store/agreement-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { alignmentItem, meetingItem, placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import type { AgreementView, AgreementWords, PlacementAgreements } from '#shared/shapes/agreement.ts';

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
  const [all, keys] = await Promise.all([agreementsOf(table, placementId), matching.keys()]);
  await recordViewing(call, table, [placement.candidateId]);
  const newest = all.toReversed();
  return ok({
    items: newest.map((agreement) => viewOf(agreement, placement, keys)),
    begin: newest[0]?.words ?? (await beginWith(matching, placement)),
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

/** What is known when the first draft is written: what was agreed at the match meeting, or the plan of a sniff internship. */
async function beginWith({ table }: MatchingStore, placement: Placement): Promise<AgreementWords> {
  const { kind } = lastTerms(placement);
  const meeting = placement.meetingId && (await table.get(meetingItem, placement.meetingId));
  const written =
    meeting && (await table.list({ kind: alignmentItem, of: [meeting.meetingId], descending: true, limit: 10 }));
  const agreed = written?.items.find(({ agreed: settled, takenBack }) => settled && !takenBack)?.alignment;
  const tasks = agreed?.tasks ?? placement.sniff?.tasks.join('\n');
  return firstWords(kind, {
    tasks,
    workingTimes: agreed?.whereAndWhen.slice(0, 400),
    followUp: agreed?.followUp.slice(0, 600),
  });
}
