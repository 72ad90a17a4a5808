import { beforeAll, describe, expect, test } from 'vitest';
import { historyItem } from '#services/visitation/store/visitation-store.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { remove } from '#shared/runtime/write.ts';
import { anId } from '#test/builders/ids.ts';
import { anOffice } from '#test/builders/visitation.ts';
import { broker, matchingEventsOf } from '#test/builders/matching-events.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { closeCandidate } from './capabilities/close-candidate.ts';
import { repeatMessage } from './capabilities/repeat-message.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const friday = '2026-11-27T09:30:00.000Z';

describe('visitation hears of a match meeting', () => {
  test('the meeting is the next step, and the candidate with an e-mail is invited', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met({ email: 'amina@example.dk' });
    const news = matchingEventsOf(office.scope, candidateId);
    await office.hear(news.called('2026-11-24T08:00:00.000Z', friday));
    expect((await office.now(candidateId)).next).toEqual({
      kind: 'match-meeting',
      ownerId: broker,
      dueOn: '2026-11-27',
    });
    expect(office.messages).toMatchObject([
      { template: 'match-meeting-invitation', email: 'amina@example.dk', recipientId: candidateId, notice: 'called' },
    ]);
  });

  test.each([
    [true, ['called', 'effort-ended']],
    [false, ['called']],
  ])('that ended with the effort: the person is told so, or nothing (%s)', async (personTold, notices) => {
    const office = await anOffice(table);
    const { candidateId } = await office.met({ email: 'amina@example.dk' });
    const news = matchingEventsOf(office.scope, candidateId);
    await office.hear(news.called('2026-11-24T08:00:00.000Z', friday));
    const ended = { sequence: 1, cancelled: true, effortEnded: { personTold } };
    await office.hear({ ...news.called('2026-11-25T08:00:00.000Z', friday, ended), version: 2 });
    expect(office.messages.map((message) => 'notice' in message && message.notice)).toEqual(notices);
    const lines = await office.visitation.table.list({ kind: historyItem, of: [candidateId], limit: 9 });
    expect(lines.items.at(-1)?.entry).toMatchObject({ kind: 'match-meeting-cancelled', reason: 'effort-ended' });
    const now = await office.now(candidateId);
    const again = repeatMessage(office.call('repeat-message'), office.visitation, candidateId, {
      version: now.version,
    });
    expect((await again).ok).toBe(personTold);
  });

  test('to a person who has died nothing is sent, however late the invitation is heard', async () => {
    const office = await anOffice(table);
    const { candidateId, version } = await office.met({ email: 'amina@example.dk' });
    const news = matchingEventsOf(office.scope, candidateId);
    await closeCandidate(office.call('close-candidate'), office.visitation, candidateId, {
      ...{ version, reason: 'deceased', closedOn: civilDate('2026-11-23') },
    });
    await office.hear(news.called('2026-11-22T08:00:00.000Z', friday));
    const cancelled = { sequence: 1, cancelled: true };
    await office.hear({ ...news.called('2026-11-25T08:00:00.000Z', friday, cancelled), version: 2 });
    expect(office.messages).toEqual([]);
    const seen = (await office.now(candidateId)).version;
    const again = repeatMessage(office.call('repeat-message'), office.visitation, candidateId, { version: seen });
    expect(await again).toMatchObject({ refusal: { code: 'no-message-ahead' } });
  });

  test('what was agreed waits for the person’s yes: they are written to, and not where it waits for the company', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met({ email: 'amina@example.dk' });
    const detail = matchingEventsOf(office.scope, candidateId).called('2026-11-24T08:00:00.000Z', friday);
    const talk = { meetingId: 'mee-1', candidateId, companyId: '41000007', companyName: 'Bageriet', number: 1 };
    const changed = (waitsFor: 'citizen' | 'company') =>
      office.hear({ ...detail, type: 'AlignmentTalkChanged', facts: { ...talk, state: 'settled', waitsFor } });
    await changed('company');
    expect(office.messages).toEqual([]);
    await changed('citizen');
    expect(office.messages).toMatchObject([
      {
        template: 'expectations-to-read',
        email: 'amina@example.dk',
        companyName: 'Bageriet',
        recipientId: candidateId,
      },
    ]);
    expect(JSON.stringify(office.messages)).toContain('/borger/matchmoeder/mee-1');
  });

  test('an agreement waits for the person’s signature: they are written to, and its owner is to act when it is left', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met({ email: 'amina@example.dk' });
    const detail = matchingEventsOf(office.scope, candidateId).called('2026-11-24T08:00:00.000Z', friday);
    const ids = { agreementId: 'agr-1', placementId: 'pla-1', candidateId, ownerId: broker, number: 1 };
    const facts = { ...ids, companyId: '41000007', companyName: 'Bageriet' };
    const offered = { ...facts, missing: ['citizen' as const] };
    await office.hear({ ...detail, id: anId('event'), type: 'AgreementOffered', facts: offered });
    const left = (missing: ('citizen' | 'company')[]) => {
      const type = 'AgreementLeftUnsigned' as const;
      return { ...detail, id: anId('event'), at: '2026-12-01T23:00:00.000Z', type, facts: { ...facts, missing } };
    };
    await office.hear(left(['citizen']));
    await office.hear(left(['company']));
    expect(office.messages.map(({ template }) => template)).toEqual(['agreement-to-sign', 'agreement-to-sign']);
    expect(JSON.stringify(office.messages)).toContain('/borger/aftaler/agr-1');
    expect((await office.now(candidateId)).next).toMatchObject({ kind: 'follow-up', dueOn: '2026-12-03' });
  });

  test('the six-month question waits: the person is written to, also after the effort ended, and not about what', async () => {
    const office = await anOffice(table);
    const asked = async (known: { email?: string; phone?: string }, round: 'asked' | 'reminded') => {
      const { candidateId } = await office.met(known);
      const detail = matchingEventsOf(office.scope, candidateId).called('2026-11-24T08:00:00.000Z', friday);
      const ids = { placementId: 'pla-1', candidateId, companyId: '41000007', ownerId: broker };
      const linkUntil = '2027-01-22T22:59:59.999Z';
      const facts = { ...ids, dueOn: '2026-11-23', waitsFor: ['person', 'company'], round, linkUntil };
      await office.hear({ ...detail, id: anId('event'), type: 'StillThereAsked', facts });
    };
    await asked({ email: 'amina@example.dk', phone: '' }, 'asked');
    await asked({ email: 'amina@example.dk', phone: '+4520304050' }, 'reminded');
    expect(office.messages).toMatchObject([
      { template: 'still-there-asked', isReminder: false, link: expect.stringContaining('/borger/stadig') },
      {
        template: 'still-there-text',
        isReminder: true,
        ownLink: expect.stringMatching(/\/borger\/link\/C-.*\/stadig#/),
      },
    ]);
  });

  test('three questions wait: the person is written to by e-mail, or by a text, and not about what', async () => {
    const office = await anOffice(table);
    const asked = async (known: { email?: string; phone?: string }, waitsFor: ('person' | 'workplace')[]) => {
      const { candidateId } = await office.met(known);
      const detail = matchingEventsOf(office.scope, candidateId).called('2026-11-24T08:00:00.000Z', friday);
      const ids = { placementId: 'pla-1', candidateId, companyId: '41000007', buddyId: 'bud-1', ownerId: broker };
      const days = { kind: 'internship' as const, askedOn: '2026-11-24', answerBy: '2026-11-30', isReminder: false };
      const linkUntil = '2026-12-08T22:59:59.999Z';
      const facts = { ...ids, ...days, companyName: 'Bageriet', waitsFor, linkUntil };
      await office.hear({ ...detail, id: anId('event'), type: 'CheckInAsked', facts });
    };
    await asked({ email: 'amina@example.dk' }, ['person', 'workplace']);
    await asked({ email: 'amina@example.dk' }, ['workplace']);
    await asked({ email: '', phone: '+4520304050' }, ['person']);
    expect(office.messages.map(({ template }) => template)).toEqual(['check-in-asked', 'check-in-text']);
    expect(JSON.stringify(office.messages)).not.toContain('Bageriet');
    expect(office.messages).toMatchObject([{ link: expect.stringContaining('/borger/tjek') }, {}]);
    const own = office.messages.map((message) => (message as { ownLink?: string }).ownLink);
    expect(own).toEqual(Array(2).fill(expect.stringMatching(/\/borger\/link\/C-.*\/tjek#/)));
  });

  test('a description of their work waits for the person: they are written to, and of nothing else about it', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met({ email: 'amina@example.dk' });
    const detail = matchingEventsOf(office.scope, candidateId).called('2026-11-24T08:00:00.000Z', friday);
    const ids = { packId: 'evp-1', candidateId, number: 1, ownerId: broker, byPerson: false };
    for (const news of ['sent', 'given'] as const) {
      const facts = { ...ids, news, ...(news === 'sent' && { readBy: '2026-12-11' }) };
      await office.hear({ ...detail, id: anId('event'), type: 'EvidencePackChanged', facts });
    }
    expect(office.messages).toMatchObject([{ template: 'evidence-pack-to-read', dueOn: '2026-12-11' }]);
    expect(JSON.stringify(office.messages)).toContain('/borger/mit-arbejde/evp-1');
  });

  test('times, descriptions and support leave a line each, once, and what is no news of the path leaves none', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    const detail = matchingEventsOf(office.scope, candidateId).called('2026-11-24T08:00:00.000Z', friday);
    const company = { companyId: '41000007', companyName: 'Bageriet', openingId: 'ope-1', openingTitle: 'Bager' };
    const times = { timesId: 'tim-1', candidateId, ownerId: broker, edition: 1, ...company };
    const support = { compensationId: 'com-1', placementId: 'pla-1', candidateId, companyId: '41000007' };
    const pack = { packId: 'evp-1', candidateId, number: 1, ownerId: broker, byPerson: false };
    const told = [
      ['MeetingTimesChanged', { ...times, state: 'asked', tells: { parties: ['company'], notice: 'asked' } }],
      ['MeetingTimesChanged', { ...times, state: 'asked', news: 'both-answered' }],
      ['MeetingTimesChanged', { ...times, state: 'lapsed' }],
      ['EvidencePackChanged', { ...pack, news: 'issued' }],
      ['EvidencePackChanged', { ...pack, news: 'commented' }],
      ['CompensationChanged', { ...support, state: 'granted' }],
      ['CompensationChanged', { ...support, state: 'granted', followsPause: true }],
    ].map(([type, facts]) => ({ ...detail, id: anId('event'), type, facts }));
    for (const event of [...told, ...told]) await office.hear(event as never);
    const lines = await office.visitation.table.list({ kind: historyItem, of: [candidateId], limit: 20 });
    const kinds = lines.items.map(({ entry }) => entry.kind);
    expect(kinds.filter((kind) => /^(meeting-times|evidence|compensation)/.test(kind)).toSorted()).toEqual([
      'compensation-granted',
      'evidence-pack-issued',
      'meeting-times-asked',
      'meeting-times-lapsed',
    ]);
  });

  test('without an e-mail nothing is sent', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    await office.hear(matchingEventsOf(office.scope, candidateId).called('2026-11-24T08:00:00.000Z', friday));
    expect(office.messages).toEqual([]);
  });

  test('told twice: one line in the timeline, one version, and the same message key', async () => {
    const office = await anOffice(table);
    const { candidateId, version } = await office.met({ email: 'amina@example.dk' });
    const called = matchingEventsOf(office.scope, candidateId).called('2026-11-24T08:00:00.000Z', friday);
    await office.hear(called);
    await office.hear(called);
    expect((await office.now(candidateId)).version).toBe(version + 1);
    const lines = await office.visitation.table.list({ kind: historyItem, of: [candidateId], limit: 10 });
    expect(lines.items).toHaveLength(1);
    expect(new Set(office.messages.map((message) => message.key)).size).toBe(1);
  });

  test('told again when its line is lost, the line is written again; where it stands, nothing is', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    const called = matchingEventsOf(office.scope, candidateId).called('2026-11-24T08:00:00.000Z', friday);
    await office.hear(called);
    const lines = async () =>
      (await office.visitation.table.list({ kind: historyItem, of: [candidateId], limit: 9 })).items;
    const [line] = await lines();
    if (!line) throw new Error('no line');
    await office.visitation.table.transact([remove(historyItem, candidateId, line.entry.at, line.eventId)]);
    await office.hear(called);
    expect(await lines()).toEqual([line]);
    const { version } = await office.now(candidateId);
    await office.hear(called);
    expect((await office.now(candidateId)).version).toBe(version);
  });

  test('two pieces of news at once: the loser is told again by the queue, and none is lost', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    const all = Array.from({ length: 4 }, () =>
      matchingEventsOf(office.scope, candidateId).called('2026-11-24T08:00:00.000Z', friday),
    );
    let waiting = all;
    while (waiting.length > 0) {
      const told = await Promise.allSettled(waiting.map((event) => office.hear(event)));
      waiting = waiting.filter((_event, place) => told[place]?.status === 'rejected');
    }
    const lines = await office.visitation.table.list({ kind: historyItem, of: [candidateId], limit: 10 });
    expect(lines.items).toHaveLength(4);
  });

  test('a meeting held and a placement stand in the timeline with the company’s name', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    const news = matchingEventsOf(office.scope, candidateId);
    await office.hear(news.held('2026-11-27T11:00:00.000Z', true));
    await office.hear(news.started('2026-11-27T12:00:00.000Z', '2026-12-01'));
    await office.hear(news.held('2026-11-30T09:00:00.000Z', true, '2026-11-27'));
    const lines = await office.visitation.table.list({ kind: historyItem, of: [candidateId], limit: 10 });
    expect(lines.items.map(({ entry }) => entry.companyName)).toEqual(Array(3).fill('Hvedekrogen Bageri'));
    expect((await office.now(candidateId)).next).toMatchObject({ kind: 'follow-up', dueOn: '2026-12-15' });
  });

  test('a check that fell due is the owner’s next step', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    await office.hear(matchingEventsOf(office.scope, candidateId).checkDue('2027-06-18T06:00:00.000Z', '2027-06-01'));
    expect((await office.now(candidateId)).next).toMatchObject({ kind: 'six-month-check', dueOn: '2027-06-18' });
  });

  test('a person we do not have is a fault, so that the queue tries again', async () => {
    const office = await anOffice(table);
    const news = matchingEventsOf(office.scope, 'can-00000000000000000000');
    await expect(office.hear(news.called('2026-11-24T08:00:00.000Z', friday))).rejects.toThrow('is not there');
  });
});
