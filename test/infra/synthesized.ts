import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StageName } from '#infra/constructs/stage.ts';
import { type ServiceName, serviceNames } from '#infra/service-entries.ts';
import { templatesFolder } from './templates-folder.ts';

export const stageNames: readonly StageName[] = ['local', 'test', 'prod'];

/** One resource of a synthesized stage. */
export interface Resource {
  readonly stack: string;
  readonly id: string;
  readonly type: string;
  // Templates are JSON of many shapes; each test reads the part it is about.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly properties: any;
  readonly deletionPolicy?: string;
  /** Ids of what stands before it. */
  readonly dependsOn: readonly string[];
}

/** A stage of the house, as its templates say. */
export interface Synthesized {
  readonly stacks: readonly string[];
  /** All resources of a type in all stacks. */
  readonly all: (type: string) => Resource[];
  /** What a `Ref` or `Fn::GetAtt` in this stack points at, or the resource another stack exports. */
  readonly pointedAt: (stack: string, value: unknown) => Resource;
}

const made = new Map<StageName, Synthesized>();

/** The synthesized templates of a stage; made once per test file. */
export function synthesized(stage: StageName): Synthesized {
  const known = made.get(stage) ?? load(stage);
  made.set(stage, known);
  return known;
}

/** The service whose stack this is. The rebuild stands by itself, after all it reads; its function is one of access. */
export function serviceOf(stack: string): ServiceName {
  if (stack.endsWith('-rebuild')) return 'access';
  const found = serviceNames.find((service) => stack.endsWith(`-${service}`));
  if (!found) throw new Error(`${stack} is not the stack of a service`);
  return found;
}

function load(stage: StageName): Synthesized {
  const folder = join(templatesFolder(), stage);
  const stacks = readdirSync(folder)
    .filter((file) => file.endsWith('.template.json'))
    .map((file) => ({
      stackName: file.slice(0, -'.template.json'.length),
      template: JSON.parse(readFileSync(join(folder, file), 'utf8')),
    }));
  const resources = stacks.flatMap(({ stackName, template }) =>
    Object.entries<Record<string, unknown>>(template.Resources).map(([id, resource]) => ({
      stack: stackName,
      id,
      type: String(resource['Type']),
      properties: resource['Properties'] ?? {},
      deletionPolicy: resource['DeletionPolicy'] as string | undefined,
      dependsOn: [resource['DependsOn'] ?? []].flat() as string[],
    })),
  );
  const exported = new Map<string, { stack: string; value: unknown }>();
  for (const { stackName, template } of stacks) {
    for (const output of Object.values<{ Value: unknown; Export?: { Name: string } }>(template.Outputs ?? {})) {
      if (output.Export) exported.set(output.Export.Name, { stack: stackName, value: output.Value });
    }
  }
  const pointedAt = (stack: string, value: unknown): Resource => {
    const pointer = value as { Ref?: string; 'Fn::GetAtt'?: string[]; 'Fn::ImportValue'?: string };
    const imported = pointer['Fn::ImportValue'] && exported.get(pointer['Fn::ImportValue']);
    if (imported) return pointedAt(imported.stack, imported.value);
    const id = pointer.Ref ?? pointer['Fn::GetAtt']?.[0];
    const found = resources.find((resource) => resource.stack === stack && resource.id === id);
    if (!found) throw new Error(`${JSON.stringify(value)} points at nothing in ${stack}`);
    return found;
  };
  return {
    stacks: stacks.map(({ stackName }) => stackName),
    all: (type) => resources.filter((resource) => resource.type === type),
    pointedAt,
  };
}
