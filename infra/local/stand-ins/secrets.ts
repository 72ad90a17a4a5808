import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resource, Template } from '../template.ts';
import { Refusal, unknownOperation, type JsonService } from './service.ts';

/** The secrets' values, made at first use and kept on disk for this user only. */
export type Secrets = {
  /** The value of a secret by name or ARN. Throws `ResourceNotFoundException`. */
  value(secretId: string): string;
  /** One key of a JSON secret, or the whole value for an empty key. */
  part(secretId: string, jsonKey: string): string;
};

type Generate = {
  PasswordLength?: number;
  ExcludeCharacters?: string;
  ExcludePunctuation?: boolean;
  ExcludeLowercase?: boolean;
  ExcludeUppercase?: boolean;
  ExcludeNumbers?: boolean;
  SecretStringTemplate?: string;
  GenerateStringKey?: string;
};
type SecretShape = { SecretString?: string; GenerateSecretString?: Generate };

/** Opens the secrets of the template; each is made as its `GenerateSecretString` says. */
export function openSecrets(template: () => Template, folder: string): Secrets {
  const file = join(folder, 'secrets.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  const value = (secretId: string): string => {
    const resource = secretsOf(template()).find((secret) => isNamed(template(), secret, secretId));
    if (!resource) throw new Refusal('ResourceNotFoundException', `no secret ${secretId} in the templates`);
    const name = template().name(resource);
    if (kept[name] === undefined) {
      kept[name] = newValue(template().properties<SecretShape>(resource));
      writeFileSync(`${file}.new`, JSON.stringify(kept, undefined, 2), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    }
    return kept[name];
  };
  return {
    value,
    part: (secretId, jsonKey) => {
      const whole = value(secretId);
      return jsonKey === '' ? whole : String((JSON.parse(whole) as Record<string, unknown>)[jsonKey]);
    },
  };
}

/** Secrets Manager: GetSecretValue. */
export function secretsManager(template: Template, secrets: Secrets): JsonService {
  return (operation, input, caller) => {
    if (operation !== 'GetSecretValue') return unknownOperation('Secrets Manager', operation);
    const secretId = String(input.SecretId);
    const resource = secretsOf(template).find((secret) => isNamed(template, secret, secretId));
    const arn = resource ? template.arn(resource) : secretId;
    caller.mustBeAllowed('secretsmanager:GetSecretValue', arn);
    return {
      ARN: arn,
      Name: resource ? template.name(resource) : secretId,
      SecretString: secrets.value(secretId),
      VersionId: 'local-1',
      VersionStages: ['AWSCURRENT'],
    };
  };
}

const secretsOf = (template: Template): Resource[] => template.ofType('AWS::SecretsManager::Secret');
const isNamed = (template: Template, secret: Resource, id: string): boolean =>
  [template.name(secret), template.arn(secret)].includes(id);

function newValue({ SecretString, GenerateSecretString = {} }: SecretShape): string {
  if (SecretString !== undefined) return SecretString;
  const password = randomPassword(GenerateSecretString);
  const { SecretStringTemplate, GenerateStringKey } = GenerateSecretString;
  if (!SecretStringTemplate || !GenerateStringKey) return password;
  return JSON.stringify({ ...(JSON.parse(SecretStringTemplate) as object), [GenerateStringKey]: password });
}

function randomPassword(rules: Generate): string {
  const alphabet = [
    rules.ExcludeLowercase ? '' : 'abcdefghijklmnopqrstuvwxyz',
    rules.ExcludeUppercase ? '' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    rules.ExcludeNumbers ? '' : '0123456789',
    rules.ExcludePunctuation ? '' : '!#$%&()*+,-./:;<=>?@[]^_{|}~',
  ].join('');
  const allowed = [...alphabet].filter((character) => !rules.ExcludeCharacters?.includes(character));
  return Array.from({ length: rules.PasswordLength ?? 32 }, () => allowed[randomInt(allowed.length)]).join('');
}
