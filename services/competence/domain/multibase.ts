const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const base = BigInt(alphabet.length);
const ed25519PublicKey = [0xed, 0x01];

/** Bytes in base 58 with multibase's `z` before them, as credentials and keys are written. */
export function multibase(bytes: Uint8Array): string {
  let rest = bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
  let text = '';
  for (; rest > 0n; rest /= base) text = alphabet.charAt(Number(rest % base)) + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return `z${alphabet.charAt(0).repeat(zeros === -1 ? bytes.length : zeros)}${text}`;
}

/** A public Ed25519 key of 32 bytes as a multikey: `z6Mk…`. */
export function multikey(publicKey: Uint8Array): string {
  return multibase(Uint8Array.from([...ed25519PublicKey, ...publicKey]));
}
