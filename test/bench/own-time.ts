import { randomBytes } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { insightApi } from '#services/insight/api.ts';
import { figureColumn } from '#services/insight/domain/tally.ts';
import { reportSettingsItem } from '#services/insight/store/insight-store.ts';
import { addToTally } from '#services/insight/store/tally-writes.ts';
import { visitationApi } from '#services/visitation/api.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { candidateItem } from '#services/visitation/store/visitation-store.ts';
import type { Caller } from '#shared/access/caller.ts';
import type { Role } from '#shared/access/roles.ts';
import { newId } from '#shared/kernel/ids.ts';
import { citizenScope, municipalityCode, partnershipScope } from '#shared/kernel/scope.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { httpHandler } from '#shared/runtime/http-lambda.ts';
import { keysFrom } from '#shared/runtime/ports/field-keys.ts';
import { openTable, type Table } from '#shared/runtime/table.ts';
import { put } from '#shared/runtime/write.ts';
import { figures, totalColumn } from '#shared/shapes/results.ts';
import { benchTable } from './engine.ts';
import { median, type Figure } from './figure.ts';
import { gatewayEvent } from './gateway-event.ts';

type Handler = (event: object, context: object) => Promise<{ readonly statusCode: number }>;
/** Commands that were on their way at the same time. */
type Together = readonly (() => Promise<unknown>)[];

const scope = municipalityCode('0265');
const rounds = 400;
const warmUp = 100;
const people = 50;

/**
 * What a request costs above its database calls: the same handler that Lambda runs, beside a bare one that sends the
 * same commands, those together that were sent together, and does nothing else; turn by turn, on the embedded engine.
 */
export async function ownTimes(): Promise<Figure[]> {
  const bench = await benchTable();
  try {
    const listening = listenTo(bench.client);
    const table = openTable(listening.client, bench.name, scope);
    await fill(table);
    const keys = async () => keysFrom(new Uint8Array(32), scope, 'bench');
    const visitation = visitationApi(() => ({
      ...{
        table,
        keys,
        citizenOf: unused,
        files: neverAsked,
        uploads: neverAsked,
        scans: neverAsked,
        publicOrigin: '',
      },
    }));
    const insight = insightApi(() => ({ table, keys, files: { store: unused, load: unused, downloadLink: unused } }));
    const work = httpHandler('visitation', visitation) as unknown as Handler;
    const results = httpHandler('insight', insight) as unknown as Handler;
    return [
      await ownTime(`work list of ${people}`, work, eventFor('/api/visitation/0265/work', 'caseworker'), listening),
      await ownTime('results', results, eventFor('/api/insight/0265/results', 'team-leader'), listening),
    ];
  } finally {
    await bench.stop();
  }
}

async function ownTime(what: string, handler: Handler, event: object, { heard }: Listening): Promise<Figure> {
  const house: number[] = [];
  const bare: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    heard.length = 0;
    const houseMs = await timed(async () => {
      const { statusCode } = await handler(event, { awsRequestId: 'bench' });
      if (statusCode !== 200) throw new Error(`${what} answered ${statusCode}`);
    });
    const same = [...heard];
    const bareMs = await timed(async () => {
      for (const together of same) await Promise.all(together.map((send) => send()));
    });
    if (round >= 0) house.push(houseMs);
    if (round >= 0) bare.push(bareMs);
  }
  return { part: 'own time a request', what, value: median(house) - median(bare), unit: 'ms' };
}

async function timed(act: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

type Listening = { readonly client: DynamoDBDocumentClient; readonly heard: Together[] };

/** A client that remembers what it was asked to send, grouped by what was on its way at the same time. */
function listenTo(client: DynamoDBDocumentClient): Listening {
  const heard: (() => Promise<unknown>)[][] = [];
  let onTheWay = 0;
  const send = async (command: { readonly input: object; readonly constructor: unknown }): Promise<unknown> => {
    const Command = command.constructor as new (input: object) => never;
    if (onTheWay === 0) heard.push([]);
    heard.at(-1)?.push(() => client.send(new Command(command.input)));
    onTheWay += 1;
    try {
      return await client.send(command as never);
    } finally {
      onTheWay -= 1;
    }
  };
  return { client: Object.assign(Object.create(client) as DynamoDBDocumentClient, { send }), heard };
}

const personId = newId('person', randomBytes);

/** A page of people in one caseworker's list, and the tallies of three years. */
async function fill(table: Table): Promise<void> {
  const candidates = Array.from({ length: people }, (_, place) => put(candidateItem, aCandidate(place)));
  await table.transact(candidates);
  const groups = ['original', 'ukraine'].map((id) => ({ id, name: { da: id, en: id }, reportColumn: id }));
  await table.transact([put(reportSettingsItem, { version: 1, groups })]);
  const by = new Map(
    figures.flatMap((figure) =>
      ['original', 'ukraine', totalColumn].map((column) => [figureColumn(figure, column), 1]),
    ),
  );
  const months = Array.from({ length: 11 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`);
  const days = Array.from({ length: 23 }, (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}`);
  await table.transact([
    ...['2024', '2025', '2026'].map((period) => addToTally({ level: 'year', period, by })),
    ...months.map((period) => addToTally({ level: 'month', period, by })),
    ...days.map((period) => addToTally({ level: 'day', period, by: new Map([...by].slice(0, 6)) })),
  ]);
}

function aCandidate(place: number): Candidate {
  return {
    candidateId: newId('candidate', randomBytes),
    version: 1,
    state: 'referred',
    firstName: 'Bænk',
    lastName: `Testesen ${place}`,
    phone: '22 33 44 55',
    citizen: citizenScope('C-00000000000000000000'),
    cprSealed: 'sealed',
    targetGroups: ['original'],
    reason: 'Vil gerne i gang med få timer.',
    ownerId: personId,
    referredOn: civilDate('2026-11-20'),
    next: { kind: 'first-conversation', ownerId: personId, dueOn: civilDate('2026-11-27') },
    nextDecidedAt: '2026-11-20T09:00:00.000Z',
  };
}

function eventFor(path: string, role: Role): object {
  const caller: Caller = { personId, name: 'Bænk', role, scope, partnership: partnershipScope('P-bench'), csrf: '' };
  return gatewayEvent(path, JSON.stringify(caller));
}

const neverAsked = (): never => {
  throw new Error('nothing that is measured asks for files');
};
function unused(): Promise<never> {
  return Promise.reject(new Error('the bench does not need this'));
}
