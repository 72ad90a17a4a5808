import { beforeAll, describe, expect, test } from 'vitest';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import { viewedRow } from '#shared/runtime/house-rows.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { aNotifications, anInvitation } from '#test/builders/notifications.ts';
import { requestAs } from '#test/builders/request.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { notificationsApi } from '../api.ts';
import { listMessagesSent } from './list-messages-sent.ts';
import { sendMessage } from './send-message.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function threeSent(recipientId: string) {
  const notifications = aNotifications(table);
  for (const day of ['20', '21', '22']) {
    const askedAt = instant(`2026-11-${day}T09:00:00Z`);
    await sendMessage(notifications, anInvitation({ key: `evt-${day}`, recipientId, askedAt }));
  }
  const api = notificationsApi(() => notifications);
  const ask = async (query = '', role: 'caseworker' | 'team-leader' = 'caseworker', who = recipientId) => {
    const path = `/api/notifications/${notifications.scope}/recipients/${who}/messages${query}`;
    const answer = await requestAs(api, aCaller(role, notifications.scope), 'GET', path);
    return (await answer.json()) as { items: { askedAt: string }[]; cursor: string | null; code?: string };
  };
  const viewed = () => notifications.table.list({ kind: viewedRow, of: ['2026-11-23'], limit: 10 });
  return { notifications, ask, viewed };
}

const candidateId = 'can-00000000000000000000';

describe('list messages sent', () => {
  test('the latest first, page by page, and the candidate sees who looked', async () => {
    const { ask, viewed } = await threeSent(candidateId);
    const one = await ask('?limit=2');
    expect(one.items).toEqual([
      {
        template: 'match-meeting-invitation',
        subject: 'Matchmøde fredag den 27. november 2026 kl. 10.00',
        to: 'amina@example.dk',
        state: 'sent',
        askedAt: '2026-11-22T09:00:00.000Z',
      },
      expect.objectContaining({ askedAt: '2026-11-21T09:00:00.000Z' }),
    ]);
    const two = await ask(`?limit=2&cursor=${encodeURIComponent(one.cursor ?? '')}`);
    expect([two.items.length, two.cursor]).toEqual([1, null]);
    const rows = (await viewed()).items.map((row) => JSON.parse(row.event).facts);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ candidateIds: [candidateId], ruleId: 'N50', purpose: 'follow-up' });
  });

  test('staff are no candidates: nothing is logged for them; another’s list is empty', async () => {
    const { ask, viewed } = await threeSent('per-00000000000000000000');
    expect((await ask()).items).toHaveLength(3);
    expect((await ask('', 'caseworker', candidateId)).items).toEqual([]);
    expect((await viewed()).items.map((row) => JSON.parse(row.event).facts.candidateIds)).toEqual([[candidateId]]);
  });

  test('a foreign cursor and a role that may not', async () => {
    const { ask } = await threeSent(candidateId);
    expect((await ask('?cursor=abc.def')).code).toBe('cursor-not-valid');
    expect((await ask('', 'team-leader')).code).toBe('role-may-not');
  });

  test('what can be nobody’s id is no page', async () => {
    const { ask } = await threeSent(candidateId);
    for (const nobody of ['a%23b', 'opn-00000000000000000000', `${candidateId}%23x`, '12345678'])
      expect((await ask('', 'caseworker', nobody)).code).toBe('route-not-found');
  });

  test('whoever is no candidate, such as a company, has no log: the list is theirs alone, and nobody is written down', async () => {
    const company = aCvr();
    const { notifications, viewed } = await threeSent(company);
    const call = aCall('list-messages-sent', aCaller('caseworker', notifications.scope));
    const listed = async (recipientId: CompanyId) => {
      const page = await listMessagesSent(call, notifications, recipientId, {});
      return page.ok ? page.value.items.length : page.refusal.code;
    };
    expect([await listed(company), await listed(aCvr())]).toEqual([3, 0]);
    expect((await viewed()).items).toEqual([]);
  });
});
