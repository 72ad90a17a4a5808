import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  randomBytes,
  sign,
  type KeyObject,
} from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from '../template.ts';
import { Refusal, unknownOperation, type Caller, type JsonService } from './service.ts';

type Context = Record<string, string>;
type Key = { name: string; arn: string };

const nonceBytes = 12;
const tagBytes = 16;

/** KMS: data keys bound to their encryption context, under a master key kept on disk for this user only. */
export function kms(template: Template, folder: string): JsonService {
  const master = masterKey(join(folder, 'kms-master.key'));
  const keyNamed = (id: string): Key => {
    const resource = template
      .ofType('AWS::KMS::Key')
      .find((key) => [template.name(key), template.arn(key)].includes(id));
    if (!resource) throw new Refusal('NotFoundException', `no key ${id} in the templates`);
    return { name: template.name(resource), arn: template.arn(resource) };
  };
  const keyBytes = (key: Key): Buffer => Buffer.from(hkdfSync('sha256', master, '', key.name, 32));

  const encrypt = (key: Key, plain: Buffer, context: Context): string => {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', keyBytes(key), nonce).setAAD(canonical(context));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    const name = Buffer.from(key.name);
    return Buffer.concat([Buffer.from([name.length]), name, nonce, cipher.getAuthTag(), sealed]).toString('base64');
  };

  return (operation, input, caller) => {
    const context = (input.EncryptionContext ?? {}) as Context;
    if (operation === 'GenerateDataKey' || operation === 'Encrypt') {
      const key = keyNamed(String(input.KeyId));
      allow(caller, operation, key, context);
      const plain = operation === 'Encrypt' ? Buffer.from(String(input.Plaintext), 'base64') : dataKey(input);
      const CiphertextBlob = encrypt(key, plain, context);
      return {
        KeyId: key.arn,
        CiphertextBlob,
        ...(operation === 'GenerateDataKey' && { Plaintext: plain.toString('base64') }),
      };
    }
    if (operation === 'Decrypt') {
      const blob = Buffer.from(String(input.CiphertextBlob), 'base64');
      const nameEnd = 1 + (blob[0] ?? 0);
      const key = keyNamed(blob.subarray(1, nameEnd).toString());
      allow(caller, operation, key, context);
      const Plaintext = decrypt(keyBytes(key), blob.subarray(nameEnd), context).toString('base64');
      return { KeyId: key.arn, Plaintext, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' };
    }
    if (operation === 'Sign' || operation === 'GetPublicKey') {
      const key = keyNamed(String(input.KeyId));
      allow(caller, operation, key, context);
      return { KeyId: key.arn, ...withSigningKey(signingKey(keyBytes(key)), operation, input) };
    }
    return unknownOperation('KMS', operation);
  };
}

/** The header of a private Ed25519 key in PKCS #8; the 32 bytes of the key follow. */
const pkcs8Header = Buffer.from('302e020100300506032b657004220420', 'hex');

function signingKey(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([pkcs8Header, seed]), format: 'der', type: 'pkcs8' });
}

function withSigningKey(key: KeyObject, operation: 'Sign' | 'GetPublicKey', input: Record<string, unknown>): object {
  if (operation === 'GetPublicKey') {
    const PublicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
    return { PublicKey, KeySpec: 'ECC_NIST_EDWARDS25519', KeyUsage: 'SIGN_VERIFY' };
  }
  if (input.MessageType !== 'RAW' || input.SigningAlgorithm !== 'ED25519_SHA_512')
    throw new Refusal('InvalidKeyUsageException', 'an Ed25519 key signs the message itself (RAW, ED25519_SHA_512)');
  const Signature = sign(null, Buffer.from(String(input.Message), 'base64'), key).toString('base64');
  return { Signature, SigningAlgorithm: 'ED25519_SHA_512' };
}

function decrypt(key: Buffer, sealed: Buffer, context: Context): Buffer {
  const nonce = sealed.subarray(0, nonceBytes);
  const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(canonical(context)).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
  } catch {
    throw new Refusal(
      'InvalidCiphertextException',
      'the ciphertext does not belong to this key and encryption context',
    );
  }
}

function allow(caller: Caller, operation: string, key: Key, context: Context): void {
  const values = Object.entries(context).map(([name, value]) => [`kms:EncryptionContext:${name}`, value]);
  caller.mustBeAllowed(`kms:${operation}`, key.arn, {
    ...Object.fromEntries(values),
    'kms:EncryptionContextKeys': Object.keys(context),
  });
}

const dataKey = ({ NumberOfBytes, KeySpec }: Record<string, unknown>): Buffer =>
  randomBytes(NumberOfBytes === undefined ? (KeySpec === 'AES_128' ? 16 : 32) : Number(NumberOfBytes));

const canonical = (context: Context): Buffer =>
  Buffer.from(JSON.stringify(Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1))));

function masterKey(file: string): Buffer {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600 });
  return readFileSync(file);
}
