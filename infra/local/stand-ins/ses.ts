import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { accountId, region } from '../resource-names.ts';
import type { RuntimeStore } from '../store.ts';
import { Refusal, unknownOperation, type JsonService } from './service.ts';

/** A mail as the local mailbox keeps it. Attachment contents are base64. */
export type Mail = {
  id: string;
  /** ISO instant of the local clock. */
  sentAt: string;
  sender: string;
  recipients: string[];
  subject: string;
  text: string;
  html: string;
  attachments: { name: string; contentType: string; content: string }[];
};

type Content = { Data: string };
type SendEmail = {
  FromEmailAddress?: string;
  Destination?: { ToAddresses?: string[]; CcAddresses?: string[]; BccAddresses?: string[] };
  Content?: {
    Simple?: {
      Subject?: Content;
      Body?: { Text?: Content; Html?: Content };
      Attachments?: { FileName: string; ContentType?: string; RawContent: string }[];
    };
  };
};

/** SES v2: SendEmail with simple content; every mail lands in the local mailbox. */
export function ses(store: RuntimeStore, clock: Clock): JsonService {
  const insert = store.database.prepare('INSERT INTO mail VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  return (operation, input, caller) => {
    if (operation !== 'SendEmail') return unknownOperation('SES', operation);
    const { FromEmailAddress: sender, Destination = {}, Content: content } = input as SendEmail;
    const simple = content?.Simple;
    const recipients = [Destination.ToAddresses, Destination.CcAddresses, Destination.BccAddresses].flatMap(
      (a) => a ?? [],
    );
    if (!sender || !simple || recipients.length === 0)
      throw new Refusal('BadRequestException', 'SendEmail needs a sender, a recipient and simple content');
    const address = /<(.+)>/.exec(sender)?.[1] ?? sender;
    const context = { 'ses:FromAddress': address, 'ses:Recipients': recipients };
    caller.mustBeAllowed(
      'ses:SendEmail',
      `arn:aws:ses:${region}:${accountId}:identity/${address.split('@')[1]}`,
      context,
    );

    const id = randomUUID();
    const attachments: Mail['attachments'] = (simple.Attachments ?? []).map((attachment) => ({
      name: attachment.FileName,
      contentType: attachment.ContentType ?? 'application/octet-stream',
      content: attachment.RawContent,
    }));
    const { Text, Html } = simple.Body ?? {};
    const sentAt = new Date(clock.now()).toISOString();
    const bodies = [simple.Subject?.Data ?? '', Text?.Data ?? '', Html?.Data ?? ''];
    insert.run(id, sentAt, sender, JSON.stringify(recipients), ...bodies, JSON.stringify(attachments));
    return { MessageId: id };
  };
}

type Row = {
  id: string;
  sent_at: string;
  sender: string;
  recipients: string;
  subject: string;
  text: string;
  html: string;
  attachments: string;
};

/** Reads the mailbox, newest first. @param recipient only mail to this address; @param most how many at most */
export function readMail(store: RuntimeStore, recipient?: string, most = 500): Mail[] {
  const rows = store.database
    .prepare(
      'SELECT * FROM mail WHERE ?1 IS NULL OR EXISTS (SELECT 1 FROM json_each(recipients) WHERE value = ?1) ORDER BY sent_at DESC, rowid DESC LIMIT ?2',
    )
    .all(recipient ?? null, most) as Row[];
  return rows.map(({ sent_at, recipients, attachments, ...row }) => ({
    ...row,
    sentAt: sent_at,
    recipients: JSON.parse(recipients) as string[],
    attachments: JSON.parse(attachments) as Mail['attachments'],
  }));
}
