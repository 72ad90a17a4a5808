import { didDocument } from '#services/competence/domain/issuer-did.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { issuerOf } from '#services/competence/store/issuer-of.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { DidDocument } from '#shared/shapes/credential.ts';

/** By which key an institution’s credentials are checked, as a did:web document. Refusal: institution-not-found. */
export async function showIssuerDocument(
  competence: Pick<CompetenceStore, 'table' | 'publicOrigin' | 'signingKey'>,
  institutionId: InstitutionId,
): Promise<Result<DidDocument, CompetenceRefusal>> {
  const known = await issuerOf(competence, institutionId);
  return known.ok ? ok(didDocument(known.value.issuer, known.value.publicKey)) : known;
}
