import { generateKeyPairSync, sign } from 'node:crypto';
import type { SigningKey } from '#shared/runtime/ports/signing-key.ts';

/** A signing key that nobody else has. */
export function aSigningKey(): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    sign: async (bytes) => sign(null, bytes, privateKey),
    publicKey: async () => publicKey.export({ type: 'spki', format: 'der' }).subarray(-32),
  };
}
