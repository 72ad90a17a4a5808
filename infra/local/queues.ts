import { randomUUID } from 'node:crypto';
import type { RuntimeStore } from './store.ts';

/** A message as its consumer receives it. */
export type Message = {
  id: number;
  messageId: string;
  body: string;
  attributes: Record<string, string>;
  /** Milliseconds since 1970. */
  sentAt: number;
  /** How often it was received, this time included. */
  receives: number;
};

/** Durable queues, by name. */
export type Queues = {
  /** Stores a message; it survives a killed process from the moment this returns. Gives the message id. */
  send(queue: string, body: string, options?: { attributes?: Record<string, string>; delayMs?: number }): string;
  /** Takes up to `count` visible messages and hides them for `hideMs`. */
  receive(queue: string, count: number, hideMs: number): Message[];
  remove(messages: readonly Message[]): void;
  /** Shows a message again after `delayMs`. */
  retry(message: Message, delayMs: number): void;
  /** Moves a message to another queue (its dead letters), where its count starts anew. */
  move(message: Message, queue: string): void;
  /** Messages in a queue, visible or not. */
  count(queue: string): number;
  /** Milliseconds until the next hidden message shows, or undefined when none is hidden. */
  nextIn(queue: string): number | undefined;
  onArrival(queue: string, listener: () => void): void;
};

type Row = { id: number; message_id: string; body: string; attributes: string; sent_at: number; receives: number };

/** Opens the queues of the store. What a killed runtime had in hand is visible again. */
export function openQueues(store: RuntimeStore): Queues {
  const { database } = store;
  database.prepare('UPDATE messages SET visible_at = 0').run();
  const insert = database.prepare(
    'INSERT INTO messages (message_id, queue, body, attributes, sent_at, visible_at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const take = database.prepare(`UPDATE messages SET visible_at = ?, receives = receives + 1 WHERE id IN
    (SELECT id FROM messages WHERE queue = ? AND visible_at <= ? ORDER BY id LIMIT ?)
    RETURNING id, message_id, body, attributes, sent_at, receives`);
  const remove = database.prepare('DELETE FROM messages WHERE id = ?');
  const show = database.prepare('UPDATE messages SET visible_at = ? WHERE id = ?');
  const move = database.prepare('UPDATE messages SET queue = ?, visible_at = 0, receives = 0 WHERE id = ?');
  const count = database.prepare('SELECT COUNT(*) AS number FROM messages WHERE queue = ?');
  const earliest = database.prepare('SELECT MIN(visible_at) AS instant FROM messages WHERE queue = ?');

  const listeners = new Map<string, (() => void)[]>();
  const arrived = (queue: string): void => listeners.get(queue)?.forEach((listener) => setImmediate(listener));

  return {
    send: (queue, body, { attributes = {}, delayMs = 0 } = {}) => {
      const messageId = randomUUID();
      const now = Date.now();
      insert.run(messageId, queue, body, JSON.stringify(attributes), now, now + delayMs);
      arrived(queue);
      return messageId;
    },
    receive: (queue, most, hideMs) => {
      const now = Date.now();
      const rows = take.all(now + hideMs, queue, now, most) as Row[];
      return rows.map(messageOf).sort((a, b) => a.id - b.id);
    },
    remove: (messages) => store.atomically(() => messages.forEach(({ id }) => remove.run(id))),
    retry: (message, delayMs) => void show.run(Date.now() + delayMs, message.id),
    move: (message, queue) => {
      move.run(queue, message.id);
      arrived(queue);
    },
    count: (queue) => (count.get(queue) as { number: number }).number,
    nextIn: (queue) => {
      const { instant } = earliest.get(queue) as { instant: number | null };
      return instant === null ? undefined : Math.max(0, instant - Date.now());
    },
    onArrival: (queue, listener) => void listeners.set(queue, [...(listeners.get(queue) ?? []), listener]),
  };
}

function messageOf({ message_id, attributes, sent_at, ...row }: Row): Message {
  return {
    ...row,
    messageId: message_id,
    attributes: JSON.parse(attributes) as Record<string, string>,
    sentAt: sent_at,
  };
}
