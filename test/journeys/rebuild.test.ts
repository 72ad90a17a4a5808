import { execFile } from 'node:child_process';
import { isDeepStrictEqual, promisify } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect, inject, test } from 'vitest';
import type { ResultsView } from '#shared/shapes/results.ts';
import { lose } from '#test/rebuild/told-again.ts';
import { persona, soon, today } from './front-door.ts';

const engine = inject('engine');
const port = new URL(inject('origin')).port;
const run = promisify(execFile);
const rebuild = (...asked: string[]) =>
  run('node', ['infra/local/rebuild.ts', ...asked], { env: { ...process.env, PORT: port } });

/** What insight has heard, in the engine itself: as if somebody had emptied it. */
async function loseWhatInsightHeard(): Promise<number> {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: engine.endpoint, region: 'eu-central-1', credentials }),
  );
  return lose({ client, name: engine.insight }, ['case', 'figure', 'tally', 'report-settings']);
}

/** Invitations to meetings, which carry a calendar file; reminders come meanwhile because time passes. */
async function invitationsSent(): Promise<number> {
  const answer = await fetch(`${inject('origin')}/local/mailbox.json`);
  const mails = (await answer.json()) as { readonly attachments?: readonly unknown[] }[];
  return mails.filter(({ attachments }) => attachments?.length).length;
}

test('the results are told again from the outboxes by one command, and nobody is written to', async () => {
  const leader = await persona('team-leader-roskilde');
  const results = async () => (await leader.get<ResultsView>('/api/insight/0265/results?asOf=2023-03-31')).body.rows;
  const [before, invitations] = [await results(), await invitationsSent()];
  expect(before.find(({ measure }) => measure === 'employed')?.total).toBe(78);
  expect(invitations).toBeGreaterThan(0);
  expect(await loseWhatInsightHeard()).toBeGreaterThan(400);
  expect(await results()).not.toEqual(before);
  const { stdout } = await rebuild('insight', '0265', '0530');
  expect(stdout).toMatch(/insight 0265: done\. \d+ rows read, \d{3,} events handed over/);
  await soon(results, (rows) => isDeepStrictEqual(rows, before));
  // The others from this month on: that is where somebody could be written to; their history is told in test/rebuild.
  const thisMonth = `--from=${(await today()).slice(0, 7)}`;
  for (const service of ['access', 'visitation', 'cluster-network']) await rebuild(service, '0265', thisMonth);
  await rebuild('matching', 'P-fodfaeste', '0265', thisMonth);
  expect(await results()).toEqual(before);
  expect(await invitationsSent()).toBe(invitations);
});

test.each([
  [['insigt', '0265'], 'These do: access, visitation, cluster-network, matching, insight'],
  [['insight', 'Roskilde'], 'That is no scope'],
  [['insight', '9999'], 'nothing was ever told in this scope'],
  [['insight', '0265', '--from=yesterday'], 'That was not understood'],
  [['insight'], 'Name a service and at least one scope'],
])('what cannot be rebuilt is said: %j', async (asked, said) => {
  await expect(rebuild(...asked)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(said) });
});
