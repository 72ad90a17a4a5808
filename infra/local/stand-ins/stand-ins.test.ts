import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openIdentities } from '../iam/identities.ts';
import type { Role } from '../iam/roles.ts';
import { resourcesOf, scratchFolder } from '#test/runtime-fixture/scratch.ts';
import { callerSigned } from './caller.ts';
import { kms } from './kms.ts';
import { openSecrets, secretsManager } from './secrets.ts';
import type { Caller } from './service.ts';
import { sts } from './sts.ts';

const anybody: Caller = { identity: undefined, mustBeAllowed: () => undefined };
const role = (name: string, more: Partial<Role> = {}): Role => ({
  name,
  arn: `arn:aws:iam::000000000000:role/${name}`,
  trust: [],
  permissions: [],
  maxSessionSeconds: 3600,
  ...more,
});

describe('KMS', () => {
  const template = () => resourcesOf({ Key: { Type: 'AWS::KMS::Key' } });
  type Made = { Plaintext: string; CiphertextBlob: string };

  it('opens a data key with its own context only, also after a restart', () => {
    const folder = scratchFolder();
    const made = kms(template(), folder)(
      'GenerateDataKey',
      { KeyId: 'S-Key', KeySpec: 'AES_256', EncryptionContext: { a: '1', b: '2' } },
      anybody,
    ) as Made;
    expect(Buffer.from(made.Plaintext, 'base64')).toHaveLength(32);
    const again = kms(template(), folder);
    const open = (EncryptionContext: object) =>
      again('Decrypt', { CiphertextBlob: made.CiphertextBlob, EncryptionContext }, anybody) as Made;
    expect(open({ b: '2', a: '1' }).Plaintext).toBe(made.Plaintext);
    for (const context of [{}, { a: '1' }, { a: '1', b: '3' }]) expect(() => open(context)).toThrow(/does not belong/);
  });

  it('signs with a key that is the same after a restart, and gives the public half alone', () => {
    const folder = scratchFolder();
    const message = Buffer.from('what is signed');
    const asked = { KeyId: 'S-Key', MessageType: 'RAW', SigningAlgorithm: 'ED25519_SHA_512' };
    const { Signature } = kms(template(), folder)(
      'Sign',
      { ...asked, Message: message.toString('base64') },
      anybody,
    ) as { Signature: string };
    const { PublicKey } = kms(template(), folder)('GetPublicKey', { KeyId: 'S-Key' }, anybody) as { PublicKey: string };
    const key = createPublicKey({ key: Buffer.from(PublicKey, 'base64'), format: 'der', type: 'spki' });
    expect(verify(null, message, key, Buffer.from(Signature, 'base64'))).toBe(true);
    expect(verify(null, Buffer.from('another'), key, Buffer.from(Signature, 'base64'))).toBe(false);
    const digested = { ...asked, MessageType: 'DIGEST', Message: '' };
    expect(() => kms(template(), folder)('Sign', digested, anybody)).toThrow(/RAW/);
  });

  it('knows no key that no template has', () => {
    expect(() => kms(template(), scratchFolder())('GenerateDataKey', { KeyId: 'other' }, anybody)).toThrow(/no key/);
  });
});

describe('secrets', () => {
  const template = () =>
    resourcesOf({
      Plain: {
        Type: 'AWS::SecretsManager::Secret',
        Properties: { GenerateSecretString: { PasswordLength: 48, ExcludePunctuation: true } },
      },
      Json: {
        Type: 'AWS::SecretsManager::Secret',
        Properties: { GenerateSecretString: { SecretStringTemplate: '{"user":"u"}', GenerateStringKey: 'word' } },
      },
    });

  it('are made as their template says, once', () => {
    const folder = scratchFolder();
    const secrets = openSecrets(template, folder);
    expect(secrets.value('S-Plain')).toMatch(/^[A-Za-z0-9]{48}$/);
    expect(secrets.part('S-Json', 'user')).toBe('u');
    expect(secrets.part('S-Json', 'word')).toHaveLength(32);
    expect(openSecrets(template, folder).value('S-Plain')).toBe(secrets.value('S-Plain'));
  });

  it('are told to those who may read them', () => {
    const secrets = openSecrets(template, scratchFolder());
    const service = secretsManager(template(), secrets);
    expect(service('GetSecretValue', { SecretId: 'S-Plain' }, anybody)).toMatchObject({
      SecretString: secrets.value('S-Plain'),
    });
    const nobody = callerSigned('AKIA0000000000000000', openIdentities(), () => undefined);
    expect(() => service('GetSecretValue', { SecretId: 'S-Plain' }, nobody)).toThrow(/not authorized/);
    expect(() => service('DeleteSecret', { SecretId: 'S-Plain' }, anybody)).toThrow(/does not know/);
  });
});

describe('STS', () => {
  const identities = openIdentities();
  const api = role('Api');
  const taggable = role('Data', {
    trust: [{ Effect: 'Allow', Principal: { AWS: api.arn }, Action: ['sts:AssumeRole', 'sts:TagSession'] }],
    permissions: [
      {
        Effect: 'Allow',
        Action: 'x:Do',
        Resource: '*',
        Condition: { StringEquals: { 'aws:PrincipalTag/scope': '0265' } },
      },
    ],
  });
  const untaggable = role('Plain', {
    trust: [{ Effect: 'Allow', Principal: { AWS: api.arn }, Action: 'sts:AssumeRole' }],
  });
  const service = sts(new Map([taggable, untaggable].map((one) => [one.arn, one])), identities);
  const caller = (name: string): Caller => ({ ...anybody, identity: identities.ofFunction(name, role(name)) });
  const form = (arn: string, more: object = {}) =>
    new URLSearchParams({
      Action: 'AssumeRole',
      RoleArn: arn,
      'Tags.member.1.Key': 'scope',
      'Tags.member.1.Value': '0265',
      ...more,
    });

  it('gives a session with its tags', () => {
    const key = /<AccessKeyId>(\w+)</.exec(service(form(taggable.arn), caller('Api')))?.[1];
    expect(identities.authorize(key, { action: 'x:Do', resource: 'r', context: {} }).allowed).toBe(true);
    expect(identities.authorize(key, { action: 'x:Other', resource: 'r', context: {} }).allowed).toBe(false);
  });

  it.each([
    ['a role that does not let sessions be tagged', form(untaggable.arn), 'Api'],
    ['a caller the role does not trust', form(taggable.arn), 'Other'],
    ['a role nobody knows', form('arn:aws:iam::000000000000:role/None'), 'Api'],
    ['a chained session of more than an hour', form(taggable.arn, { DurationSeconds: '7200' }), 'Api'],
  ])('refuses %s', (_what, request, name) => {
    expect(() => service(request, caller(name))).toThrow();
  });
});
