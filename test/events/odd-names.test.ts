import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sendMessage } from '#services/notifications/capabilities/send-message.ts';
import { Referral } from '#shared/shapes/candidate.ts';
import { aNotifications } from '#test/builders/notifications.ts';
import { matchingEventsOf } from '#test/builders/matching-events.ts';
import { anOffice, aReferral } from '#test/builders/visitation.ts';
import { testTable } from '#test/database.ts';

const oddSigns = [
  'a',
  'É',
  '#',
  '😀',
  '\u0301',
  '’',
  '-',
  '\ud971',
  'Ж',
  ' ',
  '،',
  '\u202e',
  '\u0000',
  '\n',
  '{',
  '<',
  '%',
];
const part = fc.string({ unit: fc.constantFrom(...oddSigns), minLength: 1, maxLength: 40 });

test('whoever a referral accepts, the last consumer can take in: indexed, shown to a company, invited and written to', async () => {
  const table = await testTable();
  const office = await anOffice(table);
  const notifications = aNotifications(table);
  const people = fc.sample(fc.record({ firstName: part, lastName: part }), 4000).flatMap((person) => {
    const read = Referral.safeParse(aReferral({ ...person, email: 'somebody@borger.example' }));
    return read.success ? [read.data] : [];
  });
  expect(people.length).toBeGreaterThan(25);
  const taken = people.slice(0, 25);
  for (const person of taken) {
    const { candidateId } = await office.met(person);
    const news = matchingEventsOf(office.scope, candidateId);
    await office.hear(news.called('2026-11-24T08:00:00.000Z', '2026-11-27T09:30:00.000Z'));
  }
  for (const event of await office.told()) await office.hear(event);
  expect(office.messages).toHaveLength(taken.length);
  for (const message of office.messages) await sendMessage(notifications, message);
  expect(notifications.mails).toHaveLength(taken.length);
  for (const { subject } of notifications.mails) expect(subject).not.toMatch(/[\r\n]/);
});
