import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civilDate } from '#shared/kernel/time.ts';
import { checkInGoings, checkInTasks } from '#shared/shapes/check-in.ts';
import { signsOf, type SaidAtPlacement } from './break-off-signs.ts';

const today = civilDate('2026-11-27');
const nothing: SaidAtPlacement = { checkIns: [], calls: [], days: [], pauses: [] };

type Side = {
  readonly going?: string;
  readonly tasks?: string;
  readonly standing?: string;
  readonly skipped?: boolean;
};

function asked(daysAgo: number, person?: Side, workplace?: Side): SaidAtPlacement['checkIns'][number] {
  const askedOn = addDays(today, -daysAgo);
  const side = (said?: Side) => said && { skipped: false, answerId: 'ans-1', byId: 'per-1', at: '', ...said };
  const facts = { placementId: 'pla-1', candidateId: 'can-1', version: 1, askedOn, answerBy: addDays(askedOn, 5) };
  return {
    ...facts,
    ...(person && { person: side(person) }),
    ...(workplace && { workplace: side(workplace) }),
  } as never;
}

const rulesOf = (said: Partial<SaidAtPlacement>): string[] =>
  signsOf({ ...nothing, ...said }, today).map(({ rule }) => rule);

describe('signs of a placement', () => {
  test('"not so good" is a sign the second time in a row, and what was skipped breaks no row', () => {
    const theirs = { going: 'so-so' };
    const once = [asked(3, { going: 'badly' }, theirs)];
    expect(rulesOf({ checkIns: once })).toEqual([]);
    expect(rulesOf({ checkIns: [...once, asked(10, { going: 'badly' }, theirs)] })).toEqual(['not-well']);
    expect(
      rulesOf({ checkIns: [...once, asked(7, { skipped: true }, theirs), asked(10, { going: 'badly' }, theirs)] }),
    ).toEqual(['not-well']);
    expect(
      rulesOf({ checkIns: [asked(1, { going: 'well' }, theirs), ...once, asked(10, { going: 'badly' }, theirs)] }),
    ).toEqual([]);
  });

  test('silence is a sign of whoever was silent, once the days for answering are over', () => {
    const person = { going: 'well' };
    expect(rulesOf({ checkIns: [asked(8, person), asked(15, person)] })).toEqual(['silent']);
    expect(rulesOf({ checkIns: [asked(2), asked(15, person, person)] })).toEqual([]);
    expect(signsOf({ ...nothing, checkIns: [asked(2), asked(8), asked(15)] }, today)).toMatchObject([
      { rule: 'silent', said: [{ side: 'person' }, { side: 'person' }] },
      { rule: 'silent', said: [{ side: 'workplace' }, { side: 'workplace' }] },
    ]);
  });

  test('each says what was said, by whom and when', () => {
    const checkIns = [asked(3, { going: 'well', tasks: 'wrong', standing: 'way-out' }, { going: 'badly' })];
    const on = addDays(today, -3);
    expect(signsOf({ ...nothing, checkIns }, today)).toEqual([
      {
        ...{ rule: 'sides-differ', on },
        said: [
          { on, side: 'person', what: 'well' },
          { on, side: 'workplace', what: 'badly' },
        ],
      },
      { rule: 'tasks-wrong', on, said: [{ on, side: 'person', what: 'wrong' }] },
      { rule: 'way-out', on, said: [{ on, side: 'person', what: 'way-out' }] },
    ]);
  });

  test('help that waits beyond its last day is one, and absences are, but none on a day of a pause', () => {
    const on = addDays(today, -2);
    const said = { mark: 'away', hours: 0, paidHours: 0, told: false, byId: 'per-1', at: '' };
    const day = { placementId: 'pla-1', on, version: 1, workplace: { answerId: 'ans-1', said } } as never;
    const call = { state: 'seen', side: 'workplace', dueOn: on, version: 1 } as never;
    expect(rulesOf({ calls: [call], days: [day] })).toEqual(['away-not-told', 'help-waits']);
    expect(rulesOf({ days: [day], pauses: [{ from: on }] })).toEqual([]);
    expect(rulesOf({ calls: [{ ...(call as object), state: 'closed' } as never] })).toEqual([]);
  });

  test('a glad word never makes a sign, old words are history, and the same words give the same signs in any order', () => {
    const side = fc.record({ going: fc.constantFrom(...checkInGoings), tasks: fc.constantFrom(...checkInTasks) });
    const any = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), side, side), { maxLength: 6 });
    fc.assert(
      fc.property(any, (said) => {
        const checkIns = [...new Map(said.map((each) => [each[0], each])).values()].map((each) => asked(...each));
        const signs = signsOf({ ...nothing, checkIns }, today);
        const ofOld = signs.filter(({ on }) => on < addDays(today, -35));
        const again = signsOf({ ...nothing, checkIns: checkIns.toReversed() }, today);
        const glad = signsOf({ ...nothing, checkIns: [asked(0, good, good), ...checkIns.filter(isBefore)] }, today);
        return ofOld.length === 0 && glad.length === 0 && JSON.stringify(signs) === JSON.stringify(again);
      }),
      { numRuns: 60 },
    );
  });
});

const good = { going: 'well', tasks: 'right' };
const isBefore = ({ askedOn }: { readonly askedOn: string }): boolean => askedOn < today;
