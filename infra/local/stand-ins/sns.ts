import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { RuntimeStore } from '../store.ts';
import { Refusal, type Caller } from './service.ts';

/**
 * SNS: Publish of a text to a telephone number, in its query protocol; it lands in the local mailbox under the number.
 * @returns the XML answer
 */
export function sns(store: RuntimeStore, clock: Clock) {
  const insert = store.database.prepare('INSERT INTO mail VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  return (form: URLSearchParams, caller: Caller): string => {
    const operation = form.get('Action');
    if (operation !== 'Publish') throw new Refusal('InvalidAction', `the local SNS does not know ${operation}`);
    const [number, text] = [form.get('PhoneNumber') ?? '', form.get('Message') ?? ''];
    if (!/^\+[1-9]\d{7,14}$/.test(number)) throw new Refusal('InvalidParameter', 'PhoneNumber is not E.164');
    if (!text) throw new Refusal('InvalidParameter', 'Empty message');
    caller.mustBeAllowed('sns:Publish', number);
    const id = randomUUID();
    const sender = form.get('MessageAttributes.entry.1.Value.StringValue') ?? 'SMS';
    insert.run(id, new Date(clock.now()).toISOString(), sender, JSON.stringify([number]), 'SMS', text, '', '[]');
    return `<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>${id}</MessageId></PublishResult></PublishResponse>`;
  };
}
