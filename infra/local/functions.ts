import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Identities } from './iam/identities.ts';
import type { Role } from './iam/roles.ts';
import { region } from './resource-names.ts';
import type { Template } from './template.ts';

/** A function as the worker that runs it needs it. */
export type FunctionDefinition = {
  name: string;
  arn: string;
  /** File and export of the handler. */
  file: string;
  exportName: string;
  memoryMb: number;
  timeoutSeconds: number;
  environment: Record<string, string>;
};

type FunctionShape = {
  Code: { S3Key?: string };
  Handler: string;
  Runtime?: string;
  MemorySize?: number;
  Timeout?: number;
  Role: string;
  Environment?: { Variables?: Record<string, unknown> };
};

/** What the runtime puts in place of the template's values: addresses that exist on this machine only. */
export type LocalEnvironment = {
  /** Service name as in AWS_ENDPOINT_URL_<SERVICE> -> endpoint. */
  endpoints: Record<string, string>;
  /** Variables that replace the template's, where a function declares them. */
  replaced: Record<string, string>;
};

/** Reads all Node functions of the template; custom resources' helper functions in other shapes are left out. */
export function functionsOf(
  template: Template,
  roles: ReadonlyMap<string, Role>,
  identities: Identities,
  local: LocalEnvironment,
): Map<string, FunctionDefinition> {
  const definitions = new Map<string, FunctionDefinition>();
  for (const resource of template.ofType('AWS::Lambda::Function')) {
    const shape = template.properties<FunctionShape>(resource);
    const [module = '', exportName = 'handler'] = shape.Handler?.split('.') ?? [];
    const file = handlerFile(template.folder, shape.Code.S3Key, module);
    const role = roles.get(shape.Role);
    if (!file || !role) continue;
    const name = template.name(resource);
    definitions.set(name, {
      name,
      arn: template.arn(resource),
      file,
      exportName,
      memoryMb: shape.MemorySize ?? 128,
      timeoutSeconds: shape.Timeout ?? 3,
      environment: environmentOf(name, shape, identities.ofFunction(name, role), local),
    });
  }
  return definitions;
}

function handlerFile(folder: string, key: string | undefined, module: string): string | undefined {
  if (key === undefined) return undefined;
  const asset = resolve(folder, `asset.${key.replace(/\.zip$/, '')}`);
  return ['.mjs', '.js', '.cjs']
    .map((extension) => resolve(asset, module + extension))
    .find((file) => existsSync(file));
}

function environmentOf(
  name: string,
  { Environment, MemorySize = 128 }: FunctionShape,
  signer: { accessKeyId: string; secretAccessKey: string },
  { endpoints, replaced }: LocalEnvironment,
): Record<string, string> {
  const declared = Object.entries(Environment?.Variables ?? {}).map(([key, value]) => [
    key,
    replaced[key] ?? String(value),
  ]);
  const addresses = Object.entries(endpoints).map(([service, endpoint]) => [`AWS_ENDPOINT_URL_${service}`, endpoint]);
  return {
    ...Object.fromEntries(declared),
    ...Object.fromEntries(addresses),
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: signer.accessKeyId,
    AWS_SECRET_ACCESS_KEY: signer.secretAccessKey,
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(MemorySize),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_XRAY_CONTEXT_MISSING: 'IGNORE_ERROR',
    POWERTOOLS_TRACE_ENABLED: 'false',
    TZ: 'UTC',
    NODE_OPTIONS: '',
  };
}
