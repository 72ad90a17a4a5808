import { beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { value } from '#test/builders/competence.ts';
import { saysTo, threeTimes, timesAsk, timesAtWork } from '#test/builders/meeting-times.ts';
import { testCompany } from '#test/builders/matching.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { answerCompanyMeetingTimes } from './answer-company-meeting-times.ts';
import { answerMyMeetingTimes } from './answer-my-meeting-times.ts';
import { callAtProposedTime } from './call-at-proposed-time.ts';
import { listAskedMeetingTimes } from './list-asked-meeting-times.ts';
import { listCandidateMeetingTimes } from './list-candidate-meeting-times.ts';
import { listCompanyMeetingTimes } from './list-company-meeting-times.ts';
import { listMyMeetingTimes } from './list-my-meeting-times.ts';
import { openMatchMeeting } from './open-match-meeting.ts';
import { openMeetingTimes } from './open-meeting-times.ts';
import { proposeMeetingTimes } from './propose-meeting-times.ts';
import { proposeOtherTimes } from './propose-other-times.ts';
import { withdrawMeetingTimes } from './withdraw-meeting-times.ts';
import { alignmentTalkItem } from '../store/alignment-items.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

type AtWork = Awaited<ReturnType<typeof timesAtWork>>;
const withdraw = async ({ at, timesId, times }: AtWork, version?: number) =>
  withdrawMeetingTimes(at.call('withdraw-meeting-times'), at.matching, timesId, {
    version: version ?? (await times()).version,
  });
const callAt = async ({ at, timesId, times }: AtWork, startsAt = threeTimes[1] ?? instant(0), more = {}) =>
  callAtProposedTime(at.call('call-at-proposed-time', more), at.matching, timesId, {
    version: (await times()).version,
    startsAt,
  });
const newsOf = async ({ at }: AtWork) =>
  (await at.events()).flatMap(({ type, facts }) => {
    const news = (facts as { news?: string }).news;
    return type === 'MeetingTimesChanged' && news ? [news] : [];
  });

answerLaws('answer-my-meeting-times', async () => {
  const at = await timesAtWork(table);
  return {
    send: async () => {
      const said = { ...saysTo('yes', 'no', 'no'), note: 'Helst efter skole.', edition: 1, seen: 0 };
      return value(await answerMyMeetingTimes(at.myCall('answer-my-meeting-times'), at.own, at.timesId, said)).answerId;
    },
    words: 'Helst efter skole.',
    callOff: async () => void value(await withdraw(at)),
    eventsOfSender: at.eventsOfPerson,
    eventsOfOwner: at.at.events,
    tell: at.tell,
    read: (answerId) => at.read(answerId),
    ownersVersion: async () => (await at.times()).version,
  };
});

describe('times for a match meeting', () => {
  test('are asked of both, answered by each, and stand side by side with the one that suits best', async () => {
    const at = await timesAtWork(table);
    expect(await at.mine()).toMatchObject([{ timesId: at.timesId, state: 'asked', times: threeTimes, seen: 0 }]);
    value(await at.iSay({ ...saysTo('no', 'yes', 'maybe'), brings: 'Min søster' }));
    value(await at.companySays({ ...saysTo('yes', 'maybe', 'maybe'), note: 'Ikke i frokosten.' }));
    await at.relay();
    const side = value(await openMeetingTimes(at.at.call('open-meeting-times'), at.at.matching, at.timesId));
    expect(side).toMatchObject({
      best: threeTimes[1],
      citizen: { brings: 'Min søster', byLink: false },
      company: { note: 'Ikke i frokosten.' },
      times: [{ suits: 'no' }, { citizen: 'yes', company: 'maybe', suits: 'maybe' }, { suits: 'maybe' }],
    });
    expect(await newsOf(at)).toEqual(['both-answered']);
    const listed = value(
      await listCompanyMeetingTimes(at.companyCall('list-company-meeting-times'), at.company, testCompany, {}),
    );
    expect(listed.items).toMatchObject([{ own: { note: 'Ikke i frokosten.' }, seen: 1 }]);
    expect(JSON.stringify(listed.items)).not.toContain('søster');
    const mine = value(await listMyMeetingTimes(at.myCall('list-my-meeting-times'), at.own)).items;
    expect(JSON.stringify(mine)).not.toContain('frokosten');
  });

  test('one press calls the meeting at a time, and whom the person brings goes along', async () => {
    const at = await timesAtWork(table);
    value(await at.iSay({ ...saysTo('no', 'yes', 'no'), brings: 'Min søster' }));
    await at.relay();
    expect(await callAt(at, instant('2026-12-01T09:00:00Z'))).toMatchObject({
      refusal: { code: 'fields-not-accepted' },
    });
    const called = value(await callAt(at));
    expect(called).toMatchObject({ state: 'called', meetingId: expect.stringMatching(/^mee-/) });
    await at.relay();
    const meetingId = called.meetingId;
    if (!meetingId) throw new Error('no meeting was called');
    const meeting = value(await openMatchMeeting(at.at.call('open-match-meeting'), at.at.matching, meetingId));
    expect(meeting).toMatchObject({ startsAt: threeTimes[1], place: timesAsk.place, state: 'called' });
    expect(await at.at.matching.table.fresh(alignmentTalkItem, meetingId)).toMatchObject({ brings: 'Min søster' });
    expect(await at.mine()).toMatchObject([{ state: 'called', startsAt: threeTimes[1] }]);
    expect(await at.companySays(saysTo('yes', 'yes', 'yes'))).toMatchObject({
      refusal: { code: 'meeting-times-settled' },
    });
    expect(await callAt(at)).toMatchObject({ refusal: { code: 'meeting-times-settled' } });
  });

  test('an answer that was on its way when the meeting was called is void, and its sender reads why', async () => {
    const at = await timesAtWork(table);
    const { answerId } = value(await at.companySays(saysTo('no', 'no', 'yes')));
    value(await callAt(at));
    await at.relay();
    expect(await at.read(answerId, at.company)).toMatchObject({ state: 'void', because: 'times-settled' });
  });

  test('a changed mind counts until the meeting is called; nobody can at any time, and the one who asked is told', async () => {
    const at = await timesAtWork(table);
    value(await at.iSay(saysTo('yes', 'yes', 'yes')));
    await at.relay();
    value(await at.iSay({ ...saysTo('no', 'no', 'no'), note: 'Jeg er på sygehuset den uge.' }));
    await at.relay();
    expect(await at.seen()).toMatchObject({ citizen: { note: 'Jeg er på sygehuset den uge.' } });
    expect(await newsOf(at)).toEqual(['none-suits']);
    const stale = { ...saysTo('yes', 'yes', 'yes'), seen: 0 };
    expect(await at.iSay(stale)).toMatchObject({ refusal: { code: 'stale-version' } });
    const half = { answers: saysTo('yes').answers.slice(0, 1) };
    expect(await at.iSay(half)).toMatchObject({ refusal: { code: 'fields-not-accepted' } });
  });

  test('exchanged, they are asked anew: what was said to the former falls away', async () => {
    const at = await timesAtWork(table);
    value(await at.companySays(saysTo('no', 'no', 'no')));
    await at.relay();
    const { version } = await at.times();
    const other = { ...timesAsk, times: [instant('2026-12-02T09:00:00Z'), instant('2026-12-03T09:00:00Z')], version };
    const call = at.at.call('propose-other-times');
    value(await proposeOtherTimes(call, at.at.matching, at.timesId, other));
    await at.relay();
    const seen = await at.seen();
    expect(seen).toMatchObject({ edition: 2, state: 'asked' });
    expect(seen).not.toHaveProperty('company');
    expect(await at.companySays({ ...saysTo('yes', 'yes', 'yes'), edition: 1 })).toMatchObject({
      refusal: { code: 'stale-version' },
    });
    const passed = { ...other, version: 3, times: [instant('2026-11-01T09:00:00Z'), instant('2026-12-03T09:00:00Z')] };
    expect(await proposeOtherTimes(call, at.at.matching, at.timesId, passed)).toMatchObject({
      refusal: { code: 'fields-not-accepted' },
    });
  });

  test('taken back, nobody answers them any more, and they leave every list', async () => {
    const at = await timesAtWork(table);
    value(await withdraw(at));
    await at.relay();
    expect(await at.mine()).toEqual([]);
    expect(await at.iSay(saysTo('yes'))).toMatchObject({ refusal: { code: 'meeting-times-over' } });
    const asked = value(await listAskedMeetingTimes(at.at.call('list-asked-meeting-times'), at.at.matching, {}));
    expect(asked.items).toEqual([]);
    const of = at.at.call('list-candidate-meeting-times');
    const listed = value(await listCandidateMeetingTimes(of, at.at.matching, at.candidateId, {}));
    expect(listed.items).toMatchObject([{ state: 'withdrawn', because: 'taken-back' }]);
    expect(await withdraw(at)).toMatchObject({ refusal: { code: 'meeting-times-over' } });
  });

  test('whoever is silent is reminded, then the one who asked is told, and the last of them passes', async () => {
    const at = await timesAtWork(table);
    value(await at.iSay(saysTo('yes', 'yes', 'yes')));
    await at.relay();
    const due = await at.at.matching.table.list({ kind: dueRow, of: [], limit: 20 });
    expect(due.items.map(({ what, dueAt }) => [what, dueAt.slice(0, 10)])).toEqual([
      ['meeting-times-reminder', '2026-11-25'],
      ['meeting-times-unanswered', '2026-11-27'],
      ['meeting-times-passed', '2026-11-30'],
    ]);
    for (const now of ['2026-11-26T06:00:00Z', '2026-11-28T06:00:00Z', '2026-11-30T09:00:00Z'])
      await at.at.tell('TimePassed', { now: instant(now) });
    const told = (await at.at.events()).flatMap(({ type, facts }) =>
      type === 'MeetingTimesChanged' ? [(facts as { tells?: object }).tells ?? (facts as { news?: string }).news] : [],
    );
    expect(told).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ parties: ['company'], notice: 'reminded' }),
        'no-answer',
        'times-passed',
      ]),
    );
    expect(await at.times()).toMatchObject({ state: 'lapsed' });
  });

  test('the person’s yes to being shown ends, or their effort: times and a called meeting’s link are shut', async () => {
    const at = await timesAtWork(table);
    const ended = { candidateId: at.candidateId, on: '2026-11-24', because: 'taken-back', by: 'citizen' } as const;
    await at.at.tell('ConsentEnded', { ...ended, purpose: 'project-results' });
    expect(await at.times()).toMatchObject({ state: 'asked' });
    value(await callAt(at));
    await at.at.tell('ConsentEnded', { ...ended, purpose: 'company-card' });
    await at.relay();
    expect(await at.times()).toMatchObject({ state: 'withdrawn', because: 'consent-ended' });
    expect(await newsOf(at)).toEqual(['consent-ended']);
  });

  test('are proposed for an open place and a person in an effort, at times to come', async () => {
    const at = await timesAtWork(table);
    const call = at.at.call('propose-meeting-times');
    const propose = (more: object) =>
      proposeMeetingTimes(call, at.at.matching, {
        ...{ candidateId: at.candidateId, openingId: at.openingId, ...timesAsk },
        ...more,
      });
    const again = await propose({ times: [threeTimes[0], threeTimes[0]] });
    expect(again).toMatchObject({ refusal: { errors: [{ pointer: '/times/1', code: 'chosen-twice' }] } });
    const row = { companyId: testCompany, timesId: at.timesId };
    const said = {
      edition: 1,
      seen: 0,
      answers: [{ startsAt: instant('2026-12-24T09:00:00Z'), says: 'yes' as const }],
    };
    expect(
      await answerCompanyMeetingTimes(at.companyCall('answer-company-meeting-times'), at.company, row, said),
    ).toMatchObject({ refusal: { errors: [{ pointer: '/answers/0/startsAt', code: 'not-a-proposed-time' }] } });
  });
});
