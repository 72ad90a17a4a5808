import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import type { WantedHours } from '#shared/shapes/duty.ts';
import { cancelDuty, changeDuty, gapsOf, nextDutyAfter, onDutyAt, planDuty, type Duty } from './duty.ts';

/** A Friday at noon in Denmark. */
const now = instant('2026-11-27T11:00:00Z');
const wanted: readonly WantedHours[] = [{ weekday: 'friday', from: '16:00', to: '21:00' }];
const phone = '46 11 22 33';

function watch(from: string, to: string, more: Partial<Duty> = {}): Duty {
  const hours = { from: instant(`2026-11-27T${from}:00Z`), to: instant(`2026-11-27T${to}:00Z`) };
  const dutyId = `dty-${from}` as Duty['dutyId'];
  return { dutyId, version: 1, state: 'planned', personId: 'per-1' as never, ...hours, phone, changes: [], ...more };
}

const gaps = (watches: readonly Duty[]): string[] =>
  gapsOf(wanted, watches, { now, days: 7 }).map(({ from, to }) => `${from.slice(11, 16)}-${to.slice(11, 16)}`);

describe('the duty roster', () => {
  test('says who has the lifeline, of two whoever began first, and who is next', () => {
    const both = [watch('17:00', '20:00'), watch('15:00', '18:00'), watch('16:00', '19:00', { state: 'cancelled' })];
    expect(onDutyAt(both, instant('2026-11-27T17:30:00Z'))?.dutyId).toBe('dty-15:00');
    expect(onDutyAt(both, instant('2026-11-27T19:30:00Z'))?.dutyId).toBe('dty-17:00');
    expect(onDutyAt(both, instant('2026-11-27T20:00:00Z'))).toBeUndefined();
    expect(nextDutyAfter(both, now)?.dutyId).toBe('dty-15:00');
  });

  test('says where nobody is although somebody should be', () => {
    expect(gaps([])).toEqual(['15:00-20:00']);
    expect(gaps([watch('15:00', '17:00'), watch('18:00', '20:00')])).toEqual(['17:00-18:00']);
    expect(gaps([watch('14:00', '22:00')])).toEqual([]);
    expect(gaps([watch('14:00', '22:00', { state: 'cancelled' })])).toEqual(['15:00-20:00']);
  });

  test('a minute of the wanted hours is either covered or in one gap, whatever the watches are', () => {
    const hour = fc.integer({ min: 12, max: 23 });
    fc.assert(
      fc.property(fc.array(fc.tuple(hour, hour), { maxLength: 5 }), fc.integer({ min: 15, max: 19 }), (pairs, at) => {
        const watches = pairs.flatMap(([one, other]) => (one < other ? [watch(`${one}:00`, `${other}:00`)] : []));
        const minute = instant(`2026-11-27T${at}:30:00Z`);
        const inGap = gapsOf(wanted, watches, { now, days: 7 }).filter(({ from, to }) => from <= minute && minute < to);
        return inGap.length === (onDutyAt(watches, minute) ? 0 : 1);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps who had a watch and why it changed; one that is over or longer than a day is refused', () => {
    const asked = {
      personId: 'per-2' as never,
      from: watch('15:00', '20:00').from,
      to: watch('15:00', '20:00').to,
      phone,
    };
    const made = planDuty(asked, { dutyId: 'dty-1' as never, now });
    if (!made.ok) throw new Error('not planned');
    const by = { personId: 'per-9' as never, now };
    const swapped = changeDuty(made.value, { ...asked, version: 1, personId: 'per-3' as never, reason: 'illness' }, by);
    expect(swapped).toMatchObject({
      value: { personId: 'per-3', changes: [{ reason: 'illness', wasPersonId: 'per-2' }] },
    });
    const gone = cancelDuty(made.value, { version: 1, reason: 'holiday' }, by);
    expect(gone).toMatchObject({ value: { state: 'cancelled' } });
    expect(gone.ok && cancelDuty(gone.value, { version: 2, reason: 'other' }, by)).toMatchObject({
      refusal: { code: 'duty-is-cancelled' },
    });
    const refused = { refusal: { code: 'fields-not-accepted' } };
    expect(
      planDuty({ ...asked, to: instant('2026-11-29T15:00:00Z') }, { dutyId: 'dty-2' as never, now }),
    ).toMatchObject(refused);
    const before = { from: instant('2026-11-26T15:00:00Z'), to: instant('2026-11-26T20:00:00Z') };
    expect(planDuty({ ...asked, ...before }, { dutyId: 'dty-3' as never, now })).toMatchObject(refused);
  });
});
