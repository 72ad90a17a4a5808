import { didOf } from '#services/competence/domain/issuer-did.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { certificateByCode } from '#services/competence/store/certificate-by-code.ts';
import { addressesOf } from '#services/competence/domain/certificate-addresses.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { CredentialStatus } from '#shared/shapes/credential.ts';

/**
 * Whether a credential was revoked, as wallets ask (1EdTech revocation list, a list of its own for each credential, so that
 * nobody learns of another). Refusal: certificate-not-known.
 */
export async function showCertificateStatus(
  { table, publicOrigin: origin }: Pick<CompetenceStore, 'table' | 'publicOrigin'>,
  code: string,
): Promise<Result<CredentialStatus, CompetenceRefusal>> {
  const certificate = await certificateByCode(table, code);
  if (!certificate) return refuse('certificate-not-known');
  const { verifyAt, statusAt } = addressesOf(origin, table.scope, code);
  const { institutionId, state } = certificate;
  const revoked = { id: verifyAt, revoked: true, revocationReason: state };
  return ok({
    id: statusAt,
    issuer: didOf({ origin, partnership: table.scope, institutionId }),
    revokedCredential: state === 'valid' ? [] : [revoked],
  });
}
