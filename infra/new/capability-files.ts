import { objectOf, type Name } from './names.ts';
import type { House } from './plan.ts';

export type CapabilityKind = 'read' | 'command';

/** The files of a capability about one thing that a municipality keeps: a text with a version. */
export function capabilityFiles(service: Name, name: Name, kind: CapabilityKind, house: House): Record<string, string> {
  const { kebab } = name;
  const folder = `services/${service.kebab}`;
  const item = `${folder}/store/${objectOf(name).kebab}-item.ts`;
  return {
    // One that shows what another changes finds the item there already.
    ...(!house.has(item) && { [item]: itemOf(name) }),
    [`shared/shapes/${kebab}.ts`]: kind === 'command' ? commandShapes(name) : readShapes(name),
    [`${folder}/capabilities/${kebab}.ts`]: kind === 'command' ? command(service, name) : read(service, name),
    [`${folder}/capabilities/${kebab}.test.ts`]: kind === 'command' ? commandTest(name) : readTest(service, name),
  };
}

function itemOf(name: Name): string {
  const { kebab, camel, pascal } = objectOf(name);
  return `
import { defineItem } from '#shared/runtime/item.ts';

/** One for each municipality. */
type ${pascal} = { readonly version: number; readonly text: string };
export const ${camel}Item = defineItem<${pascal}>({ name: '${kebab}', partition: () => [] });
`;
}

function commandShapes({ pascal }: Name): string {
  return `
import * as z from 'zod/mini';
import { line, versionField } from './fields.ts';

/** What is asked for; \`version\` is 0 where there was none before. */
export const ${pascal}Choice = z.object({
  version: versionField(0),
  text: line(500),
});
export type ${pascal}Choice = z.infer<typeof ${pascal}Choice>;
export const ${pascal}Done = z.object({ version: z.number() });
export type ${pascal}Done = z.infer<typeof ${pascal}Done>;
`;
}

function readShapes({ pascal }: Name): string {
  return `
import * as z from 'zod/mini';

/** What is shown; empty, of version 0, where nothing was kept yet. */
export const ${pascal}View = z.object({ version: z.number(), text: z.string() });
export type ${pascal}View = z.infer<typeof ${pascal}View>;
`;
}

function command(service: Name, name: Name): string {
  const { kebab, camel, pascal, words } = name;
  const object = objectOf(name);
  return `
import type { ${service.pascal}Refusal } from '#services/${service.kebab}/refusals.ts';
import { ${object.camel}Item } from '#services/${service.kebab}/store/${object.kebab}-item.ts';
import type { ${service.pascal}Store } from '#services/${service.kebab}/store/${service.kebab}-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert, replace } from '#shared/runtime/write.ts';
import type { ${pascal}Choice, ${pascal}Done } from '#shared/shapes/${kebab}.ts';

/** ${words}, over the version that was seen. Refusal: stale-version. */
export async function ${camel}(
  call: Call,
  { table }: Pick<${service.pascal}Store, 'table'>,
  choice: ${pascal}Choice,
): Promise<Result<${pascal}Done, ${service.pascal}Refusal>> {
  const after = asNextVersion(choice);
  return commit(call, table, {
    writes: [choice.version === 0 ? insert(${object.camel}Item, after) : replace(${object.camel}Item, choice, after)],
    events: [],
    about: [],
    answer: { version: after.version },
  });
}
`;
}

function read(service: Name, name: Name): string {
  const { kebab, camel, pascal, words } = name;
  const object = objectOf(name);
  return `
import type { ${service.pascal}Refusal } from '#services/${service.kebab}/refusals.ts';
import { ${object.camel}Item } from '#services/${service.kebab}/store/${object.kebab}-item.ts';
import type { ${service.pascal}Store } from '#services/${service.kebab}/store/${service.kebab}-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { ${pascal}View } from '#shared/shapes/${kebab}.ts';

/** ${words}: what the municipality keeps, empty where it keeps nothing yet. */
export async function ${camel}({
  table,
}: Pick<${service.pascal}Store, 'table'>): Promise<Result<${pascal}View, ${service.pascal}Refusal>> {
  const { version, text } = (await table.get(${object.camel}Item)) ?? { version: 0, text: '' };
  return ok({ version, text });
}
`;
}

function commandTest({ kebab, camel }: Name): string {
  return `
import { beforeAll, describe, expect, test } from 'vitest';
import { openTable } from '#shared/runtime/table.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { freshMunicipality, testTable, type TestTable } from '#test/database.ts';
import { ${camel} } from './${kebab}.ts';

let database: TestTable;
beforeAll(async () => {
  database = await testTable();
});

function aLeaderAtWork() {
  const scope = freshMunicipality();
  const leader = aCaller('team-leader', scope);
  return { table: openTable(database.client, database.name, scope), call: () => aCall('${kebab}', leader) };
}

describe('${kebab.replaceAll('-', ' ')}', () => {
  test('keeps the newest, version by version', async () => {
    const { table, call } = aLeaderAtWork();
    expect(await ${camel}(call(), { table }, { version: 0, text: 'first' })).toEqual({ ok: true, value: { version: 1 } });
    expect(await ${camel}(call(), { table }, { version: 1, text: 'then' })).toEqual({ ok: true, value: { version: 2 } });
  });

  test.each([0, 2])('who saw version %i, when the first stands, is told that somebody changed it', async (seen) => {
    const { table, call } = aLeaderAtWork();
    await ${camel}(call(), { table }, { version: 0, text: 'first' });
    expect(await ${camel}(call(), { table }, { version: seen, text: 'over it' })).toMatchObject({
      refusal: { code: 'stale-version' },
    });
  });

  test('the same command twice is one change and one answer', async () => {
    const { table, call } = aLeaderAtWork();
    const command = call();
    const first = await ${camel}(command, { table }, { version: 0, text: 'first' });
    expect(await ${camel}(command, { table }, { version: 0, text: 'first' })).toEqual(first);
  });
});
`;
}

function readTest(service: Name, name: Name): string {
  const { kebab, camel } = name;
  const object = objectOf(name);
  return `
import { expect, test } from 'vitest';
import { ${object.camel}Item } from '#services/${service.kebab}/store/${object.kebab}-item.ts';
import { openTable } from '#shared/runtime/table.ts';
import { freshMunicipality, testTable } from '#test/database.ts';
import { ${camel} } from './${kebab}.ts';

test('${kebab.replaceAll('-', ' ')}: empty until something is kept', async () => {
  const database = await testTable();
  const table = openTable(database.client, database.name, freshMunicipality());
  expect(await ${camel}({ table })).toEqual({ ok: true, value: { version: 0, text: '' } });
  await table.put(${object.camel}Item, { version: 1, text: 'kept' });
  expect(await ${camel}({ table })).toEqual({ ok: true, value: { version: 1, text: 'kept' } });
});
`;
}
