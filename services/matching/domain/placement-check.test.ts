import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civilDate, type CivilDate } from '#shared/kernel/time.ts';
import { companyRatio } from '#shared/rules/placement-company-rules.ts';
import { toldCompany } from '#shared/kernel/ids.ts';
import { begun } from '#test/builders/a-placement.ts';
import { anId } from '#test/builders/ids.ts';
import { roomFor } from './company-check.ts';
import type { CompanyFacts } from './company-facts.ts';
import { brokenAnew, findingInWords, type Finding } from './finding.ts';
import { checkPlacement, type CheckInput } from './placement-check.ts';
import type { Placement, PlacementFacts } from './placement.ts';
import type { PlacementException } from './placement-exception.ts';
import { withTerms } from './terms.ts';

const today = civilDate('2026-03-02');
const monday = civilDate('2026-03-02');
const check = (placement: Placement, more: Partial<CheckInput> = {}): Finding[] =>
  checkPlacement({
    placement,
    others: [],
    there: [],
    exceptions: [],
    isSigned: false,
    lessons: [],
    talks: [],
    today,
    ...more,
  });
const about = (found: readonly Finding[], ruleId: string): Finding | undefined =>
  found.find((each) => each.ruleId === ruleId);
const weeks = (found: readonly Finding[]): Finding | undefined => about(found, 'internship-weeks');
const internship = (from: string, until?: string, more: Partial<PlacementFacts> = {}): Placement =>
  begun({ startsOn: civilDate(from), ...(until && { endsOn: civilDate(until) }), ...more });
const rising = (placement: Placement, from: string, hoursPerWeek = 20): Placement => ({
  ...placement,
  terms: withTerms(placement.terms, { ...placement.terms[0]!, from: civilDate(from), hoursPerWeek }),
});
const exception = (...until: string[]): PlacementException => ({
  candidateId: anId('candidate', '1'),
  companyId: toldCompany('41000007'),
  ruleId: 'internship-weeks',
  version: until.length,
  given: until.map((day) => ({ until: civilDate(day), reason: 'Mere tid.', byId: 'per-1', madeOn: today })),
});

describe('how long a placement lasts', () => {
  test.each([
    ['2026-05-31', 'kept', 0],
    ['2026-06-01', 'broken', 1],
    ['2026-06-30', 'broken', 30],
  ])('an internship from 2 March until %s is %s', (until, outcome, over) => {
    const found = weeks(check(internship('2026-03-02', until)));
    expect(found).toMatchObject({ outcome, over, limitOn: '2026-05-31', rule: { version: '2020-01' } });
    expect(findingInWords(found!, 'da')).toMatchObject({
      text: expect.stringContaining('13 uger, til 31. maj 2026'),
      blocks: outcome === 'broken',
      source: { title: expect.stringContaining('§ 61') },
    });
  });

  test('new hours do not begin the weeks anew', () => {
    const changed = rising(internship('2026-03-02', '2026-07-01'), '2026-05-04');
    expect(weeks(check(changed))).toMatchObject({ outcome: 'broken', limitOn: '2026-05-31' });
  });

  test('paid hours beside it, a new placement and a short break do not either', () => {
    const before = internship('2026-03-02', '2026-04-30', { placementId: anId('placement', '8') });
    const after = internship('2026-05-04', '2026-06-30', { kind: 'hybrid', paidHoursPerWeek: 3 });
    expect(weeks(check(after, { others: [before] }))).toMatchObject({ outcome: 'broken', limitOn: '2026-05-31' });
    const elsewhere = { ...before, companyId: toldCompany('41000015') };
    expect(weeks(check(after, { others: [elsewhere] }))).toMatchObject({ outcome: 'kept' });
    const longAgo = internship('2026-01-05', '2026-04-20', { placementId: anId('placement', '8') });
    expect(weeks(check(after, { others: [longAgo] }))).toMatchObject({ outcome: 'kept', limitOn: '2026-08-02' });
  });

  test.each([
    [
      '2026-03-02',
      'kept',
      'Den løber fra 2. marts 2026 og har ingen sidste dag. Den må vare 13 uger: senest 31. maj 2026',
    ],
    ['2026-05-17', 'near', 'det er den 31. maj 2026'],
    ['2026-06-03', 'broken', 'Det er 3 dage for længe'],
  ])('without a last day, seen on %s it is %s', (on, outcome, words) => {
    const found = weeks(check(internship('2026-03-02'), { today: civilDate(on) }))!;
    expect([found.outcome, findingInWords(found, 'da').text]).toEqual([outcome, expect.stringContaining(words)]);
  });

  test('an exception reaches as far as it says, and no further than the law lets one go at a time', () => {
    const until = (day: string, ...given: string[]) =>
      weeks(check(internship('2026-03-02', day), { exceptions: [exception(...given)] }));
    expect(until('2026-07-31', '2026-07-31')).toMatchObject({ outcome: 'allowed', exception: { reason: 'Mere tid.' } });
    expect(until('2026-08-30', '2026-12-31')).toMatchObject({ outcome: 'allowed', limitOn: '2026-08-30' });
    expect(until('2026-08-31', '2026-12-31')).toMatchObject({ outcome: 'broken', over: 1 });
    expect(until('2026-11-29', '2026-08-30', '2026-12-31')).toMatchObject({ outcome: 'allowed' });
    expect(until('2026-05-31', '2026-08-30')).toMatchObject({ outcome: 'kept' });
  });

  test('a rule that is still to be verified is told, and stands in nobody’s way', () => {
    const found = weeks(check(internship('2026-11-23', '2027-06-01')))!;
    expect([found.outcome, findingInWords(found, 'en').blocks]).toEqual(['broken', false]);
    expect(brokenAnew([found], [])).toEqual([]);
  });

  test('what was too long already is no hindrance to what makes it no worse', () => {
    const [long, shorter, longer] = ['2026-07-01', '2026-06-20', '2026-07-02'].map((day) =>
      check(internship('2026-03-02', day)),
    ) as [Finding[], Finding[], Finding[]];
    expect(brokenAnew(shorter, long)).toEqual([]);
    expect(brokenAnew(longer, long)).toHaveLength(1);
  });

  const start = fc.integer({ min: 0, max: 100 }).map((days) => addDays(civilDate('2026-01-05'), days));
  const length = fc.integer({ min: 1, max: 200 });
  test('split wherever, it comes to the same', () => {
    fc.assert(
      fc.property(start, length, fc.integer({ min: 1, max: 199 }), fc.boolean(), (from, days, at, apart) => {
        const until = addDays(from, days);
        const whole = internship(from, until);
        const cut = addDays(from, Math.min(at, days));
        const inTwo: [Placement, Placement[]] = apart
          ? [internship(cut, until), [internship(from, addDays(cut, -1), { placementId: anId('placement', '8') })]]
          : [rising(whole, cut), []];
        const split = weeks(check(inTwo[0], { others: inTwo[1] }));
        const { outcome, over, limitOn } = weeks(check(whole))!;
        expect(split).toMatchObject({ outcome, over, limitOn });
      }),
    );
  });

  test('a day more never mends a breach', () => {
    fc.assert(
      fc.property(start, length, fc.boolean(), (from, days, allowed) => {
        const exceptions = allowed ? [exception('2026-07-31')] : [];
        const over = (until: CivilDate) => weeks(check(internship(from, until), { exceptions }))?.over ?? 0;
        expect(over(addDays(from, days + 1))).toBeGreaterThanOrEqual(over(addDays(from, days)));
      }),
    );
  });
});

describe('hours over all placements', () => {
  test('more than full time on any day is always found, and only then', () => {
    const hours = fc.integer({ min: 1, max: 74 }).map((halves) => halves / 2);
    const from = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(hours, hours, from, from, fc.integer({ min: 0, max: 30 }), (one, other, a, b, days) => {
        const first = internship(addDays(monday, a), addDays(monday, a + days), { hoursPerWeek: Math.min(one, 37) });
        const second = internship(addDays(monday, b), addDays(monday, b + days), {
          ...{ hoursPerWeek: Math.min(other, 37), placementId: anId('placement', '8') },
        });
        const isTooMuch = Math.abs(a - b) <= days && Math.min(one, 37) + Math.min(other, 37) > 37;
        const found = [check(first, { others: [second] }), check(second, { others: [first] })];
        for (const each of found) expect(about(each, 'full-time')?.outcome).toBe(isTooMuch ? 'broken' : 'kept');
      }),
    );
  });
});

describe('what depends on the company', () => {
  const facts = (more: Partial<CompanyFacts> = {}): CompanyFacts => ({
    ...{ companyId: toldCompany('41000007'), version: 1, recordedById: anId('person', '2') },
    ...{ ordinaryEmployees: 5, saidBy: 'employer', saidOn: civilDate('2026-02-20'), ...more },
  });
  const there = (...hours: number[]) =>
    hours.map((hoursPerWeek, at) =>
      internship('2026-03-02', undefined, { hoursPerWeek, placementId: anId('placement', `7${at}`) }),
    );

  test.each([
    [0, 1],
    [9, 1],
    [10, 2],
    [50, 10],
    [59, 10],
    [60, 11],
    [150, 20],
  ])('%d ordinary employees leave room for %d', (employees, room) => {
    for (const { value } of companyRatio) expect(roomFor(employees, value)).toBe(room);
  });

  test('what nobody has asked the company is not known, never a silent pass', () => {
    const found = check(internship('2026-03-02', '2026-05-01', { kind: 'wage-subsidy' }));
    const notKnown = found.filter(({ outcome }) => outcome === 'not-known').map(({ ruleId }) => ruleId);
    expect(notKnown).toEqual(['company-ratio', 'additional-employment', 'representative-heard', 'other-appointments']);
    const old = check(internship('2026-03-02'), { facts: facts({ saidOn: civilDate('2025-10-01') }) });
    expect(about(old, 'company-ratio')).toMatchObject({ outcome: 'not-known', because: 'ratio-said-long-ago' });
  });

  test('people with support are counted as full time, and one is always allowed', () => {
    const small = (others: number[], day = '2026-03-02') =>
      about(
        check(internship(day, undefined, { hoursPerWeek: 12 }), {
          ...{
            facts: facts({ saidOn: civilDate(day) }),
            there: there(...others).map((each) => ({ ...each, startsOn: civilDate('2015-01-01') })),
          },
          today: civilDate(day),
        }),
        'company-ratio',
      );
    expect(small([25])).toMatchObject({ outcome: 'kept', values: { people: 1, most: 1 } });
    expect(small([37])).toMatchObject({ outcome: 'broken', values: { people: 1.3, most: 1 } });
    expect(small([])).toMatchObject({ outcome: 'kept' });
  });

  test('a company that is not one more, or whose representative says no, stands in the way of a subsidy', () => {
    const said = facts({ isAdditional: false, representative: 'disagrees', ordinaryEmployees: 50 });
    const found = check(internship('2026-03-02', '2026-05-01', { kind: 'wage-subsidy' }), { facts: said });
    expect(brokenAnew(found, []).map(({ ruleId }) => ruleId)).toEqual([
      'additional-employment',
      'representative-heard',
    ]);
    const allowed = { ...exception('2026-06-30'), ruleId: 'representative-heard' as const };
    const after = check(internship('2026-03-02', '2026-05-01', { kind: 'wage-subsidy' }), {
      ...{ facts: said, exceptions: [allowed] },
    });
    expect(about(after, 'representative-heard')).toMatchObject({ outcome: 'allowed' });
  });

  test('the agreement is to be signed by whom the rule names for the kind, until it is', () => {
    const signed = (isSigned: boolean, kind: 'internship' | 'small-job' = 'internship') => {
      const found = about(check(internship('2026-03-02', undefined, { kind }), { isSigned }), 'who-signs')!;
      return `${found.outcome}: ${findingInWords(found, 'da').text}`;
    };
    expect(signed(false)).toMatch(/^missing: .* virksomheden, personen, kommunen og medarbejdernes repræsentant/);
    expect(signed(false, 'small-job')).toMatch(/^missing: .* virksomheden, personen og kommunen\./);
    expect(signed(true)).toMatch(/^kept: /);
  });

  test('a public employer has its own months, which are still to be verified', () => {
    const found = (companyKind: 'public' | 'commercial') =>
      about(
        check(internship('2026-01-05', '2026-06-30', { kind: 'wage-subsidy' }), { companyKind }),
        'wage-subsidy-months',
      );
    expect(found('commercial')).toMatchObject({ outcome: 'kept', limitOn: '2026-07-04' });
    expect(found('public')).toMatchObject({ outcome: 'broken', limitOn: '2026-05-04', rule: { confidence: 'verify' } });
  });
});
