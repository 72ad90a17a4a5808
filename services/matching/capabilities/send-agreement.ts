import { sendAgreement as send } from '#services/matching/domain/agreement.ts';
import { differences, documentOf } from '#services/matching/domain/agreement-document.ts';
import { digestOf } from '#services/matching/ports/document-digest.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { agreementOffered } from '#services/matching/store/agreement-events.ts';
import { agreementsOf } from '#services/matching/store/agreement-items.ts';
import { agreementWrite } from '#services/matching/store/agreement-writes.ts';
import { agreementDue } from '#services/matching/store/agreement-due.ts';
import { ownWordsOf } from '#services/matching/store/chosen-template.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { unchanged } from '#shared/runtime/conditions.ts';
import type { AgreementChanged, AgreementStep } from '#shared/shapes/agreement.ts';
import type { AgreementPlace } from './change-agreement.ts';

/**
 * Sends a draft to be signed: the document is made of what the placement says now, and its digest is what everybody signs.
 * Refusals: placement-not-found, placement-has-ended, agreement-not-found, agreement-not-a-draft, agreement-is-over, stale-version.
 */
export async function sendAgreement(
  call: Call,
  matching: MatchingStore,
  { placementId, agreementId }: AgreementPlace,
  { version }: AgreementStep,
): Promise<Result<AgreementChanged, MatchingRefusal>> {
  const { table } = matching;
  const [placement, all] = await Promise.all([
    table.fresh(placementItem, placementId),
    agreementsOf(table, placementId),
  ]);
  const before = all.find((agreement) => agreement.agreementId === agreementId);
  if (!placement) return refuse('placement-not-found');
  if (!before) return refuse('agreement-not-found');
  if (placement.state !== 'running') return refuse('placement-has-ended');
  const former = all.find(({ state }) => state === 'in-force');
  const sentOn = dateOf(call.now);
  const own = await ownWordsOf(matching, before, placement);
  const document = documentOf(before, placement, { municipality: municipalityCode(call.scope), sentOn, former, own });
  const changes = former?.document ? differences(former.document, document) : [];
  const sent = send(
    before,
    { document, hash: digestOf(document), sentAt: call.now, changes },
    { role: call.caller.role, version },
  );
  if (!sent.ok) return sent;
  const after = sent.value;
  return commit(call, table, {
    writes: [
      agreementWrite(before, after, 'send-agreement'),
      unchanged(placementItem, [placementId], placement.version),
      agreementDue(after, sentOn),
    ],
    events: [agreementOffered(after)],
    about: [before.candidateId],
    answer: { agreementId, version: after.version, state: after.state },
  });
}
