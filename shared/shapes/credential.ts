import * as z from 'zod/mini';

/** The revocation list of one credential, as wallets read it (1EdTech). */
export const CredentialStatus = z.object({
  id: z.string(),
  issuer: z.string(),
  revokedCredential: z.array(z.object({ id: z.string(), revoked: z.boolean(), revocationReason: z.string() })),
});
export type CredentialStatus = z.infer<typeof CredentialStatus>;

/** The document of a did:web: by which key an institution's credentials are checked. */
export const DidDocument = z.object({
  '@context': z.array(z.string()),
  id: z.string(),
  verificationMethod: z.array(
    z.object({ id: z.string(), type: z.string(), controller: z.string(), publicKeyMultibase: z.string() }),
  ),
  assertionMethod: z.array(z.string()),
});
export type DidDocument = z.infer<typeof DidDocument>;

/** The same key as JSON Web Keys (RFC 7517, RFC 8037). */
export const KeySet = z.object({
  keys: z.array(
    z.object({
      kty: z.string(),
      crv: z.string(),
      x: z.string(),
      use: z.string(),
      alg: z.string(),
      kid: z.string(),
    }),
  ),
});
export type KeySet = z.infer<typeof KeySet>;
