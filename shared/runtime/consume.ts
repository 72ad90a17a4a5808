import { randomBytes } from 'node:crypto';
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import middy from '@middy/core';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import type { EventName, EventOf } from '#shared/events/catalogue.ts';
import { EventEnvelope } from '#shared/events/event.ts';
import { readFacts } from '#shared/events/read-facts.ts';
import { newId, toldId } from '#shared/kernel/ids.ts';
import { parseScope, partnershipScope } from '#shared/kernel/scope.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from './call.ts';
import { envelope, type DomainEvent } from './commit.ts';
import { conditionFailed } from './conditions.ts';
import { outboxRow, outboxRowOf } from './house-rows.ts';
import { retry } from './retry.ts';
import type { Table } from './table.ts';
import { insert, type Write } from './write.ts';
import { loggable } from './loggable.ts';

/**
 * What a service does when it hears of each event on its list (`consumes` in its `config.ts`): none may be missing.
 * `call` is the platform itself acting in the event's scope and time.
 */
export type EventHandlers<Consumed extends EventName> = {
  readonly [Name in Consumed]: (call: Call, event: EventOf<Name>) => Promise<void>;
};

/** Handlers of whatever a service hears, where only the event that arrives tells which. */
export type AnyEventHandlers = Partial<EventHandlers<EventName>>;

/** Handlers of two subjects: what both hear is told to the one and then to the other. */
export function inTurn<One extends EventName, Other extends EventName>(
  one: EventHandlers<One>,
  other: EventHandlers<Other>,
): EventHandlers<One | Other> {
  const [first, second] = [one as AnyEventHandlers, other as AnyEventHandlers];
  const both = Object.keys(first).filter((name) => name in second) as EventName[];
  const joined = both.map((name) => {
    const [tellOne, tellOther] = [first[name], second[name]] as ((call: Call, event: never) => Promise<void>)[];
    const tellBoth = async (call: Call, event: never): Promise<void> => {
      await tellOne?.(call, event);
      await tellOther?.(call, event);
    };
    return [name, tellBoth];
  });
  return { ...first, ...second, ...Object.fromEntries(joined) } as EventHandlers<One | Other>;
}

/** An event as it comes out of the queue: from the bus, or told once more by a rebuild. */
export type Delivered = { readonly detail: unknown; readonly rebuild?: boolean };

/**
 * A queue consumer as a Lambda function: each event is checked, told to its handler, and fails alone. What a rebuild
 * tells goes to `inRebuild`: the same handlers, but nobody is written to a second time.
 */
export function eventConsumer(
  service: string,
  eventHandlers: AnyEventHandlers,
  inRebuild: AnyEventHandlers = eventHandlers,
) {
  const logger = new Logger({ serviceName: `${service}-on-event` });
  const batch = new BatchProcessor(EventType.SQS);
  return middy<SQSEvent>()
    .use(injectLambdaContext(logger, { clearState: true }))
    .handler((event, context) =>
      processPartialResponse(
        event,
        async (record: SQSRecord) => {
          try {
            const delivered = JSON.parse(record.body) as Delivered;
            await handleEvent(delivered.rebuild ? inRebuild : eventHandlers, delivered);
          } catch (fault) {
            logger.error('event-not-taken-in', { messageId: record.messageId, error: loggable(fault) });
            throw fault;
          }
        },
        batch,
        { context },
      ),
    );
}

/**
 * Tells one event, as EventBridge hands it over, to its handler; an event nobody here listens to passes by. Where
 * somebody else wrote between the handler's look and its write, it looks anew, and mostly wins; what keeps losing throws,
 * and goes back to the queue. Handlers therefore have no retry of their own.
 */
export async function handleEvent(eventHandlers: AnyEventHandlers, delivered: Delivered): Promise<void> {
  const parsed = EventEnvelope.parse(delivered.detail);
  const name = parsed.type as EventName;
  const handler = eventHandlers[name] as ((call: Call, event: EventOf<EventName>) => Promise<void>) | undefined;
  if (!handler) return;
  const event = { ...parsed, type: name, facts: readFacts(name, parsed.schema, parsed.facts) } as EventOf<EventName>;
  const seen = (): Pick<Call, 'seen'> => (longWork.has(name) ? {} : { seen: new Map() });
  await retry(() => handler({ ...systemCall(event), ...seen() }, event), conditionFailed);
}

/** What goes through many people one after another looks at each anew. */
const longWork: ReadonlySet<EventName> = new Set(['TimePassed', 'JobContinued']);

/** Who acts where no person does. */
const platform = toldId('person', 'per-00000000000000000000');

/** The platform acting by itself because of an event: same scope, same time, no person. */
export function systemCall(event: EventEnvelope): Call {
  const scope = parseScope(event.scope);
  if (!scope) throw new Error('an event without a scope');
  return {
    caller: {
      personId: platform,
      name: 'Fodfæste',
      role: 'secretariat',
      scope,
      csrf: '',
    },
    action: 'take-in-event',
    rule: { id: 'S01', purpose: 'administration' },
    scope,
    ...(event.partnership && { partnership: partnershipScope(event.partnership) }),
    now: instant(event.at),
    requestId: event.id,
    language: 'da',
    newId: (of) => newId(of, randomBytes),
  };
}

/**
 * Saves what an event causes, once: its writes and own events in one transaction with `mark`, the insert of a row that
 * the event leaves for good. Gives false where that row stands already. Because the mark is what the event left, and no
 * row beside it, an event told again years later does nothing where it was taken in, and everything where the rows are
 * lost. A lost race on a version throws, and the queue tells the event again.
 */
export async function takeIn(
  call: Call,
  table: Table,
  mark: Write,
  change: { readonly writes: readonly Write[]; readonly events?: readonly DomainEvent[] },
): Promise<boolean> {
  try {
    await table.transact([mark, ...change.writes, ...toldBy(call, change.events ?? [])]);
    return true;
  } catch (fault) {
    const reasons = fault instanceof TransactionCanceledException ? fault.CancellationReasons : undefined;
    if (reasons?.[0]?.Code === 'ConditionalCheckFailed') return false;
    throw fault;
  }
}

/**
 * Saves what an event causes where the rows it changes say by themselves that it was done: told again, the handler finds
 * nothing left to do. A lost race throws, and the event is told again.
 */
export async function saveCaused(
  call: Call,
  table: Table,
  change: { readonly writes: readonly Write<string>[]; readonly events: readonly DomainEvent[] },
): Promise<void> {
  await table.transact([...change.writes, ...toldBy(call, change.events)]);
}

function toldBy(call: Call, events: readonly DomainEvent[]): Write[] {
  return events.map((event) => insert(outboxRow, outboxRowOf(envelope(call, event))));
}
