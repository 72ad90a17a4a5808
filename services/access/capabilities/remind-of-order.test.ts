import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { eventHandlers } from '#services/access/event-handlers.ts';
import { newId } from '#shared/kernel/ids.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import type { Message } from '#shared/shapes/message.ts';
import { post, signIn, testDependencies, testOrigin } from '#test/builders/access-dependencies.ts';
import { caseworker, groups, secretariat } from '#test/builders/access-people.ts';
import { testTable } from '#test/database.ts';

test('whoever placed an order at a training site is written to when something in it is late', async () => {
  const dependencies = await testDependencies(await testTable());
  const office = (await signIn(dependencies, secretariat)).browser;
  await post(dependencies, office, '/api/access/P-test/partnership', { name: 'Prøve' });
  await post(dependencies, office, '/api/access/P-test/municipalities', { code: '0265', ...groups });
  const { context } = await dependencies.identify((await signIn(dependencies, caseworker)).browser);
  const ownerId = (JSON.parse(context.session) as { personId: string }).personId;
  const [candidateId, orderId] = [newId('candidate', randomBytes), newId('order', randomBytes)];
  const sent: Message[] = [];
  const messages = { send: async (message: Message) => void sent.push(message) };
  const detail = {
    ...{ id: newId('event', randomBytes), type: 'OrderReminderDue', schema: 1, scope: '0265', partnership: 'P-test' },
    ...{ aggregate: orderId, version: 2, at: '2026-12-04T23:00:00.000Z', actor: { personId: ownerId, role: 'system' } },
    facts: {
      ...{ orderId, candidateId, institutionId: '99143908', ownerId, state: 'accepted' },
      ...{ startsOn: '2026-12-07', endsOn: '2027-06-06', reminder: 'visit-not-held', dueOn: '2026-12-04' },
    },
  };
  const handlers = eventHandlers({ access: dependencies.access, messages, publicOrigin: testOrigin });
  await handleEvent(handlers, { detail });
  const link = `${testOrigin}/kommune/personer/${candidateId}/forloeb/${orderId}`;
  expect(sent).toMatchObject([
    { template: 'training-site-order', notice: 'visit-not-held', dueOn: '2026-12-04', recipientId: ownerId, link },
  ]);
});
