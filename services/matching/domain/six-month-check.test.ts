import { describe, expect, test } from 'vitest';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import { begun, by, fieldOf } from '#test/builders/a-placement.ts';
import { anId } from '#test/builders/ids.ts';
import { noEngagement } from './engagement.ts';
import { answerCheck, checkAfter, checkSetBy, correctCheck, fallDue } from './six-month-check.ts';

describe('the six-month check', () => {
  const check = checkSetBy(
    begun({ kind: 'small-job', startsOn: civilDate('2026-05-23') }),
    noEngagement(anId('candidate', '1')),
  );

  test('comes six months after the first day of the first paid work, and only once', () => {
    expect(check).toMatchObject({ dueOn: '2026-11-23', state: 'waiting', ruleVersion: '2021-01' });
    expect(checkSetBy(begun(), noEngagement(anId('candidate', '1')))).toBeUndefined();
    const before = { ...noEngagement(anId('candidate', '1')), firstPaidPlacementId: anId('placement', '0') };
    expect(checkSetBy(begun({ kind: 'ordinary-job' }), before)).toBeUndefined();
  });

  test('is answered once, from the day it falls due', () => {
    if (!check) throw new Error('a check should be set');
    const yes = { version: 1, stillThere: true };
    expect(answerCheck(check, yes, { ...by, now: instant('2026-11-22T20:00:00Z') })).toMatchObject({
      refusal: { code: 'six-month-check-not-due' },
    });
    expect(fieldOf(answerCheck(check, { ...yes, answeredOn: civilDate('2026-11-20') }, by))).toEqual([
      '/answeredOn before-due',
    ]);
    const fallen = fallDue(check, check.dueOn);
    const answered = fallen && answerCheck(fallen, { ...yes, version: 2 }, by);
    if (!answered?.ok) throw new Error('it should be answered');
    expect(answered.value).toMatchObject({ state: 'answered', stillThere: true, answeredOn: '2026-11-23', version: 3 });
    expect(fallDue(answered.value, answered.value.dueOn)).toBeUndefined();
    expect(answerCheck(answered.value, { ...yes, version: 3 }, by)).toMatchObject({
      refusal: { code: 'six-month-check-answered' },
    });
  });

  const answered = () => {
    const given = check && answerCheck(check, { version: 1, stillThere: true }, by);
    if (!given?.ok) throw new Error('it should be answered');
    return given.value;
  };

  test('a wrong answer is put right or taken back, and what was answered is kept', () => {
    const reason = 'Jeg tog fejl af to personer.';
    const no = correctCheck(answered(), { version: 2, reason, stillThere: false }, by);
    expect(no).toMatchObject({
      ok: true,
      value: {
        state: 'answered',
        version: 3,
        stillThere: false,
        corrections: [{ reason, before: { stillThere: true } }],
      },
    });
    const back = correctCheck(answered(), { version: 2, reason, takenBack: true }, by);
    expect(back.ok && back.value).toMatchObject({ state: 'due', version: 3 });
    expect(back.ok && back.value).not.toHaveProperty('stillThere');
    const again = back.ok && answerCheck(back.value, { version: 3, stillThere: false }, by);
    expect(again && again.ok && again.value).toMatchObject({ state: 'answered', stillThere: false });
    expect(correctCheck(answered(), { version: 1, reason, stillThere: false }, by)).toMatchObject({
      refusal: { code: 'stale-version' },
    });
    expect(fieldOf(correctCheck(answered(), { version: 2, reason, stillThere: true }, by))).toEqual([
      '/stillThere nothing-changed',
    ]);
  });

  test('moves with the first paid day, is cancelled without one, and stands where the answer came too early for it', () => {
    if (!check) throw new Error('a check should be set');
    const on = (startsOn: string, kind: PlacementKind = 'small-job') => begun({ startsOn: civilDate(startsOn), kind });
    expect(checkAfter(check, on('2026-06-10'))).toMatchObject({ value: { dueOn: '2026-12-10', state: 'waiting' } });
    expect(checkAfter(check, on('2026-05-23', 'internship'))).toMatchObject({
      value: { state: 'cancelled', version: 2 },
    });
    expect(checkAfter(check, on('2026-05-23'))).toEqual({ ok: true, value: check });
    expect(fieldOf(checkAfter(answered(), on('2026-06-10')))).toEqual(['/startsOn check-answered-before']);
    expect(checkAfter(answered(), on('2026-05-01'))).toMatchObject({
      value: { state: 'answered', dueOn: '2026-11-01' },
    });
  });
});
