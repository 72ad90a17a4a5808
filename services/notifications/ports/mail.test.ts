import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailOver } from './mail.ts';

type Received = { FromEmailAddress: string; Destination: object; Content: { Simple: Record<string, unknown> } };

const received: Received[] = [];
let answer: object = { MessageId: 'ses-1' };
const provider = createServer(async (request, response) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  received.push(JSON.parse(Buffer.concat(parts).toString()) as Received);
  response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
});

beforeAll(() => new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve)));
afterAll(() => provider.close());

describe('the mail port', () => {
  test('hands a mail over with its attachment, from the one sender and to be answered', async () => {
    const send = mailOver(client(), { from: 'hej@fodfaeste.example', replyTo: 'svar@fodfaeste.example' });
    const file = { fileName: 'møde.ics', contentType: 'text/calendar', content: 'Æ' };
    const mail = { to: 'a@b.dk', subject: 'Ø', text: 'Å', html: '<p>Å</p>', attachments: [file] };
    expect(await send(mail)).toBe('ses-1');
    expect(received[0]).toMatchObject({
      FromEmailAddress: 'hej@fodfaeste.example',
      ReplyToAddresses: ['svar@fodfaeste.example'],
      Destination: { ToAddresses: ['a@b.dk'] },
      Content: {
        Simple: {
          Subject: { Data: 'Ø', Charset: 'UTF-8' },
          Body: { Text: { Data: 'Å' }, Html: { Data: '<p>Å</p>' } },
          Attachments: [{ FileName: 'møde.ics', RawContent: Buffer.from('Æ').toString('base64') }],
        },
      },
    });
    await send({ ...mail, attachments: [] });
    expect(received[1]?.Content.Simple).not.toHaveProperty('Attachments');
  });

  test('an answer without an id is no answer', async () => {
    answer = {};
    const mail = { to: 'a@b.dk', subject: '', text: '', html: '', attachments: [] };
    await expect(
      mailOver(client(), { from: 'hej@fodfaeste.example', replyTo: 'svar@fodfaeste.example' })(mail),
    ).rejects.toThrow('no id');
  });
});

function client(): SESv2Client {
  const { port } = provider.address() as AddressInfo;
  return new SESv2Client({
    region: 'eu-central-1',
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
}
