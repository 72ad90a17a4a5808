import type { Signature } from '#services/matching/domain/agreement.ts';
import { signingWayOf } from '#services/matching/domain/agreement-answer.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { agreementAnswerChange, faultOfAnswer } from '#services/matching/store/agreement-answers.ts';
import { myAgreementItem, signerName } from '#services/matching/store/agreement-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { AgreementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { AgreementAnswerSent, OwnAgreementAnswer } from '#shared/shapes/agreement.ts';

/**
 * A person signs their own agreement as they read it, asks to be told more, or says no to it as it stands. The municipality
 * takes it in. Refusals: agreement-not-found, agreement-not-to-be-signed, agreement-changed-since, agreement-signed-already.
 */
export async function answerMyAgreement(
  call: Call,
  matching: MatchingStore,
  agreementId: AgreementId,
  { hash, answer, reason, note, nameToCompany }: OwnAgreementAnswer,
): Promise<Result<AgreementAnswerSent, MatchingRefusal>> {
  const row = await matching.table.fresh(myAgreementItem, agreementId);
  if (!row) return refuse('agreement-not-found');
  const party = 'citizen';
  const fault = faultOfAnswer(row, { party, answer, hash });
  if (!fault.ok) return fault;
  const { personId, name, role } = call.caller;
  const sealedName = (await matching.keys()).seal(signerName(agreementId, party), name);
  const signature: Signature = {
    ...{ party, personId, sealedName, how: signingWayOf(role), at: call.now, hash },
    ...(nameToCompany && { nameToCompany }),
  };
  const signatures = answer === 'sign' ? [signature] : [];
  const said = { party, answer, hash, signatures, ...(reason && { reason }), ...(note && { note }) } as const;
  return commit(call, matching.table, { ...agreementAnswerChange(call, row, said), about: [] });
}
