import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectOf } from './matching-events.ts';
import type { MatchingEvent } from './matching-events.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { broker, matchingEventsOf } from '#test/builders/matching-events.ts';
import { refer, type Candidate } from './candidate.ts';
import { emptyFile } from './candidate-file.ts';
import { follow } from './follow.ts';
import { decidedAt } from './stamp.ts';

const scope = municipalityCode('0265');
const candidateId = 'can-00000000000000000000' as Candidate['candidateId'];
const owner = 'per-00000000000000000000' as Candidate['ownerId'];
const metAt = instant('2026-11-23T09:00:00Z');

function inEffort(): Candidate {
  const facts = {
    candidateId,
    firstName: 'Amina',
    lastName: 'Haddad',
    citizen: 'C-0',
    cprSealed: '',
    targetGroups: [],
    reason: '',
  };
  const referred = refer({ ...facts, ownerId: owner } as unknown as Parameters<typeof refer>[0], metAt);
  const next = { kind: 'find-match', ownerId: owner, dueOn: civilDate('2026-12-07') } as const;
  return { ...referred, state: 'in-effort', next, nextDecidedAt: decidedAt(metAt) };
}

function after(news: readonly MatchingEvent[], start = inEffort()) {
  return news.reduce(({ candidate, file }, event) => follow(candidate, file, effectOf(event, owner)), {
    candidate: start,
    file: emptyFile(candidateId),
  });
}

const nextAfter = (...news: MatchingEvent[]) => {
  const { next } = after(news).candidate;
  return [next?.kind, next?.dueOn, next?.ownerId === broker ? 'broker' : 'owner'];
};

test('the line of the timeline says which version of the meeting it is of, for whoever waits for it', () => {
  const called = matchingEventsOf(scope, candidateId, '10000001').called(metAt, '2026-11-27T09:30:00.000Z');
  expect(effectOf({ ...called, version: 3 }, owner).line).toMatchObject({
    meetingId: called.facts.meetingId,
    version: 3,
  });
});

describe('the next step follows what happens in matching', () => {
  const bakery = matchingEventsOf(scope, candidateId, '10000001');
  const laundry = matchingEventsOf(scope, candidateId, '10000002');
  const friday = '2026-11-27T09:30:00.000Z';
  const later = '2026-12-04T09:30:00.000Z';

  test.each([
    ['a meeting is called', [bakery.called('2026-11-24T08:00:00.000Z', friday)], 'match-meeting', '2026-11-27'],
    [
      'it is moved',
      [
        bakery.called('2026-11-24T08:00:00.000Z', friday),
        bakery.called('2026-11-24T10:00:00.000Z', later, { sequence: 1 }),
      ],
      'match-meeting',
      '2026-12-04',
    ],
    [
      'the company asks to move it: the one who called it answers within a day',
      [bakery.called('2026-11-24T08:00:00.000Z', friday), bakery.moveAsked('2026-11-24T10:00:00.000Z', friday)],
      'answer-company',
      '2026-11-25',
    ],
    [
      'the company asks on the day before',
      [bakery.called('2026-11-24T08:00:00.000Z', friday), bakery.moveAsked('2026-11-26T20:00:00.000Z', friday)],
      'answer-company',
      '2026-11-27',
    ],
    [
      'the time is kept',
      [
        bakery.called('2026-11-24T08:00:00.000Z', friday),
        bakery.moveAsked('2026-11-24T10:00:00.000Z', friday),
        bakery.timeKept('2026-11-24T12:00:00.000Z', friday),
      ],
      'match-meeting',
      '2026-11-27',
    ],
    [
      'it is cancelled',
      [bakery.called('2026-11-24T08:00:00.000Z', friday), bakery.cancelled('2026-11-25T08:00:00.000Z', friday)],
      'find-match',
      '2026-12-09',
    ],
    [
      'one of two is cancelled: the other is next',
      [
        laundry.called('2026-11-24T07:00:00.000Z', later),
        bakery.called('2026-11-24T08:00:00.000Z', friday),
        bakery.cancelled('2026-11-25T08:00:00.000Z', friday),
      ],
      'match-meeting',
      '2026-12-04',
    ],
    ['it is held and agreed', [bakery.held('2026-11-27T11:00:00.000Z', true)], 'start-placement', '2026-12-11'],
    ['it is held and not agreed', [bakery.held('2026-11-27T11:00:00.000Z', false)], 'find-match', '2026-12-11'],
    [
      'a placement starts on a later day',
      [bakery.started('2026-11-27T12:00:00.000Z', '2026-12-01')],
      'follow-up',
      '2026-12-15',
    ],
    [
      'a short one starts: followed up on its last day',
      [bakery.started('2026-11-27T12:00:00.000Z', '2026-12-01', { endsOn: '2026-12-03' })],
      'follow-up',
      '2026-12-03',
    ],
    ['it changes', [bakery.changed('2026-12-15T12:00:00.000Z', '2026-12-14')], 'follow-up', '2026-12-29'],
    [
      'its planned end passes in silence: somebody says what became of it within a week',
      [
        bakery.started('2026-12-01T08:00:00.000Z', '2026-12-01'),
        bakery.endPassed('2026-12-15T23:00:00.000Z', '2026-12-15'),
      ],
      'register-end',
      '2026-12-23',
    ],
    [
      'it is prolonged after its planned end',
      [
        bakery.endPassed('2026-12-15T23:00:00.000Z', '2026-12-15'),
        bakery.changed('2026-12-17T12:00:00.000Z', '2026-12-17', { endsOn: '2027-01-15' }),
      ],
      'follow-up',
      '2026-12-31',
    ],
    [
      'the planned end turns out to have been typed wrong: it lasts and is followed up',
      [
        bakery.endPassed('2026-12-15T23:00:00.000Z', '2026-12-15'),
        bakery.corrected('2026-12-17T12:00:00.000Z', '2026-12-01', '2027-01-15'),
      ],
      'follow-up',
      '2026-12-30',
    ],
    [
      'something else of it is put right after its planned end: the question stands',
      [
        bakery.endPassed('2026-12-15T23:00:00.000Z', '2026-12-15'),
        bakery.corrected('2026-12-17T12:00:00.000Z', '2026-12-02', '2026-12-15'),
      ],
      'register-end',
      '2026-12-23',
    ],
    ['it ends', [bakery.ended('2026-12-15T12:00:00.000Z', '2026-12-14')], 'find-match', '2026-12-29'],
    [
      'one of two ends: the other is followed up',
      [
        bakery.started('2026-12-01T08:00:00.000Z', '2026-12-01'),
        laundry.started('2026-12-02T08:00:00.000Z', '2026-12-02'),
        bakery.ended('2026-12-15T12:00:00.000Z', '2026-12-14'),
      ],
      'follow-up',
      '2026-12-29',
    ],
    [
      'the check falls due',
      [bakery.checkDue('2027-06-01T06:00:00.000Z', '2027-06-01')],
      'six-month-check',
      '2027-06-18',
    ],
  ] as const)('%s', (_what, news, kind, dueOn) => {
    expect(nextAfter(...news)).toEqual([kind, dueOn, 'broker']);
  });

  const started = bakery.started('2026-11-27T12:00:00.000Z', '2026-12-01');
  test.each([
    ['the minutes are written again after the start', [bakery.held('2026-11-27T11:00:00.000Z', true), started], []],
    ['another company agrees while the placement lasts', [started], []],
    ['the six-month check waits', [started], [bakery.checkDue('2026-11-29T06:00:00.000Z', '2026-11-29')]],
  ] as const)('a meeting agreed while a placement lasts starts none again: %s', (_what, first, then) => {
    const before = nextAfter(...first, ...then);
    for (const from of [bakery, laundry]) {
      const written = from.held('2026-11-30T09:00:00.000Z', true, '2026-11-27');
      expect(nextAfter(...first, ...then, written)).toEqual(before);
      expect(nextAfter(written, ...then, ...first)).toEqual(before);
    }
  });

  test('the meeting that was the next step is over, though a placement lasts: the placement is followed up', () => {
    const news = [
      started,
      laundry.called('2026-11-28T08:00:00.000Z', later),
      laundry.held('2026-12-04T11:00:00.000Z', true),
    ];
    expect(nextAfter(...news)).toEqual(['follow-up', '2026-12-18', 'broker']);
    expect(nextAfter(...news.toReversed())).toEqual(['follow-up', '2026-12-18', 'broker']);
  });

  test('what the staff decided after the start stands when the minutes are written again', () => {
    const placed = after([started]);
    const next = { kind: 'find-match', ownerId: owner, dueOn: civilDate('2026-12-11') } as const;
    const decided = { ...placed.candidate, next, nextDecidedAt: decidedAt(instant('2026-11-28T09:00:00Z')) };
    const written = effectOf(bakery.held('2026-11-30T09:00:00.000Z', true, '2026-11-27'), owner);
    expect(follow(decided, placed.file, written).candidate.next).toEqual(next);
  });

  test('a start heard of late, older than a decision, takes the start of a placement back', () => {
    const decided = { ...inEffort(), nextDecidedAt: decidedAt(instant('2026-11-28T09:00:00Z')) };
    const written = bakery.held('2026-11-30T09:00:00.000Z', true, '2026-11-27');
    expect(after([written], decided).candidate.next?.kind).toBe('start-placement');
    expect(after([written, started], decided).candidate.next?.kind).toBe('follow-up');
  });

  test('once the placement has ended, another meeting that is agreed leads to a start', () => {
    const ended = bakery.ended('2026-12-02T12:00:00.000Z', '2026-12-02');
    expect(nextAfter(started, ended, laundry.held('2026-12-04T11:00:00.000Z', true))[0]).toBe('start-placement');
  });

  test('meetings held and placements are told with the company’s name', () => {
    const news = [
      bakery.held('2026-11-27T11:00:00.000Z', true),
      started,
      bakery.changed('2026-12-10T11:00:00.000Z', '2026-12-14'),
      bakery.ended('2026-12-20T11:00:00.000Z', '2026-12-18'),
    ];
    expect(news.map((event) => effectOf(event, owner).line.companyName)).toEqual(news.map(() => 'Hvedekrogen Bageri'));
  });

  test('an answered check leads to the owner: a follow-up, or a match to find', () => {
    expect(nextAfter(bakery.checkAnswered('2027-06-01T06:00:00.000Z', true))).toEqual([
      'follow-up',
      '2027-06-15',
      'owner',
    ]);
    expect(nextAfter(bakery.checkAnswered('2027-06-01T06:00:00.000Z', false))[0]).toBe('find-match');
  });

  test('what the staff decided later stands', () => {
    const decided = { ...inEffort(), nextDecidedAt: decidedAt(instant('2026-11-30T09:00:00Z')) };
    const { candidate } = after([bakery.called('2026-11-24T08:00:00.000Z', friday)], decided);
    expect(candidate.next).toEqual(decided.next);
  });

  test('a referred person keeps the first conversation, a closed one has no step', () => {
    const called = bakery.called('2026-11-24T08:00:00.000Z', friday);
    const referred: Candidate = { ...inEffort(), state: 'referred' };
    expect(after([called], referred).candidate.next).toEqual(referred.next);
    expect(after([called], { ...inEffort(), state: 'closed', next: undefined }).candidate.next).toBeUndefined();
  });

  test('any order and any repetition of the same news ends the same', () => {
    const begun = bakery.started('2026-12-04T11:00:00.000Z', '2026-12-07');
    const corrected = bakery.corrected('2026-12-16T11:00:00.000Z', '2026-12-07', '2027-01-15');
    const ofBoth = [
      bakery.called('2026-11-24T08:00:00.000Z', friday),
      laundry.called('2026-11-24T08:00:00.000Z', later),
      bakery.called('2026-11-25T08:00:00.000Z', later, { sequence: 1 }),
      laundry.cancelled('2026-11-26T08:00:00.000Z', later),
      bakery.held('2026-12-04T10:00:00.000Z', true),
      begun,
      bakery.held('2026-12-04T12:00:00.000Z', true, '2026-12-04'),
      laundry.started('2026-12-05T11:00:00.000Z', '2026-12-08'),
      bakery.changed('2026-12-10T11:00:00.000Z', '2026-12-14'),
      bakery.endPassed('2026-12-15T23:00:00.000Z', '2026-12-15'),
      corrected,
      bakery.ended('2026-12-20T11:00:00.000Z', '2026-12-18'),
      bakery.checkDue('2026-12-20T11:00:00.000Z', '2026-12-20'),
    ];
    // What never began cannot be put right: both are told, in whatever order.
    const possible = fc
      .subarray(ofBoth, { minLength: 1 })
      .filter((some) => some.includes(begun) || !some.includes(corrected));
    fc.assert(
      fc.property(
        possible.chain((some) =>
          fc.tuple(
            fc.constant(some),
            fc
              .array(fc.constantFrom(...some), { maxLength: 6 })
              .chain((again) => fc.shuffledSubarray([...some, ...again], { minLength: some.length + again.length })),
          ),
        ),
        ([inOrder, shuffled]) => {
          const one = after(inOrder);
          const other = after(shuffled);
          expect(other.candidate.next).toEqual(one.candidate.next);
          expect(other.file.links).toEqual(one.file.links);
        },
      ),
      { numRuns: 300 },
    );
  });
});
