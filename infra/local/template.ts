import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeOf, nameOf, referenceOf } from './resource-names.ts';
import { resolveValue } from './intrinsics.ts';

/** One resource of one stack. `id` is `<stack>/<logical id>`, because logical ids are unique per stack only. */
export type Resource = { id: string; stack: string; logicalId: string; type: string; raw: Record<string, unknown> };

type StackFile = {
  Resources?: Record<string, { Type: string; Properties?: Record<string, unknown> }>;
  Outputs?: Record<string, { Value: unknown; Export?: { Name: unknown } }>;
  Parameters?: Record<string, { Default?: unknown }>;
};

/** The synthesized templates of one cloud assembly, read as one system. */
export type Template = {
  /** The folder the templates were read from; assets lie beside them. */
  folder: string;
  ofType(...types: string[]): Resource[];
  /** The resource's properties with every reference replaced by its local value. The caller names the shape. */
  properties<Shape>(resource: Resource): Shape;
  /** Any value of a stack's template with its references replaced. */
  resolve(value: unknown, stack: string): unknown;
  arn(resource: Resource): string;
  name(resource: Resource): string;
  byArn(arn: string): Resource | undefined;
  byName(type: string, name: string): Resource | undefined;
  /** The resource that a raw `Ref`, `Fn::GetAtt` or import stands for, seen from a stack. */
  target(value: unknown, stack: string, type: string): Resource | undefined;
};

export type TemplateOptions = {
  /** Values for template parameters, by name; a parameter without one takes its default. */
  parameters?: Record<string, string>;
  /** Gives the value behind `{{resolve:secretsmanager:…}}`: (secret id or ARN, JSON key or '') -> value. */
  secretValue?: (secretId: string, jsonKey: string) => string;
};

/** Reads all `*.template.json` files of a cloud assembly. Throws when there are none, or on a reference to nothing. */
export function loadTemplate(folder: string, options: TemplateOptions = {}): Template {
  const stacks = readStacks(folder);
  if (stacks.size === 0) throw new Error(`no *.template.json in ${folder}`);

  const resources = new Map<string, Resource>();
  for (const [stack, file] of stacks)
    for (const [logicalId, { Type: type, Properties = {} }] of Object.entries(file.Resources ?? {}))
      resources.set(`${stack}/${logicalId}`, { id: `${stack}/${logicalId}`, stack, logicalId, type, raw: Properties });

  const scopeOf = (stack: string): Parameters<typeof resolveValue>[1] => ({
    stack,
    reference: (logicalId) => {
      const resource = resources.get(`${stack}/${logicalId}`);
      if (resource) return referenceOf(resource);
      const parameter = stacks.get(stack)?.Parameters?.[logicalId];
      if (parameter) return options.parameters?.[logicalId] ?? parameter.Default ?? '';
      throw new Error(`stack ${stack} refers to ${logicalId}, which it does not declare`);
    },
    attribute: (logicalId, attribute) => {
      const resource = resources.get(`${stack}/${logicalId}`);
      if (!resource)
        throw new Error(`stack ${stack} reads ${logicalId}.${attribute} of a resource it does not declare`);
      return attributeOf(resource, attribute);
    },
    imported: (name) => {
      const found = exports.get(name);
      if (!found) throw new Error(`no stack exports ${name}, imported by ${stack}`);
      return template.resolve(found.value, found.stack);
    },
    secretValue: options.secretValue ?? ((id) => `secret:${id}`),
  });

  const exports = new Map<string, { stack: string; value: unknown }>();
  const byArn = new Map<string, Resource>();
  const resolved = new Map<string, unknown>();

  const template: Template = {
    folder,
    ofType: (...types) => [...resources.values()].filter((resource) => types.includes(resource.type)),
    properties: <Shape>(resource: Resource): Shape => {
      if (!resolved.has(resource.id)) resolved.set(resource.id, template.resolve(resource.raw, resource.stack));
      return resolved.get(resource.id) as Shape;
    },
    resolve: (value, stack) => resolveValue(value, scopeOf(stack)),
    arn: (resource) => String(attributeOf(resource, 'Arn')),
    name: nameOf,
    byArn: (arn) => byArn.get(arn),
    byName: (type, name) => template.ofType(type).find((resource) => nameOf(resource) === name),
    target: (value, stack, type) => {
      const wanted = template.resolve(value, stack);
      return template.ofType(type).find((r) => wanted === referenceOf(r) || wanted === template.arn(r));
    },
  };

  for (const [stack, file] of stacks)
    for (const output of Object.values(file.Outputs ?? {}))
      if (output.Export)
        exports.set(String(template.resolve(output.Export.Name, stack)), { stack, value: output.Value });
  for (const resource of resources.values()) byArn.set(template.arn(resource), resource);
  return template;
}

function readStacks(folder: string): Map<string, StackFile> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.template.json'));
  return new Map(
    files.map((file) => [
      file.replace(/^.*\//, '').replace(/\.(nested\.)?template\.json$/, ''),
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as StackFile,
    ]),
  );
}
