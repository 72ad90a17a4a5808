import type { DidDocument, KeySet } from '#shared/shapes/credential.ts';
import { multikey } from './multibase.ts';

/** Whose key signs: an institution in a partnership, on this installation's own address. */
export type Issuer = { readonly origin: string; readonly partnership: string; readonly institutionId: string };

/** The institution's did:web, which resolves to `did.json` under the institution's own path of this service. */
export function didOf({ origin, partnership, institutionId }: Issuer): string {
  return `did:web:${encodeURIComponent(new URL(origin).host)}:api:competence:${partnership}:institutions:${institutionId}`;
}

/** The one key that signs for the institution, by its full name. */
export function verificationMethodOf(issuer: Issuer): string {
  return `${didOf(issuer)}#key-1`;
}

/** The document that says by which key the institution's credentials are checked. */
export function didDocument(issuer: Issuer, publicKey: Uint8Array): DidDocument {
  const [id, method] = [didOf(issuer), verificationMethodOf(issuer)];
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id,
    verificationMethod: [{ id: method, type: 'Multikey', controller: id, publicKeyMultibase: multikey(publicKey) }],
    assertionMethod: [method],
  };
}

/** The same key as a set of JSON Web Keys, for checkers that know no DID. */
export function keySet(issuer: Issuer, publicKey: Uint8Array): KeySet {
  const x = Buffer.from(publicKey).toString('base64url');
  return { keys: [{ kty: 'OKP', crv: 'Ed25519', x, use: 'sig', alg: 'EdDSA', kid: verificationMethodOf(issuer) }] };
}
