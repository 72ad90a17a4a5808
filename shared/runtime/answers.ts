import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { answerTable, settledAnswer, type AnswerFields, type AnswerOutcome } from '#shared/kernel/answer.ts';
import { parseScope, scopeKind, type PartnershipScope, type Scope } from '#shared/kernel/scope.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call } from './call.ts';
import { envelope, type DomainEvent } from './commit.ts';
import { answerReceipt, outboxRow, outboxRowOf } from './house-rows.ts';
import { defineItem, type ItemKind, type ItemSpec, type NoReservedName } from './item.ts';
import type { Table } from './table.ts';
import { insert, replace, type Write } from './write.ts';

/** A kind of answer in the sender's table: kept under what it is about, so that its answers are read by one key. */
export function defineAnswer<Answer extends AnswerFields>(name: string & NoReservedName<Answer>): ItemKind<Answer> {
  const spec: ItemSpec<Answer> = { name, partition: (answer) => [answer.about], sort: (answer) => [answer.answerId] };
  // That the answer has no reserved name is held by the parameter.
  return defineItem<Answer>(spec as ItemSpec<Answer> & NoReservedName<Answer>);
}

/** The platform acting in the owner's scope because of an answer's event, which came in the sender's. */
export function asOwner(call: Call, owner: string): Call {
  const scope = scopeOf(owner);
  const { partnership: _senders, ...rest } = call;
  const partnership = scopeKind(call.scope) === 'partnership' ? (call.scope as PartnershipScope) : call.partnership;
  return { ...rest, scope, ...(scopeKind(scope) === 'municipality' && partnership && { partnership }) };
}

/** The platform acting in the sender's scope because of the event of a settlement, which came in the owner's. */
export function asSender(call: Call, sender: string): Call {
  const { partnership: _owners, ...rest } = call;
  return { ...rest, scope: scopeOf(sender) };
}

/**
 * Saves what the owner makes of an answer, once for ever: its writes and events in one transaction with a receipt that
 * never expires. Gives false where the answer was taken in before, however long ago and under whatever event. A lost race
 * on the owner's version throws, and the queue tells the answer again: then it is judged anew.
 */
export async function takeInAnswer(
  call: Call,
  table: Table,
  answerId: string,
  change: { readonly writes: readonly Write[]; readonly events: readonly DomainEvent[] },
): Promise<boolean> {
  const events = change.events.map((event) => insert(outboxRow, outboxRowOf(envelope(call, event))));
  try {
    await table.transact([insert(answerReceipt, { answerId, takenInAt: call.now }), ...change.writes, ...events]);
    return true;
  } catch (fault) {
    const reasons = fault instanceof TransactionCanceledException ? fault.CancellationReasons : undefined;
    if (reasons?.[0]?.Code === 'ConditionalCheckFailed') return false;
    throw fault;
  }
}

/** Whether the owner has taken an answer in already. */
export async function wasTakenIn(table: Pick<Table, 'fresh'>, answerId: string): Promise<boolean> {
  return (await table.fresh(answerReceipt, answerId)) !== undefined;
}

/** What an event of a settlement says, however old the event is when it is told. */
export type SettledFacts = {
  readonly answerId: string;
  readonly outcome: AnswerOutcome;
  readonly because?: string | undefined;
};

/**
 * Writes an answer's outcome where the sender reads it. Repeats without harm: what is settled stays as it is. Throws
 * where the answer is not there, because an answer comes before its settlement.
 */
export async function showOutcome<Answer extends AnswerFields>(
  table: Table,
  kindOfAnswer: ItemKind<Answer>,
  about: string,
  settled: { readonly at: string; readonly facts: SettledFacts },
): Promise<void> {
  // Only the fields every answer has are changed; the rest goes along as it was read.
  const kind = kindOfAnswer as unknown as ItemKind<AnswerFields>;
  const { answerId, outcome, because } = settled.facts;
  const before = await table.fresh(kind, about, answerId);
  if (!before) throw new Error('an answer that was settled is not there');
  const after = settledAnswer(before, { outcome, because, at: instant(settled.at) });
  if (after !== before) await table.transact([replace(kind, before, after, priorStates(answerTable, outcome))]);
}

function scopeOf(text: string): Scope {
  const scope = parseScope(text);
  if (!scope) throw new Error('an answer without a scope');
  return scope;
}
