import { accountId, region } from './resource-names.ts';

/** What one stack's expressions may look up. */
export type ResolveScope = {
  stack: string;
  reference(logicalId: string): unknown;
  attribute(logicalId: string, attribute: string): unknown;
  imported(exportName: string): unknown;
  secretValue(secretId: string, jsonKey: string): string;
};

type Expression = Record<string, unknown>;

/** Replaces CloudFormation's functions, pseudo parameters and dynamic references in a value by local values. */
export function resolveValue(value: unknown, scope: ResolveScope): unknown {
  if (typeof value === 'string') return withSecrets(value, scope);
  if (Array.isArray(value)) return value.map((item) => resolveValue(item, scope));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value as Expression);
  const [name, argument] = entries[0] ?? [];
  const known = entries.length === 1 && name !== undefined ? functions[name] : undefined;
  if (known) return known(argument, scope);
  if (entries.length === 1 && name?.startsWith('Fn::')) throw new Error(`${name} is not known to the local runtime`);
  return Object.fromEntries(
    entries.map(([key, item]) => [key, resolveValue(item, scope)]).filter(([, item]) => item !== undefined),
  );
}

const functions: Record<string, (argument: unknown, scope: ResolveScope) => unknown> = {
  Ref: (id, scope) => reference(String(id), scope),
  'Fn::GetAtt': (argument, scope) => {
    const [id = '', ...attribute] = Array.isArray(argument) ? argument.map(String) : String(argument).split('.');
    return scope.attribute(id, attribute.join('.'));
  },
  'Fn::Join': (argument, scope) => {
    const [separator, list] = argument as [string, unknown];
    return withSecrets((resolveValue(list, scope) as unknown[]).map(String).join(separator), scope);
  },
  'Fn::Sub': (argument, scope) => {
    const [text, values] = Array.isArray(argument) ? (argument as [string, Expression]) : [String(argument), {}];
    const filled = text.replace(/\$\{(!?)([^}]+)\}/g, (_whole, literal: string, key: string) => {
      if (literal) return `\${${key}}`;
      if (key in values) return String(resolveValue(values[key], scope));
      const dot = key.indexOf('.');
      return String(dot > 0 ? scope.attribute(key.slice(0, dot), key.slice(dot + 1)) : reference(key, scope));
    });
    return withSecrets(filled, scope);
  },
  'Fn::Select': (argument, scope) => {
    const [index, list] = resolveValue(argument, scope) as [unknown, unknown[]];
    return list[Number(index)];
  },
  'Fn::Split': (argument, scope) => {
    const [separator, text] = resolveValue(argument, scope) as [string, string];
    return text.split(separator);
  },
  'Fn::ImportValue': (name, scope) => scope.imported(String(resolveValue(name, scope))),
  'Fn::Base64': (text, scope) => Buffer.from(String(resolveValue(text, scope))).toString('base64'),
  'Fn::GetAZs': () => ['a', 'b', 'c'].map((zone) => region + zone),
};

function reference(id: string, scope: ResolveScope): unknown {
  const pseudo: Record<string, unknown> = {
    'AWS::Region': region,
    'AWS::AccountId': accountId,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': scope.stack,
    'AWS::StackId': `arn:aws:cloudformation:${region}:${accountId}:stack/${scope.stack}/local`,
    'AWS::NoValue': undefined,
  };
  return id in pseudo ? pseudo[id] : scope.reference(id);
}

/** `{{resolve:secretsmanager:<id or ARN>:SecretString:<JSON key>:<stage>:<version>}}`, all after the id optional. */
function withSecrets(text: string, scope: ResolveScope): string {
  if (!text.includes('{{resolve:secretsmanager:')) return text;
  return text.replace(
    /\{\{resolve:secretsmanager:(.+?)(?::SecretString:([^:}]*)[^}]*)?\}\}/g,
    (_whole, id: string, key?: string) => scope.secretValue(id.replace(/:SecretString.*$/, ''), key ?? ''),
  );
}
