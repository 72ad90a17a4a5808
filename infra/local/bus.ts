import { randomUUID } from 'node:crypto';
import type { Clock } from './clock.ts';
import { matchesPattern, type Pattern } from './event-patterns.ts';
import { invocationQueue } from './queue-readers.ts';
import type { Queues } from './queues.ts';
import { accountId, lastPart, region } from './resource-names.ts';
import type { RuntimeStore } from './store.ts';
import type { Template } from './template.ts';

/** An entry of EventBridge's PutEvents. */
export type Entry = {
  Source?: string;
  DetailType?: string;
  Detail?: string;
  EventBusName?: string;
  Resources?: string[];
  Time?: number | string;
};
export type EntryResult = { EventId?: string; ErrorCode?: string; ErrorMessage?: string };

/** The event bus: rules of the template, matched to what is put on it. */
export type Bus = { put(entries: readonly Entry[]): EntryResult[] };

export type RuleTarget = { Arn: string; Input?: string; InputPath?: string; DeadLetterConfig?: { Arn?: string } };
type RuleShape = { EventPattern?: Pattern; EventBusName?: string; State?: string; Targets?: RuleTarget[] };

export type BusOptions = { template: Template; store: RuntimeStore; queues: Queues; clock: Clock };

/** Opens the bus. An event has been handed to all its targets' queues, durably, before `put` returns. */
export function openBus({ template, store, queues, clock }: BusOptions): Bus {
  const rules = template
    .ofType('AWS::Events::Rule')
    .map((resource) => template.properties<RuleShape>(resource))
    .filter((rule) => rule.EventPattern && rule.State !== 'DISABLED');

  const put = (entry: Entry): EntryResult => {
    const refusal = refusalOf(entry);
    if (refusal) return refusal;
    const id = randomUUID();
    const event = {
      version: '0',
      id,
      'detail-type': entry.DetailType,
      source: entry.Source,
      account: accountId,
      time: new Date(entry.Time === undefined ? clock.now() : instantOf(entry.Time)).toISOString(),
      region,
      resources: entry.Resources ?? [],
      detail: JSON.parse(entry.Detail ?? '{}') as unknown,
    };
    const bus = lastPart(entry.EventBusName ?? 'default');
    for (const rule of rules)
      if (lastPart(rule.EventBusName ?? 'default') === bus && matchesPattern(rule.EventPattern ?? {}, event))
        for (const target of rule.Targets ?? []) deliver(queues, target, event);
    return { EventId: id };
  };
  return { put: (entries) => store.atomically(() => entries.map(put)) };
}

/** Hands an event to one target: a queue, or a function's queue of asynchronous invocations. */
export function deliver(queues: Queues, target: RuleTarget, event: object): void {
  const body = target.Input ?? JSON.stringify(target.InputPath ? partOf(event, target.InputPath) : event);
  const deadLetterArn = target.DeadLetterConfig?.Arn;
  const attributes: Record<string, string> = deadLetterArn ? { deadLetterArn } : {};
  if (target.Arn.includes(':sqs:')) queues.send(lastPart(target.Arn), body, { attributes });
  else if (target.Arn.includes(':lambda:')) queues.send(invocationQueue(lastPart(target.Arn)), body, { attributes });
}

function refusalOf({ Source, DetailType, Detail }: Entry): EntryResult | undefined {
  if (!Source || !DetailType)
    return { ErrorCode: 'InvalidArgument', ErrorMessage: 'Source and DetailType are required' };
  try {
    JSON.parse(Detail ?? '');
    return undefined;
  } catch {
    return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' };
  }
}

/** AWS clients send instants as seconds. */
const instantOf = (time: number | string): number => (typeof time === 'number' ? time * 1000 : Date.parse(time));

function partOf(event: object, path: string): unknown {
  return path
    .split('.')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], event);
}
