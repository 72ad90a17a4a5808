import { signAgreement as sign } from '#services/matching/domain/agreement.ts';
import { signingWayOf } from '#services/matching/domain/agreement-answer.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { agreementSigned } from '#services/matching/store/agreement-events.ts';
import { agreementsOf, signerName } from '#services/matching/store/agreement-items.ts';
import { signatureWrites } from '#services/matching/store/agreement-writes.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { AgreementChanged, AgreementSigning } from '#shared/shapes/agreement.ts';
import type { AgreementPlace } from './change-agreement.ts';

/**
 * The municipality signs the document that was read, with the name of who is signed in; with the last signature missing it
 * comes into force and the version before it no longer is. Refusals: agreement-not-found, agreement-not-to-be-signed,
 * agreement-changed-since, agreement-signed-already.
 */
export async function signAgreement(
  call: Call,
  { table, keys }: MatchingStore,
  { placementId, agreementId }: AgreementPlace,
  { hash }: AgreementSigning,
): Promise<Result<AgreementChanged, MatchingRefusal>> {
  const all = await agreementsOf(table, placementId);
  const before = all.find((agreement) => agreement.agreementId === agreementId);
  if (!before) return refuse('agreement-not-found');
  const { personId, role, name } = call.caller;
  const party = 'municipality';
  const sealedName = (await keys()).seal(signerName(agreementId, party), name);
  const signature = { party, personId, sealedName, how: signingWayOf(role), at: call.now, hash } as const;
  const signed = sign(before, { party, role, signatures: [signature] }, call.now);
  if (!signed.ok) return signed;
  const after = signed.value;
  const { writes, superseded } = signatureWrites(before, after, all);
  return commit(call, table, {
    writes,
    events: [agreementSigned(after, party, superseded)],
    about: [before.candidateId],
    answer: { agreementId, version: after.version, state: after.state },
  });
}
