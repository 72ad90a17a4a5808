import type { StateTable } from '#shared/kernel/state-table.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { MessageState } from '#shared/shapes/message-sent.ts';
import type { Message } from '#shared/shapes/message.ts';

/** What is kept of a message: whom it went to and what about, not its words. */
export type KeptMessage = {
  readonly recipientId: string;
  /** Makes asking twice one message. */
  readonly key: string;
  readonly version: number;
  readonly state: MessageState;
  readonly template: Message['template'];
  readonly language: Message['language'];
  readonly subject: string;
  readonly to: string;
  readonly askedAt: Instant;
  /** How often the provider was asked in vain. */
  readonly failures: number;
  readonly providerId?: string;
  /** The calendar file's name in the files port. */
  readonly file?: string;
};

/** A message that was sent stays sent. */
export const messageTable: StateTable<MessageState, 'send-message' | 'fail'> = {
  queued: { 'send-message': { to: 'sent' }, fail: { to: 'failed' } },
  failed: { 'send-message': { to: 'sent' }, fail: { to: 'failed' } },
  sent: {},
};

export function queue(message: Message, subject: string, file: string | undefined): KeptMessage {
  const { recipientId, template, language, askedAt } = message;
  const to = 'phone' in message ? message.phone : message.email;
  const kept = { recipientId, template, language, subject, askedAt, to, key: keyOf(message), failures: 0 };
  return { ...kept, version: 1, state: 'queued', ...(file && { file }) };
}

export function sent(before: KeptMessage, providerId: string): KeptMessage {
  return { ...asNextVersion(before), state: 'sent', providerId };
}

export function failed(before: KeptMessage): KeptMessage {
  return { ...asNextVersion(before), state: 'failed', failures: before.failures + 1 };
}

/** The key as a part of a database key, which may not hold the separator. */
export function keyOf({ key }: Pick<Message, 'key'>): string {
  return key.replaceAll('#', '/');
}
