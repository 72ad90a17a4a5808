import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signed } from './signed-request.ts';
import { textOver } from './text.ts';

const received: { body: URLSearchParams; headers: IncomingHttpHeaders }[] = [];
let answer = { status: 200, xml: '<PublishResponse><MessageId>sns-1</MessageId></PublishResponse>' };
const provider = createServer(async (request, response) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  received.push({ body: new URLSearchParams(Buffer.concat(parts).toString()), headers: request.headers });
  response.writeHead(answer.status, { 'content-type': 'text/xml' }).end(answer.xml);
});
beforeAll(() => new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve)));
afterAll(() => provider.close());

const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const send = (to: string, text: string) =>
  textOver({
    endpoint: `http://127.0.0.1:${(provider.address() as AddressInfo).port}/`,
    ...{ region: 'eu-central-1', sender: 'Fodfaeste', keys: async () => ({ ...keys, sessionToken: 'token' }) },
    now: () => new Date('2026-11-23T09:00:00Z'),
  })({ to, text });

describe('the port for texts', () => {
  test('publishes to one telephone, from the one sender, signed', async () => {
    expect(await send('+4522334455', 'Hej Åse & co. Husk: kl. 10')).toBe('sns-1');
    const { body, headers } = received[0] ?? {};
    expect(Object.fromEntries(body ?? [])).toMatchObject({
      ...{ Action: 'Publish', PhoneNumber: '+4522334455', Message: 'Hej Åse & co. Husk: kl. 10' },
      'MessageAttributes.entry.1.Value.StringValue': 'Fodfaeste',
    });
    expect(headers?.authorization).toContain('Credential=AKIDEXAMPLE/20261123/eu-central-1/sns/aws4_request');
    expect(headers?.authorization).toContain('SignedHeaders=content-type;host;x-amz-date;x-amz-security-token');
  });

  test('a refusal throws, and says nothing of the number', async () => {
    answer = { status: 400, xml: '<Error>+4522334455 is no number</Error>' };
    const fault = await send('+4522334455', 'Hej').catch((thrown: Error) => thrown.message);
    expect(fault).toBe('the provider of texts answered 400');
  });
});

test('a request is signed as AWS’s own example is', () => {
  const by = { service: 'iam', region: 'us-east-1', keys, at: new Date('2015-08-30T12:36:00Z') };
  const url = new URL('https://iam.amazonaws.com/');
  const contentType = 'application/x-www-form-urlencoded; charset=utf-8';
  const { authorization } = signed({ url, body: 'Action=ListUsers&Version=2010-05-08', contentType }, by);
  expect(authorization).toMatch(/SignedHeaders=content-type;host;x-amz-date, Signature=[0-9a-f]{64}$/);
});
