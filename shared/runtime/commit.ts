import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { EventName, FactsOf } from '#shared/events/catalogue.ts';
import { schemaOf } from '#shared/events/read-facts.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import { viewingOf } from '#shared/access/what-was-done.text.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from './call.ts';
import {
  idempotencyRow,
  outboxRow,
  outboxRowOf,
  viewedRow,
  type IdempotencyRow,
  type ViewedRow,
} from './house-rows.ts';
import { conditionFailed } from './conditions.ts';
import { itemFrom } from './item.ts';
import { GaveUp } from './retry.ts';
import type { Table } from './table.ts';
import { wallClock } from './wall-clock.ts';
import { insert, put, type Write } from './write.ts';

/** An event a command causes. */
export type DomainEvent<Name extends EventName = EventName> = {
  readonly type: Name;
  readonly aggregate: string;
  readonly version: number;
  readonly facts: FactsOf<Name>;
};

export function domainEvent<Name extends EventName>(
  type: Name,
  aggregate: { readonly id: string; readonly version: number },
  facts: FactsOf<Name>,
): DomainEvent<Name> {
  return { type, aggregate: aggregate.id, version: aggregate.version, facts };
}

export type Change<Answer, Code extends string = never> = {
  readonly writes: readonly Write<Code>[];
  readonly events: readonly DomainEvent[];
  /** The people whose data this touches: each sees it in the log. */
  readonly about: readonly string[];
  readonly answer: Answer;
};

export type CommitRefusal = 'stale-version' | 'idempotency-key-reused' | 'busy-try-again';

const idempotencyKeptSeconds = 24 * 60 * 60;

/**
 * Saves a command in ONE transaction: its writes, its outbox events, its access-log entry and its idempotency row.
 * Gives the answer; or, where the same command was already done, the answer it got then; or the refusal that the
 * failed condition means. Nothing is half-written.
 */
export async function commit<Answer, Code extends string = never>(
  call: Call,
  table: Table,
  change: Change<Answer, Code>,
): Promise<Result<Answer, Code | CommitRefusal>> {
  const kept = call.command && idempotencyOf(call, change.answer);
  const writes: Write<Code | CommitRefusal>[] = [
    ...change.writes,
    ...change.events.map((event) => insert(outboxRow, outboxRowOf(envelope(call, event)))),
    ...(change.about.length > 0 ? [put(viewedRow, viewedOf(call, change.about))] : []),
    ...(kept ? [insert(idempotencyRow, kept, 'idempotency-key-reused', nowSeconds())] : []),
  ];
  try {
    await table.transact(writes);
    return ok(change.answer);
  } catch (fault) {
    if (fault instanceof GaveUp) return refuse('busy-try-again');
    if (!(fault instanceof TransactionCanceledException) || !conditionFailed(fault)) throw fault;
    return refusalOf(fault, writes, kept);
  }
}

/**
 * Writes the log entry of a read, before the answer is given. `citizens`: the scopes of those seen who are nobody's candidate
 * in the table's scope.
 */
export async function recordViewing(
  call: Call,
  table: Table,
  candidateIds: readonly string[],
  citizens: readonly string[] = [],
): Promise<void> {
  if (candidateIds.length + citizens.length > 0) await table.put(viewedRow, viewedOf(call, candidateIds, citizens));
}

/** The event with its envelope: who, where and when are the call's. */
export function envelope(call: Call, event: DomainEvent): EventEnvelope {
  return {
    id: call.newId('event'),
    type: event.type,
    schema: schemaOf(event.type),
    scope: call.scope,
    ...(call.partnership && { partnership: call.partnership }),
    aggregate: event.aggregate,
    version: event.version,
    at: call.now,
    actor: { personId: call.caller.personId, role: call.action === 'take-in-event' ? 'system' : call.caller.role },
    facts: event.facts,
  };
}

function viewedOf(call: Call, candidateIds: readonly string[], citizens: readonly string[] = []): ViewedRow {
  if (viewingOf(call.action) === 'none')
    throw new Error(`${call.action} touches a person, and its row in the policy has no words for them`);
  const viewed = domainEvent(
    'PersonViewed',
    { id: call.requestId, version: 1 },
    {
      candidateIds: [...candidateIds],
      ...(citizens.length > 0 && { citizens: [...citizens] }),
      ...{ action: call.action, ruleId: call.rule.id, purpose: call.rule.purpose },
    },
  );
  const event = envelope(call, viewed);
  return {
    day: call.now.slice(0, 10),
    at: call.now,
    viewId: event.id,
    event: JSON.stringify(event),
  };
}

function nowSeconds(): number {
  return Math.floor(wallClock() / 1000);
}

function idempotencyOf(call: Call, answer: unknown): IdempotencyRow {
  const { key, bodyHash, status } = call.command as NonNullable<Call['command']>;
  return {
    personId: call.caller.personId,
    key,
    bodyHash,
    status,
    answer: JSON.stringify(answer ?? null),
    keptUntil: nowSeconds() + idempotencyKeptSeconds,
  };
}

function refusalOf<Answer, Code extends string>(
  fault: TransactionCanceledException,
  writes: readonly Write<Code>[],
  kept: IdempotencyRow | undefined,
): Result<Answer, Code | CommitRefusal> {
  const reasons = fault.CancellationReasons ?? [];
  const failed = reasons.findIndex((reason) => reason.Code === 'ConditionalCheckFailed');
  const keptAt = kept ? writes.length - 1 : -1;
  if (keptAt >= 0 && reasons[keptAt]?.Code === 'ConditionalCheckFailed') {
    const stored = reasons[keptAt]?.Item;
    const before = stored && itemFrom(idempotencyRow, unmarshall(stored));
    if (before && before.bodyHash === kept?.bodyHash) return ok(JSON.parse(before.answer) as Answer);
    return refuse('idempotency-key-reused');
  }
  return refuse(writes[failed]?.refusedAs ?? 'stale-version');
}
