import type { Name } from './names.ts';

/** The code of a service that hears of people in the effort and shows what it knows of one: a whole slice to begin from. */
export function serviceCode({ kebab, camel, pascal }: Name): Record<string, string> {
  const own = `services/${kebab}`;
  return {
    [`${own}/config.ts`]: `
import type { EventName } from '#shared/events/catalogue.ts';

/** The settings this service's functions read; the stack gives exactly these. */
export const configNames = ['TABLE_NAME', 'DATA_ROLE_ARN', 'FIELD_KEY_ID'] as const;

/**
 * What this service hears from the others.
 * The stack subscribes to this list, and \`event-handlers.ts\` answers all of it and nothing else or does not compile.
 */
export const consumes = ['CandidateReferred'] as const satisfies readonly EventName[];
export type Consumed = (typeof consumes)[number];
`,
    [`${own}/refusals.ts`]: `
import type { RefusalIn, RefusalTable } from '#shared/runtime/problem.ts';

/** Every refusal of this service, as an answer. */
export const ${camel}Refusals = {
  'candidate-not-found': { status: 404, da: 'Vi kan ikke finde personen.', en: 'We cannot find this person.' },
} as const satisfies RefusalTable;

/** What this service may refuse: each of these has a sentence. */
export type ${pascal}Refusal = RefusalIn<typeof ${camel}Refusals>;
`,
    [`${own}/edge.ts`]: `
import { edgeOf } from '#shared/runtime/http.ts';
import type { ${pascal}Refusal } from './refusals.ts';

/** Routes of this service refuse with its own codes and the house's; one without a sentence does not compile. */
export const { read, refused, unwrap } = edgeOf<${pascal}Refusal>();
`,
    [`${own}/api.ts`]: `
import type { Call } from '#shared/runtime/call.ts';
import { serviceApi } from '#shared/runtime/http.ts';
import { pathId } from '#shared/runtime/path-id.ts';
import { ${pascal}View } from '#shared/shapes/${kebab}.ts';
import { read, refused, unwrap } from './edge.ts';
import { show${pascal} } from './capabilities/show-${kebab}.ts';
import { ${camel}Refusals } from './refusals.ts';
import type { ${pascal}Store } from './store/${kebab}-store.ts';

/** Opens the service's data for the scope of a call. */
export type Open${pascal} = (call: Call) => ${pascal}Store;

/** The service's routes, for a municipality's own staff. */
export function ${camel}Api(open: Open${pascal}) {
  return serviceApi({
    service: '${kebab}',
    refusals: ${camel}Refusals,
    table: (call) => open(call).table,
    keys: (call) => open(call).keys(),
  })
    .basePath('/api/${kebab}/:scope')
    .get(
      '/candidates/:candidateId',
      read('show-${kebab}', {
        title: 'What is known of a person',
        answers: ${pascal}View,
        refuses: ['candidate-not-found'],
      }),
      async (c) => {
        const candidateId = pathId(c, 'candidateId', 'candidate', () => refused('candidate-not-found'));
        return c.json(unwrap(await show${pascal}(c.var.call, open(c.var.call), candidateId)));
      },
    );
}

export type Api = ReturnType<typeof ${camel}Api>;
`,
    [`${own}/open.ts`]: `
import { KMSClient } from '@aws-sdk/client-kms';
import { STSClient } from '@aws-sdk/client-sts';
import type { Call } from '#shared/runtime/call.ts';
import { config } from '#shared/runtime/config.ts';
import { fieldKeysOf } from '#shared/runtime/ports/field-keys.ts';
import { scopedClients, scopedSessions } from '#shared/runtime/scoped-credentials.ts';
import { openTable } from '#shared/runtime/table.ts';
import { configNames } from './config.ts';
import type { ${pascal}Store } from './store/${kebab}-store.ts';

const settings = config(configNames);
const clientFor = scopedClients(scopedSessions(new STSClient({}), settings.DATA_ROLE_ARN));
const kms = new KMSClient({});

/** Opens the service's table with credentials for the call's own scope. */
export function open${pascal}(call: Call): ${pascal}Store {
  const table = openTable(clientFor(call.scope, call.partnership), settings.TABLE_NAME, call.scope);
  return { table, keys: () => fieldKeysOf(kms, settings.FIELD_KEY_ID, '${kebab}', table) };
}
`,
    [`${own}/lambda.ts`]: `
import { httpHandler } from '#shared/runtime/http-lambda.ts';
import { ${camel}Api } from './api.ts';
import { open${pascal} } from './open.ts';

export const handler = httpHandler('${kebab}', ${camel}Api(open${pascal}));
`,
    [`${own}/openapi.ts`]: `
import { describeApi, notOpened } from '#shared/runtime/describe-api.ts';
import { ${camel}Api } from './api.ts';

export const describe = (): Promise<object> => describeApi('${kebab}', ${camel}Api(notOpened));
`,
    [`${own}/on-event.ts`]: `
import { eventConsumer } from '#shared/runtime/consume.ts';
import { eventHandlers } from './event-handlers.ts';
import { open${pascal} } from './open.ts';

export const handler = eventConsumer('${kebab}', eventHandlers(open${pascal}));
`,
    [`${own}/event-handlers.ts`]: `
import type { EventHandlers } from '#shared/runtime/consume.ts';
import type { Open${pascal} } from './api.ts';
import { takeInReferral } from './capabilities/take-in-referral.ts';
import type { Consumed } from './config.ts';

/** What this service does when it hears of something. Order and repetition do not matter. */
export function eventHandlers(open: Open${pascal}): EventHandlers<Consumed> {
  return { CandidateReferred: (call, event) => takeInReferral(open(call), event) };
}
`,
    [`${own}/domain/known-person.ts`]: `
import type { CandidateId } from '#shared/kernel/ids.ts';
import { daysBetween, type CivilDate } from '#shared/kernel/time.ts';

/** What the service keeps of a person. */
export type KnownPerson = {
  readonly candidateId: CandidateId;
  readonly referredOn: CivilDate;
  /** The version of the person's file that told it. */
  readonly version: number;
};

/** How many whole days a person has been in the effort on a day; none before the referral's. */
export function daysInEffort({ referredOn }: KnownPerson, on: CivilDate): number {
  return Math.max(0, daysBetween(referredOn, on));
}
`,
    [`${own}/store/${kebab}-store.ts`]: `
import type { KnownPerson } from '#services/${kebab}/domain/known-person.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import type { Table } from '#shared/runtime/table.ts';

/** The service's data of one scope. */
export type ${pascal}Store = { readonly table: Table; readonly keys: () => Promise<FieldKeys> };

export const personItem = defineItem<KnownPerson>({ name: 'person', partition: (person) => [person.candidateId] });
`,
    [`${own}/capabilities/take-in-referral.ts`]: `
import { personItem, type ${pascal}Store } from '#services/${kebab}/store/${kebab}-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

/** Keeps that a person is in the effort, as visitation tells it; the newest version stands. */
export async function takeInReferral(
  { table }: Pick<${pascal}Store, 'table'>,
  { version, facts }: EventOf<'CandidateReferred'>,
): Promise<void> {
  const candidateId = toldId('candidate', facts.candidateId);
  await writeIfNewer(table, personItem, { candidateId, referredOn: civilDate(facts.referredOn), version });
}
`,
    [`${own}/capabilities/show-${kebab}.ts`]: `
import { daysInEffort } from '#services/${kebab}/domain/known-person.ts';
import type { ${pascal}Refusal } from '#services/${kebab}/refusals.ts';
import { personItem, type ${pascal}Store } from '#services/${kebab}/store/${kebab}-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { ${pascal}View } from '#shared/shapes/${kebab}.ts';

/** Shows what is known of a person, who sees in the log who looked. Refusal: candidate-not-found. */
export async function show${pascal}(
  call: Call,
  { table }: Pick<${pascal}Store, 'table'>,
  candidateId: CandidateId,
): Promise<Result<${pascal}View, ${pascal}Refusal>> {
  const person = await table.get(personItem, candidateId);
  if (!person) return refuse('candidate-not-found');
  await recordViewing(call, table, [candidateId]);
  return ok({ candidateId, referredOn: person.referredOn, daysInEffort: daysInEffort(person, dateOf(call.now)) });
}
`,
  };
}
