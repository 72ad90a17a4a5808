import { keySet } from '#services/competence/domain/issuer-did.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { issuerOf } from '#services/competence/store/issuer-of.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { KeySet } from '#shared/shapes/credential.ts';

/** The same key as a set of JSON Web Keys, for whoever checks without DIDs. Refusal: institution-not-found. */
export async function showIssuerKeys(
  competence: Pick<CompetenceStore, 'table' | 'publicOrigin' | 'signingKey'>,
  institutionId: InstitutionId,
): Promise<Result<KeySet, CompetenceRefusal>> {
  const known = await issuerOf(competence, institutionId);
  return known.ok ? ok(keySet(known.value.issuer, known.value.publicKey)) : known;
}
