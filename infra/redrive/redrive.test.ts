import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const none = { letters: 0, sentOn: 0, events: 0, refused: 0, tooOld: 0, notUnderstood: 0 };

/** Runs the command against a house that answers with this report; what it said and how it ended. */
async function said(report: object, ...words: string[]): Promise<{ text: string; status: number | null }> {
  const house = createServer((_incoming, answer) => void answer.end(JSON.stringify(report)));
  await new Promise<void>((listening) => house.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void house.close());
  const { port } = house.address() as AddressInfo;
  const env = { ...process.env, PORT: String(port) };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'redrive.ts'), ...words], { env });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (text += part.toString()));
  return new Promise((ended) => child.once('close', (status) => ended({ text, status })));
}

test.each([
  [none, 'matching: no dead letters of its publisher.', 0],
  [{ ...none, letters: 2, sentOn: 2, events: 3 }, '2 of 2 letters sent on and removed, 3 events published.', 0],
  [{ ...none, letters: 1, refused: 1 }, '1 wait on: the bus refused an event again.', 1],
  [{ ...none, letters: 1, notUnderstood: 1 }, '1 wait on: they name no rows of a stream.', 1],
  [{ ...none, letters: 1, tooOld: 1 }, 'redrive -- local matching --rebuilt', 1],
])('what became of the letters is said, and the command fails while one waits: %j', async (report, words, status) => {
  const answer = await said(report, 'local', 'matching');
  expect(answer.text).toContain(words);
  expect(answer.status).toBe(status);
});

test('letters too old name each service that hears of them, and go once these are rebuilt', async () => {
  const report = { ...none, letters: 1, tooOld: 1 };
  const { text } = await said(report, 'local', 'cluster-network');
  const [, named = ''] = /npm run rebuild -- <([\w|-]+)> <scope>/.exec(text) ?? [];
  expect(named.split('|')).toEqual(expect.arrayContaining(['matching', 'access']));
  expect(named.split('|')).not.toContain('notifications');
  const rebuilt = await said(report, 'local', 'cluster-network', '--rebuilt');
  expect(rebuilt.text).toContain('1 older than the stream removed');
  expect(rebuilt.status).toBe(0);
});

test.each([
  [[], 'Name a stage and a service'],
  [['prod'], 'No service is called nothing'],
  [['local', 'billing'], 'These are: access'],
])('%j is refused with what is asked for', async (words, why) => {
  const { text, status } = await said(none, ...words);
  expect([status, text.includes(why)], text).toEqual([1, true]);
});
