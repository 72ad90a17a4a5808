import { beforeAll, describe, expect, test } from 'vitest';
import { serviceNames } from '#infra/service-entries.ts';
import { policy, type ActionName } from '#shared/access/policy.ts';
import { roles } from '#shared/access/roles.ts';
import { fieldErrorText } from '#shared/shapes/field-error.text.ts';
import { requestAs } from '#test/builders/request.ts';
import { testTable } from '#test/database.ts';
import { callerOf, self } from '#test/roles/ask-route.ts';
import { expectedReach } from '#test/roles/expected-access.ts';
import { openServices, type OpenService } from '#test/roles/open-services.ts';
import { oddFor, type Odd } from './odd-inputs.ts';
import { fieldsOf, sampleOf, withValue, type Field, type Schema } from './request-fields.ts';

/**
 * Every field of every request × a list of odd inputs. The requests are read from the description of the API, so that a
 * new route is walked by itself; one with a text of no kind fails here.
 */
type Operation = {
  readonly operationId?: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
};
type Described = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };
type Asked = {
  readonly service: OpenService;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
};
type Answer = { readonly status: number; readonly code?: string; readonly errors: readonly FieldError[] };
type FieldError = { readonly pointer: string; readonly code: string; readonly detail: string };

const all: Asked[] = [];
beforeAll(async () => {
  const services = await openServices(await testTable());
  for (const name of serviceNames) {
    const { describe: described } = (await import(`../../services/${name}/openapi.ts`)) as {
      describe: () => Promise<Described>;
    };
    const service = services.find((each) => each.name === name) as OpenService;
    for (const [path, operations] of Object.entries((await described()).paths))
      for (const [method, operation] of Object.entries(operations))
        all.push({ service, method: method.toUpperCase(), path, operation });
  }
});

const bodyOf = ({ operation }: Asked): Schema | undefined => operation.requestBody?.content['application/json']?.schema;
const queriesOf = ({ operation }: Asked) => (operation.parameters ?? []).filter((each) => each.in === 'query');

/** The action of the policy; the routes before any scope have none. */
function actionOf({ operationId = '' }: Operation): ActionName | undefined {
  return operationId in policy ? (operationId as ActionName) : undefined;
}

/** Somebody who may do it, and where they may: it is refused or taken for what is sent, not for who sends it. */
function whoMay(operation: Operation) {
  const action = actionOf(operation);
  if (!action) return undefined;
  const role = roles.find((each) => expectedReach(action, each) !== '-');
  if (!role) throw new Error(`nobody may ${action}`);
  const caller = callerOf(role);
  const reach = expectedReach(action, role);
  if (reach === 'open-self') return { caller, scope: self };
  const isInNetwork = ['network', 'company', 'institution', 'open-network'].includes(reach);
  return { caller, scope: isInNetwork ? (caller.partnership ?? caller.scope) : caller.scope };
}

async function send(asked: Asked, more: { readonly body?: unknown; readonly query?: string; readonly id?: string }) {
  const { service, method, operation } = asked;
  const by = whoMay(operation);
  const path = asked.path
    .replace('{scope}', by?.scope ?? '')
    .replace(/\{(companyId|cvr|institutionId)\}/g, more.id ?? '41000007')
    .replace(/\{\w+\}/g, more.id ?? `can-${'0'.repeat(20)}`);
  const body = bodyOf(asked) && (more.body ?? sampleOf(bodyOf(asked) as Schema));
  const answer = await requestAs(service.api, by?.caller, method, path + (more.query ?? ''), {
    ...(method !== 'GET' && { body: body ?? {} }),
  });
  const told = (await answer.json()) as Partial<Answer>;
  return { status: answer.status, ...(told.code && { code: told.code }), errors: told.errors ?? [] };
}

const pointerOf = (path: Field['path']): string => `/${path.join('/')}`;

/** What is wrong with an answer to something odd; nothing where it is as it shall be. */
function faultOf(odd: Odd, pointer: string, answer: Answer): string[] {
  if (answer.status >= 500) return [`answers ${answer.status}`];
  const here = answer.errors.filter((error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`));
  if (here.some(({ code, detail }) => !(code in fieldErrorText) || !detail)) return ['a code without words'];
  if (odd.refused && here.length === 0) return [`is not refused at the field (${answer.status} ${answer.code ?? ''})`];
  if (odd.anotherType && here[0]?.code === 'missing') return ['is called missing'];
  if (odd.code && !here.some(({ code }) => code === odd.code)) return [`is not called ${odd.code}`];
  return [];
}

const walked = new Map<string, number>();

/**
 * What a field is asked to bear: everything where its like is met for the first time in a service, and a third of it in
 * turn each time after: the same kind is read by the same code, but what comes of it is another route's.
 */
function oddInTurn(service: string, part: Schema): Odd[] {
  const like = `${service} ${JSON.stringify(part)}`;
  const before = walked.get(like) ?? 0;
  walked.set(like, before + 1);
  return oddFor(part).filter((_, place) => before === 0 || place % 3 === before % 3);
}

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 40);

async function walkBody(asked: Asked): Promise<string[]> {
  const schema = bodyOf(asked) as Schema;
  const right = sampleOf(schema);
  const rightOne = await send(asked, { body: right });
  if (rightOne.status >= 500) return [`what is right answers ${rightOne.status}`];
  const faults: string[] = [];
  for (const { path, schema: part, required } of fieldsOf(schema)) {
    const pointer = pointerOf(path);
    const missing: Odd[] = required && typeof path.at(-1) === 'string' ? [{ value: undefined, refused: true }] : [];
    const found = await Promise.all(
      [...oddInTurn(asked.service.name, part), ...missing].map(async (odd) => {
        const answer = await send(asked, { body: withValue(right, path, odd.value) });
        return faultOf(odd, pointer, answer).map((fault) => `${pointer} ${shown(odd.value ?? null)} ${fault}`);
      }),
    );
    faults.push(...found.flat());
  }
  return faults;
}

async function walkQuery(asked: Asked): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, schema } of queriesOf(asked)) {
    const required = queriesOf(asked).filter((each) => each.name !== name && each.schema.format !== 'cursor');
    const others = required
      .map((each) => `&${each.name}=${encodeURIComponent(String(sampleOf(each.schema, each.name)))}`)
      .join('');
    for (const odd of oddFor(schema)) {
      if (typeof odd.value !== 'string' || !odd.value.isWellFormed()) continue;
      const answer = await send(asked, { query: `?${name}=${encodeURIComponent(odd.value)}${others}` });
      faults.push(...faultOf(odd, `/${name}`, answer).map((fault) => `?${name} ${shown(odd.value)} ${fault}`));
    }
  }
  return faults;
}

const oddIds = ['a%23b', '%ED%A5%B1', '%00', '%0A', '%E2%80%AE', 'x'.repeat(2000), '__proto__', '..%2F..', '%25'];

describe('odd inputs at every route', () => {
  test('every request is described, and every text in it is of a kind', () => {
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter(bodyOf).length).toBeGreaterThan(30);
    for (const asked of all) {
      for (const { name, schema } of queriesOf(asked)) expect(() => sampleOf(schema, name), name).not.toThrow();
    }
  });

  test.each(serviceNames)(
    '%s: a body is refused at the field, and nothing breaks',
    async (name) => {
      const faults: Record<string, string[]> = {};
      for (const asked of all.filter((each) => each.service.name === name && bodyOf(each))) {
        const found = await walkBody(asked);
        if (found.length > 0) faults[`${asked.method} ${asked.path}`] = found;
      }
      expect(faults).toEqual({});
    },
    180_000,
  );

  test.each(serviceNames)(
    '%s: so are a query and an id in the path',
    async (name) => {
      const faults: Record<string, string[]> = {};
      for (const asked of all.filter((each) => each.service.name === name)) {
        const found = await walkQuery(asked);
        for (const id of /\{(?!scope)/.test(asked.path) ? oddIds : []) {
          const { status } = await send(asked, { id });
          if (status >= 500) found.push(`id ${id.slice(0, 20)} answers ${status}`);
        }
        if (found.length > 0) faults[`${asked.method} ${asked.path}`] = found;
      }
      expect(faults).toEqual({});
    },
    180_000,
  );
});
