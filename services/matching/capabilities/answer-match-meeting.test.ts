import { beforeAll, describe, expect, test } from 'vitest';
import type { CompanyId, MatchMeetingId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import { viewedRow } from '#shared/runtime/house-rows.ts';
import type { MeetingAnswer } from '#shared/shapes/meeting-answer.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { anId } from '#test/builders/ids.ts';
import { meetingAtWork, meetingTime, ownWords } from '#test/builders/match-meetings.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { testCompany } from '#test/builders/matching.ts';
import { answerMatchMeeting } from './answer-match-meeting.ts';
import { cancelMatchMeeting } from './cancel-match-meeting.ts';
import { holdMatchMeeting } from './hold-match-meeting.ts';
import { keepMeetingTime } from './keep-meeting-time.ts';
import { listCompanyMeetings } from './list-company-meetings.ts';
import { moveMatchMeeting } from './move-match-meeting.ts';
import { openMatchMeeting } from './open-match-meeting.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const askToMove: Partial<MeetingAnswer> = {
  answer: 'ask-to-move',
  reason: 'time-does-not-suit',
  proposed: [instant('2026-11-27T08:00:00Z')],
};

async function work() {
  const known = await meetingAtWork(table);
  const { at, meetingId } = known;
  const send = async (more: Partial<MeetingAnswer> = {}): Promise<string> => {
    const sent = await known.answer(more);
    if (!sent.ok) throw new Error(sent.refusal.code);
    return sent.value.answerId;
  };
  const version = async (): Promise<number> => (await known.meeting()).version;
  const cancel = async () =>
    cancelMatchMeeting(at.call('cancel-match-meeting'), at.matching, meetingId, { version: await version() });
  const move = async (more: object) =>
    moveMatchMeeting(at.call('move-match-meeting'), at.matching, meetingId, {
      ...meetingTime,
      ...more,
      version: await version(),
    });
  const keep = async () =>
    keepMeetingTime(at.call('keep-meeting-time'), at.matching, meetingId, { version: await version() });
  const opened = async () => {
    const view = await openMatchMeeting(at.call('open-match-meeting'), at.matching, meetingId);
    if (!view.ok) throw new Error(view.refusal.code);
    return view.value;
  };
  const companySees = async () => {
    const page = await listCompanyMeetings(known.companyCall('list-company-meetings'), known.company, testCompany, {});
    return page.ok ? page.value.items : [];
  };
  return { ...known, send, version, cancel, move, keep, opened, companySees };
}

answerLaws('answer-match-meeting', async () => {
  const at = await work();
  return {
    send: () => at.send(),
    words: ownWords,
    callOff: async () => {
      await at.cancel();
    },
    eventsOfSender: at.eventsOfCompany,
    eventsOfOwner: at.at.events,
    tell: at.tell,
    read: at.read,
    ownersVersion: at.version,
  };
});

describe('a company declines a match meeting', () => {
  test('the meeting is cancelled with its reason, everybody is told, and the company reads that it was used', async () => {
    const at = await work();
    const answerId = await at.send();
    expect(await at.companySees()).toEqual([
      expect.objectContaining({ state: 'called', answer: expect.objectContaining({ answerId, state: 'sent' }) }),
    ]);
    await at.relayAll();
    const told = (await at.at.events()).filter((event) => event.type === 'MatchMeetingCalled');
    expect(told.map((event) => event.facts)).toContainEqual(
      expect.objectContaining({ sequence: 1, cancelled: true, declinedBecause: 'too-busy' }),
    );
    expect(await at.opened()).toMatchObject({
      state: 'cancelled',
      declinedBecause: 'too-busy',
      answers: [{ answerId, state: 'accepted', answer: 'decline', reason: 'too-busy', note: ownWords }],
    });
    await at.relayAll();
    expect(await at.companySees()).toEqual([
      expect.objectContaining({ state: 'cancelled', answer: expect.objectContaining({ state: 'accepted' }) }),
    ]);
  });

  test('after it asked for another time: the wish is void, because it answered again', async () => {
    const at = await work();
    const asked = await at.send(askToMove);
    await at.relayAll();
    const declined = await at.send();
    await at.relayAll();
    expect(await at.read(asked)).toMatchObject({ state: 'void', because: 'answered-again' });
    expect(await at.read(declined)).toMatchObject({ state: 'accepted' });
  });

  test('a decline and a wish for another time, in either order: the meeting is cancelled', async () => {
    for (const backwards of [false, true]) {
      const at = await work();
      await at.send(askToMove);
      await at.send();
      const events = await at.eventsOfCompany();
      for (const event of backwards ? events.toReversed() : events) await at.tell(event);
      expect(await at.meeting()).toMatchObject({ state: 'cancelled' });
      expect((await at.meeting()).moveRequest).toBeUndefined();
    }
  });

  test('while it was moved: an answer to the old time does not cancel the new one', async () => {
    const at = await work();
    const answerId = await at.send();
    await at.move({ startsAt: instant('2026-11-27T08:00:00Z') });
    await at.relayAll();
    expect(await at.meeting()).toMatchObject({ state: 'called' });
    expect(await at.read(answerId)).toMatchObject({ state: 'void', because: 'meeting-moved-since' });
  });
});

describe('a company asks to move a match meeting', () => {
  test('the wish waits on the meeting; the owner moves it, and the company reads that it was met', async () => {
    const at = await work();
    const answerId = await at.send(askToMove);
    await at.relayAll();
    expect(await at.opened()).toMatchObject({
      state: 'called',
      moveRequest: { answerId },
      answers: [{ answerId, state: 'sent', proposed: ['2026-11-27T08:00:00.000Z'] }],
    });
    const asked = (await at.at.events()).filter((event) => event.type === 'MatchMeetingMoveAsked');
    expect(asked.map((event) => event.facts)).toEqual([
      expect.objectContaining({ answerId, reason: 'time-does-not-suit', meetingId: at.meetingId }),
    ]);
    expect((await at.move({ place: 'Jobhuset' })).ok).toBe(true);
    await at.relayAll();
    expect(await at.read(answerId)).toMatchObject({ state: 'sent' });
    expect((await at.move({ startsAt: instant('2026-11-27T08:00:00Z') })).ok).toBe(true);
    await at.relayAll();
    expect(await at.read(answerId)).toMatchObject({ state: 'accepted' });
    expect((await at.opened()).moveRequest).toBeUndefined();
  });

  test('the owner keeps the time: void with that reason, and the meeting stands', async () => {
    const at = await work();
    const answerId = await at.send(askToMove);
    await at.relayAll();
    expect(await at.keep()).toMatchObject({ ok: true, value: { state: 'called' } });
    expect(await at.keep()).toMatchObject({ refusal: { code: 'no-move-request' } });
    await at.relayAll();
    expect(await at.read(answerId)).toMatchObject({ state: 'void', because: 'time-kept' });
    for (const event of await at.eventsOfCompany()) await at.tell({ ...event, id: anId('event') });
    expect((await at.meeting()).moveRequest).toBeUndefined();
    expect(await at.meeting()).toMatchObject({ state: 'called', sequence: 0, startsAt: meetingTime.startsAt });
  });

  test('a colleague has asked already: the second wish is void, the first waits', async () => {
    const at = await work();
    const both = [await at.send(askToMove), await at.send(askToMove)];
    await at.relayAll();
    const read = await Promise.all(both.map(at.read));
    expect(read.map(({ state, because }) => because ?? state).sort()).toEqual(['asked-already', 'sent']);
  });

  test('the meeting is cancelled or held before anybody decides: the wish is void, and says which', async () => {
    const cancelled = await work();
    const one = await cancelled.send(askToMove);
    await cancelled.relayAll();
    await cancelled.cancel();
    await cancelled.relayAll();
    expect(await cancelled.read(one)).toMatchObject({ because: 'meeting-cancelled' });

    const held = await work();
    const other = await held.send(askToMove);
    await held.relayAll();
    const alignment = {
      purpose: 'a',
      tasks: 'a',
      withWhom: 'a',
      whereAndWhen: 'a',
      supportNeeds: 'a',
      goals: 'a',
      followUp: 'a',
    };
    const call = held.at.call('hold-match-meeting', { now: instant('2026-11-26T11:00:00Z') });
    await holdMatchMeeting(call, held.at.matching, held.meetingId, {
      version: await held.version(),
      agreed: true,
      alignment,
    });
    await held.relayAll();
    expect(await held.read(other)).toMatchObject({ because: 'meeting-held' });
  });
});

describe('answer-match-meeting', () => {
  test('done twice with the same key it is one answer, and the one who is met sees it in the log', async () => {
    const at = await work();
    const call = at.companyCall('answer-match-meeting');
    const [one, two] = [await at.answer({}, call), await at.answer({}, call)];
    expect([one.ok, two]).toEqual([true, one]);
    expect(await at.eventsOfCompany()).toHaveLength(1);
    const log = await at.company.table.list({ kind: viewedRow, of: ['2026-11-23'], limit: 10 });
    expect(log.items.map((row) => JSON.parse(row.event).facts)).toContainEqual(
      expect.objectContaining({ action: 'answer-match-meeting', candidateIds: [at.candidateId] }),
    );
  });

  test('needs a meeting of the company that is still to be held, as it was last seen', async () => {
    const at = await work();
    const late = at.companyCall('answer-match-meeting', { now: meetingTime.startsAt });
    expect(await at.answer({}, late)).toMatchObject({ refusal: { code: 'match-meeting-has-begun' } });
    expect(await at.answer({ version: 7 })).toMatchObject({ refusal: { code: 'stale-version' } });
    const body = { version: 1, answer: 'decline', reason: 'too-busy' } as const;
    const of = (companyId: CompanyId, meetingId: MatchMeetingId) =>
      answerMatchMeeting(at.companyCall('answer-match-meeting'), at.company, { companyId, meetingId }, body);
    expect(await of(aCvr(), at.meetingId)).toMatchObject({ refusal: { code: 'match-meeting-not-found' } });
    expect(await of(testCompany, anId('matchMeeting'))).toMatchObject({ refusal: { code: 'match-meeting-not-found' } });
    await at.cancel();
    await at.relayAll();
    expect(await at.answer()).toMatchObject({ refusal: { code: 'match-meeting-is-over' } });
  });

  test('says at its field what does not fit', async () => {
    const at = await work();
    const errors = async (more: Partial<MeetingAnswer>) => {
      const sent = await at.answer(more);
      return sent.ok ? [] : sent.refusal.errors;
    };
    expect(await errors({ reason: 'time-does-not-suit' })).toEqual([
      { pointer: '/reason', code: 'reason-of-another-answer' },
    ]);
    expect(await errors({ reason: 'other', note: '' })).toEqual([{ pointer: '/note', code: 'say-why' }]);
    expect(await errors({ proposed: askToMove.proposed })).toEqual([
      { pointer: '/proposed', code: 'only-when-moving' },
    ]);
    expect(await errors({ ...askToMove, proposed: [instant('2026-11-22T08:00:00Z')] })).toEqual([
      { pointer: '/proposed/0', code: 'time-passed' },
    ]);
    expect(await errors({ ...askToMove, proposed: [instant('2029-11-22T08:00:00Z')] })).toEqual([
      { pointer: '/proposed/0', code: 'too-far-ahead' },
    ]);
  });

  test('another municipality of the partnership does not read the answers', async () => {
    const at = await work();
    await at.send();
    const stranger = aCaller('job-broker', '0101' as never, { partnership: at.at.partnership });
    const call = aCall('open-match-meeting', stranger, { partnership: at.at.partnership });
    expect(await openMatchMeeting(call, at.at.open(call), at.meetingId)).toMatchObject({
      refusal: { code: 'match-meeting-not-found' },
    });
  });
});
