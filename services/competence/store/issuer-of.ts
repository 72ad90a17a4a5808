import type { Issuer } from '#services/competence/domain/issuer-did.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { institutionItem, type CompetenceStore } from './competence-store.ts';

/** An institution as one that signs, with the public key. Refusal: institution-not-found. */
export async function issuerOf(
  { table, publicOrigin: origin, signingKey }: Pick<CompetenceStore, 'table' | 'publicOrigin' | 'signingKey'>,
  institutionId: InstitutionId,
): Promise<Result<{ readonly issuer: Issuer; readonly publicKey: Uint8Array }, CompetenceRefusal>> {
  const institution = await table.get(institutionItem, institutionId);
  if (!institution) return refuse('institution-not-found');
  return ok({ issuer: { origin, partnership: table.scope, institutionId }, publicKey: await signingKey.publicKey() });
}
