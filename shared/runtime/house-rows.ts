import type { EventEnvelope } from '#shared/events/event.ts';
import { defineItem } from './item.ts';

/** Rows that every service's table has, whatever it is about. */

/** An event waiting for the stream; kept, because the outbox is the log that consumers are rebuilt from. */
export type OutboxRow = {
  readonly month: string;
  readonly at: string;
  readonly eventId: string;
  readonly event: string;
};
export const outboxRow = defineItem<OutboxRow>({
  name: 'outbox',
  partition: (row) => [row.month],
  sort: (row) => [row.at, row.eventId],
});

/** Who saw or changed whose data, under which rule; written before the answer, published as PersonViewed. */
export type ViewedRow = {
  readonly day: string;
  readonly at: string;
  readonly viewId: string;
  readonly event: string;
};
export const viewedRow = defineItem<ViewedRow>({
  name: 'viewed',
  partition: (row) => [row.day],
  sort: (row) => [row.at, row.viewId],
});

/** The answer to a command, kept so that its repetition gets the same one and does nothing. */
export type IdempotencyRow = {
  readonly personId: string;
  readonly key: string;
  readonly bodyHash: string;
  readonly status: number;
  readonly answer: string;
  readonly keptUntil: number;
};
export const idempotencyRow = defineItem<IdempotencyRow>({
  name: 'idempotency',
  partition: (row) => [row.personId],
  sort: (row) => [row.key],
  expiresAt: (row) => row.keptUntil,
});

/** Something that falls due; swept when time passes. */
export type DueRow = { readonly dueAt: string; readonly what: string; readonly about: string };
export const dueRow = defineItem<DueRow>({
  name: 'due',
  partition: () => [],
  partitionParts: 0,
  sort: (row) => [row.dueAt, row.what, row.about],
});

/** That an answer from another scope was taken in; kept for ever, because applying one twice would undo what came after. */
export type AnswerReceipt = { readonly answerId: string; readonly takenInAt: string };
export const answerReceipt = defineItem<AnswerReceipt>({
  name: 'answer-receipt',
  partition: (row) => [row.answerId],
});

export function outboxRowOf(event: EventEnvelope): OutboxRow {
  return { month: event.at.slice(0, 7), at: event.at, eventId: event.id, event: JSON.stringify(event) };
}
