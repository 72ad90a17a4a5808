import { GetPublicKeyCommand, SignCommand, type KMSClient } from '@aws-sdk/client-kms';

/** The installation's own signature (Ed25519). The private key never leaves where it is kept. */
export type SigningKey = {
  /** Signs up to 4 KB. */
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** The 32 bytes of the public key. */
  readonly publicKey: () => Promise<Uint8Array>;
};

const keyBytes = 32;

/** The signing key that KMS keeps. */
export function signingKeyOf(kms: KMSClient, KeyId: string): SigningKey {
  let known: Promise<Uint8Array> | undefined;
  const ask = async (): Promise<Uint8Array> => {
    const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId }));
    if (!PublicKey) throw new Error('a signing key without a public half');
    // The DER form of an Ed25519 key ends with the key itself.
    return PublicKey.slice(-keyBytes);
  };
  return {
    sign: async (Message) => {
      const asked = { KeyId, Message, MessageType: 'RAW', SigningAlgorithm: 'ED25519_SHA_512' } as const;
      const { Signature } = await kms.send(new SignCommand(asked));
      if (!Signature) throw new Error('nothing was signed');
      return Signature;
    },
    publicKey: () => {
      known ??= ask().catch((fault: unknown) => {
        known = undefined;
        throw fault;
      });
      return known;
    },
  };
}
