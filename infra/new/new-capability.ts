import { policy } from '#shared/access/policy.ts';
import { capabilityFiles, type CapabilityKind } from './capability-files.ts';
import { withExpectedLine } from './expected-lines.ts';
import { before, withImport, withNames } from './insert.ts';
import { NotAsked, objectOf, type Name } from './names.ts';
import type { Change, House, Plan } from './plan.ts';

/** A capability of a service that is there: file, test, route, row of policy, line of the role tests. */
export function newCapability(service: Name, name: Name, kind: CapabilityKind, house: House): Plan {
  const folder = `services/${service.kebab}`;
  const api = `${folder}/api.ts`;
  const page = `shared/access/policy/${service.kebab}-policy.ts`;
  if (!house.has(api)) throw new NotAsked(`There is no service ${service.kebab}.`);
  const opens = /export function \w+Api\(\w+: Open\w+\)/.test(house.read(api));
  if (!opens || !house.has(page) || !house.has(`${folder}/store/${service.kebab}-store.ts`))
    throw new NotAsked(`${service.kebab} is built in its own way: write the capability after one of its own.`);
  if (name.kebab in policy) throw new NotAsked(`Something is called ${name.kebab} already.`);
  const rows = ruleIdsOf(house.read(page));
  const [beside] = rows.at(-1) ?? [];
  return {
    files: capabilityFiles(service, name, kind, house),
    changes: [
      { file: api, to: (text) => withRoute(text, name, kind) },
      { file: `${folder}/edge.ts`, to: (text) => withNames(text, '= edgeOf<', [kind, 'unwrap']) },
      { file: page, to: (text) => before(text, /^\} as const satisfies Record</m, policyRow(name, nextId(rows))) },
      {
        file: 'test/roles/expected-access.ts',
        to: (text) => withExpectedLine(text, name.kebab, { 'team-leader': 'home' }, beside),
      },
      ...(kind === 'command' && house.has(`test/roles/foreign/${service.kebab}.test.ts`) ? [namingNobody(name)] : []),
      ...(kind === 'command' && house.has(heldByCitizen) ? [heldElsewhere(service, name)] : []),
    ],
    toFillIn: [
      `${folder}/capabilities/${name.kebab}.ts: what it does; shared/shapes/${name.kebab}.ts: what it takes and gives`,
      `${page}: who may do it and why; where it touches a person, what they read of it (da and en)`,
      `test/roles/expected-access.ts: the same again, by hand, before the code`,
      `${folder}/README.md: its line, and the access pattern of its item`,
      ...(kind === 'command'
        ? ['test/roles/foreign: an attempt, once its request names somebody or something of theirs']
        : []),
      ...(kind === 'command' ? [`shared/events: the event it tells, and whose data it is about (\`about\`)`] : []),
    ],
  };
}

const heldByCitizen = 'test/architecture/held-by-citizen.test.ts';

/** As it is written the command's item is the municipality's; a person who keeps it with the citizen says how it follows them. */
function heldElsewhere(service: Name, name: Name): Change {
  const list = `const elsewhereIn${service.pascal}: readonly string[] = [`;
  return { file: heldByCitizen, to: (text) => text.replace(list, `${list}'${objectOf(name).kebab}',`) };
}

/** As it is written the command names nobody; a person who lets it name somebody writes an attempt instead. */
function namingNobody({ kebab }: Name): Change {
  const list = /(const namingNobody: readonly ActionName\[\] = \[[^\]]*?),?\s*\]/;
  return {
    file: 'test/roles/foreign/attempts.ts',
    to: (text) => text.replace(list, (_, known: string) => `${known}${known.endsWith('[') ? '' : ','} '${kebab}']`),
  };
}

/** Action and rule id of each row of a page of policy, as they stand. */
function ruleIdsOf(page: string): [action: string, id: string][] {
  const found = [...page.matchAll(/^ {2}'?([\w-]+)'?: \{\s*id: '(\w+)'/gm)];
  return found.map(([, action = '', id = '']) => [action, id]);
}

/** The rule id after the highest of the service's own letters. */
function nextId(rows: readonly [action: string, id: string][]): string {
  const letters = rows[0]?.[1].replace(/\d+$/, '') ?? '';
  const numbers = rows.filter(([, id]) => id.startsWith(letters)).map(([, id]) => Number(id.slice(letters.length)));
  return `${letters}${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

function policyRow({ kebab }: Name, id: string): string {
  return `  '${kebab}': {
    id: '${id}',
    purpose: 'administration',
    viewing: 'none',
    roles: { 'team-leader': 'own-municipality' },
  },\n`;
}

function withRoute(text: string, name: Name, kind: CapabilityKind): string {
  const { kebab, camel, pascal } = name;
  const [, open = ''] = /export function \w+Api\((\w+): Open/.exec(text) ?? [];
  const path = `/${objectOf(name).kebab}`;
  const method = kind === 'command' ? 'put' : 'get';
  if (new RegExp(`\\.${method}\\(\\s*'${path}'`).test(text))
    throw new NotAsked(`${method.toUpperCase()} ${path} is there already: choose another name.`);
  const command = `.put(
      '${path}',
      command('${kebab}', { title: '${name.words}', answers: ${pascal}Done, status: 200 }),
      body(${pascal}Choice),
      async (c) => c.json(unwrap(await ${camel}(c.var.call, ${open}(c.var.call), c.req.valid('json'))), 200),
    )`;
  const read = `.get(
      '${path}',
      read('${kebab}', { title: '${name.words}', answers: ${pascal}View }),
      async (c) => c.json(unwrap(await ${camel}(${open}(c.var.call)))),
    )`;
  const shapes = kind === 'command' ? `${pascal}Choice, ${pascal}Done` : `${pascal}View`;
  const routed = before(text, /;\n\}\n\nexport type Api/, `\n    ${kind === 'command' ? command : read}`);
  const named = kind === 'command' ? withNames(routed, " from '#shared/runtime/http.ts'", ['body']) : routed;
  const edge = / from '.\/edge.ts';/.test(named)
    ? withNames(named, " from './edge.ts'", [kind, 'unwrap'])
    : withImport(named, `import { ${kind}, unwrap } from './edge.ts';`);
  return withImport(
    withImport(edge, `import { ${camel} } from './capabilities/${kebab}.ts';`),
    `import { ${shapes} } from '#shared/shapes/${kebab}.ts';`,
  );
}
