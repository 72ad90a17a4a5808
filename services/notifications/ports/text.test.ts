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

test('a form is signed as AWS’s own test suite signs it (post-x-www-form-urlencoded)', () => {
  const by = { service: 'service', region: 'us-east-1', keys, at: new Date('2015-08-30T12:36:00Z') };
  const url = new URL('https://example.amazonaws.com/');
  const contentType = 'application/x-www-form-urlencoded';
  expect(signed({ url, body: 'Param1=value1', contentType }, by).authorization).toBe(
    [
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request',
      'SignedHeaders=content-type;host;x-amz-date',
      'Signature=ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
    ].join(', '),
  );
});
