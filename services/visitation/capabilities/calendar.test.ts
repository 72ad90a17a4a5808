import { beforeAll, describe, expect, test } from 'vitest';
import { showInCalendar, type CalendarHappening } from '#services/visitation/store/calendar-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { knownStaffItem } from '#shared/runtime/known-staff.ts';
import type { FeedNames } from '#shared/shapes/calendar.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { matchingEventsOf } from '#test/builders/matching-events.ts';
import { aPlan } from '#test/builders/visitation-conversation.ts';
import { accepted, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { testTable } from '#test/database.ts';
import { cancelConversation } from './cancel-conversation.ts';
import { endCalendarFeed } from './end-calendar-feed.ts';
import { keepConversationInCalendar } from './keep-conversation-in-calendar.ts';
import { openCalendarFeed } from './open-calendar-feed.ts';
import { planConversation } from './plan-conversation.ts';
import { readCalendarFeed } from './read-calendar-feed.ts';
import { showWeek } from './show-week.ts';
import { startCalendarFeed } from './start-calendar-feed.ts';

let office: AnOffice;
let me: ReturnType<typeof aCaller>;
beforeAll(async () => {
  office = await anOffice(await testTable());
});

/** A colleague with a calendar of their own. */
const somebody = (): void => void (me = aCaller('job-broker', office.scope));
const week = async (on: string, whose = me) =>
  accepted(await showWeek(aCall('show-week', whose), office.visitation, { on: civilDate(on) }));
/** A match meeting that the colleague takes part in, as matching tells it. */
async function aMeeting() {
  const { candidateId } = await office.met();
  const events = matchingEventsOf(office.scope, candidateId);
  const tell = (startsAt: string, version: number, more = {}) =>
    office.hear({
      ...events.called(`2026-11-24T10:00:0${version}Z`, startsAt, { staffIds: [me.personId], ...more }),
      version,
    } as EventOf<'MatchMeetingCalled'>);
  return { ...events, candidateId, tell };
}
const minutesOf = (entryId: string, more: Partial<CalendarHappening> = {}): CalendarHappening => ({
  ...{ entryId, version: 1, kind: 'conversation', startsAt: instant('2026-12-21T09:00:00Z'), minutes: 60 },
  ...{ staffIds: [me.personId], ...more },
});

describe('a week of the own calendar', () => {
  test('shows match meetings that were called, where they were moved to, and none that were cancelled', async () => {
    somebody();
    const { tell, meetingId, candidateId } = await aMeeting();
    await tell('2026-11-27T09:30:00Z', 1);
    expect((await week('2026-11-25')).meetings).toMatchObject([
      { entryId: meetingId, kind: 'match-meeting', name: 'Amina Haddad', place: 'Hvedekrogen Bageri, Torvegade 4' },
    ]);
    const logged = (await office.logged()).filter(({ facts }) => facts.action === 'show-week');
    expect(logged.at(-1)?.facts.candidateIds).toEqual([candidateId]);
    await tell('2026-12-02T09:30:00Z', 3);
    await tell('2026-11-26T09:30:00Z', 2);
    expect([(await week('2026-11-25')).meetings, (await week('2026-12-02')).meetings.length]).toEqual([[], 1]);
    await tell('2026-12-02T09:30:00Z', 4, { cancelled: true });
    await tell('2026-12-02T09:30:00Z', 3);
    expect((await week('2026-12-02')).meetings).toEqual([]);
  });

  test('begins on Monday, says which days are closed, what overlaps, and which steps are due or overdue', async () => {
    somebody();
    const { table } = office.visitation;
    await showInCalendar(table, minutesOf('a'));
    await showInCalendar(table, minutesOf('b', { startsAt: instant('2026-12-21T09:59:00Z') }));
    await showInCalendar(table, minutesOf('c', { startsAt: instant('2026-12-27T22:30:00Z') }));
    const shown = await week('2026-12-27');
    expect([shown.from, shown.to, shown.closed.map(({ on }) => on)]).toEqual([
      ...['2026-12-21', '2026-12-27', ['2026-12-24', '2026-12-25', '2026-12-26']],
    ]);
    expect(shown.meetings.map(({ entryId, clashes }) => [entryId, clashes])).toEqual([
      ...[
        ['a', true],
        ['b', true],
        ['c', false],
      ],
    ]);
    const { candidateId, next } = await office.referred();
    const dueOn = next?.dueOn ?? '';
    expect((await week(dueOn, office.caseworker)).deadlines).toContainEqual({
      ...{ candidateId, name: 'Amina Haddad', stepKind: 'first-conversation', dueOn, overdue: false },
    });
  });

  test('puts steps of earlier weeks that were never done into this week, the oldest first, and into no other', async () => {
    const other = await anOffice(await testTable());
    const early = await other.referred({ firstName: 'Tidlig' });
    const call = other.call('show-week', { now: instant('2026-12-16T09:00:00Z') });
    const shown = accepted(await showWeek(call, other.visitation, {}));
    const dueOn = early.next?.dueOn;
    expect(shown.earlier).toEqual([
      {
        ...{ candidateId: early.candidateId, name: 'Tidlig Haddad', stepKind: 'first-conversation', dueOn },
        ...{ overdue: true, businessDaysOver: 12 },
      },
    ]);
    expect([shown.moreEarlier, shown.deadlines]).toEqual([false, []]);
    expect((await other.logged()).length).toBeGreaterThan(0);
    const next = accepted(await showWeek(call, other.visitation, { on: civilDate('2026-12-23') }));
    expect(next.earlier).toEqual([]);
  });

  test('shows a conversation from when it is planned until it is cancelled', async () => {
    me = office.caseworker;
    const { candidateId } = await office.met();
    const { visitation, call } = office;
    const planned = accepted(await planConversation(call('plan-conversation'), visitation, candidateId, aPlan()));
    const { conversationId, version } = planned;
    const heard = async () => {
      for (const event of await office.told())
        if (event.type === 'ConversationChanged' && event.aggregate === conversationId)
          await keepConversationInCalendar(visitation, { candidateId, conversationId });
    };
    await heard();
    const shown = async () => (await week('2026-11-27')).meetings.filter(({ entryId }) => entryId === conversationId);
    expect(await shown()).toMatchObject([{ kind: 'conversation', name: 'Amina Haddad', place: 'Jobhuset, lokale 2' }]);
    const cancelling = { version, reason: 'not-needed' } as const;
    accepted(
      await cancelConversation(call('cancel-conversation'), visitation, { candidateId, conversationId }, cancelling),
    );
    await heard();
    expect(await shown()).toEqual([]);
  });

  test('takes a meeting from whoever no longer takes part', async () => {
    somebody();
    const former = me;
    await showInCalendar(office.visitation.table, minutesOf('handed-over'));
    somebody();
    await showInCalendar(office.visitation.table, minutesOf('handed-over', { version: 2 }));
    expect([(await week('2026-12-21', former)).meetings, (await week('2026-12-21')).meetings.length]).toEqual([[], 1]);
  });
});

describe('the address by which a calendar is followed', () => {
  const start = async (names: FeedNames = 'none') => {
    const call = aCall('start-calendar-feed', me);
    return (
      accepted(await startCalendarFeed(call, office.visitation, { names }))
        .address.split('/')
        .at(-1) ?? ''
    );
  };
  const reading = (word: string, has?: string) =>
    readCalendarFeed(aCall('read-calendar-feed', aCaller('candidate', office.scope)), office.visitation, word, has);

  test('gives times on the Danish clock, whole days for deadlines, folded lines, and no name, place or id of a person', async () => {
    me = office.caseworker;
    const { tell, candidateId } = await aMeeting();
    await tell('2026-11-27T09:30:00Z', 1);
    const { text } = accepted(await reading(await start()));
    const unfolded = text.replaceAll('\r\n ', '');
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(unfolded).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n[^]*END:VCALENDAR(\r\n)?$/);
    const events = unfolded.split('BEGIN:VEVENT').slice(1);
    const meeting = events.find((event) => event.includes('SUMMARY:Matchmøde\r\n')) ?? '';
    for (const line of [
      'DTSTART;TZID=Europe/Copenhagen:20261127T103000',
      'DTEND;TZID=Europe/Copenhagen:20261127T111500',
      'SEQUENCE:1',
      'UID:mee-',
    ])
      expect(meeting).toContain(line);
    expect(unfolded).toMatch(
      /DTSTART;VALUE=DATE:2026\d{4}\r\nDTEND;VALUE=DATE:2026\d{4}\r\n[^]*?SUMMARY:\d+ frist(er)? i Fodfæste/,
    );
    for (const secret of ['Amina', 'Haddad', 'Hvedekrogen', 'Torvegade', candidateId])
      expect(text).not.toContain(secret);
  });

  test('with initials is logged as seen by whose it is, once for what was not known already', async () => {
    somebody();
    const { tell, candidateId } = await aMeeting();
    await tell('2026-11-27T09:30:00Z', 1);
    const word = await start('initials');
    const { text, tag } = accepted(await reading(word));
    expect(text).toContain('SUMMARY:Matchmøde A.H\r\n');
    expect(accepted(await reading(word, tag)).tag).toBe(tag);
    const seen = (await office.logged()).filter(({ facts }) => facts.action === 'read-calendar-feed');
    expect(seen.map(({ actor, facts }) => [actor, facts.candidateIds])).toEqual([
      [{ personId: me.personId, role: 'job-broker' }, [candidateId]],
    ]);
    await tell('2026-11-28T09:30:00Z', 2);
    expect(accepted(await reading(word)).tag).not.toBe(tag);
  });

  test('is shown once, stops when it is renewed or ended, and when its owner leaves', async () => {
    somebody();
    const gone = { refusal: { code: 'calendar-not-found' } };
    const state = async () => accepted(await openCalendarFeed(aCall('open-calendar-feed', me), office.visitation)).feed;
    const first = await start();
    const stored = JSON.stringify(await state());
    expect([stored.includes('since'), stored.includes(first)]).toEqual([true, false]);
    const second = await start('initials');
    expect(await reading(first)).toMatchObject(gone);
    accepted(await reading(second));
    expect(accepted(await endCalendarFeed(aCall('end-calendar-feed', me), office.visitation))).toEqual({ ended: true });
    expect([await state(), await reading(second)]).toMatchObject([null, gone]);
    expect(accepted(await endCalendarFeed(aCall('end-calendar-feed', me), office.visitation))).toEqual({
      ended: false,
    });
    const third = await start();
    const left = { personId: me.personId as PersonId, version: 9, roles: [] };
    await office.visitation.table.put(knownStaffItem, left);
    expect(await reading(third)).toMatchObject(gone);
  });
});
