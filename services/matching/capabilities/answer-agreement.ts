import type { Signature } from '#services/matching/domain/agreement.ts';
import { signingWayOf } from '#services/matching/domain/agreement-answer.ts';
import { atField } from '#services/matching/domain/when.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { agreementAnswerChange, faultOfAnswer } from '#services/matching/store/agreement-answers.ts';
import { companyAgreementItem, signerName } from '#services/matching/store/agreement-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { AgreementId, CompanyId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { AgreementAnswerSent, CompanyAgreementAnswer } from '#shared/shapes/agreement.ts';

/**
 * A company signs the agreement that was read, or says no to it as it stands. Where the rules ask for the employees'
 * representative, the company tells who signed on paper or was heard, and when. The municipality takes it in.
 * Refusals: agreement-not-found, agreement-not-to-be-signed, agreement-changed-since, agreement-signed-already,
 * fields-not-accepted.
 */
export async function answerAgreement(
  call: Call,
  matching: MatchingStore,
  { companyId, agreementId }: { readonly companyId: CompanyId; readonly agreementId: AgreementId },
  { hash, answer, reason, note, representative }: CompanyAgreementAnswer,
): Promise<Result<AgreementAnswerSent, MatchingRefusal>> {
  const row = await matching.table.fresh(companyAgreementItem, companyId, agreementId);
  if (!row) return refuse('agreement-not-found');
  const party = 'company';
  const fault = faultOfAnswer(row, { party, answer, hash });
  if (!fault.ok) return fault;
  const needsRepresentative = answer === 'sign' && row.missing.includes('employee-representative');
  if (needsRepresentative && !representative) return atField('/representative/name', 'missing');
  if (representative && representative.on > dateOf(call.now)) return atField('/representative/on', 'not-yet');
  const { seal } = await matching.keys();
  const { personId, name, role } = call.caller;
  const stamp = { hash, at: call.now };
  const own: Signature = {
    ...{ party, personId, how: signingWayOf(role), ...stamp },
    sealedName: seal(signerName(agreementId, party), name),
  };
  const told: Signature[] = representative
    ? [
        {
          ...{ party: 'employee-representative', how: 'told-by-company', ...stamp },
          ...{ on: representative.on, heard: representative.how === 'heard' },
          sealedName: seal(signerName(agreementId, 'employee-representative'), representative.name),
        },
      ]
    : [];
  const signatures = answer === 'sign' ? [own, ...(needsRepresentative ? told : [])] : [];
  const said = { party, answer, hash, signatures, ...(reason && { reason }), ...(note && { note }) } as const;
  return commit(call, matching.table, { ...agreementAnswerChange(call, row, said), about: [row.candidateId] });
}
