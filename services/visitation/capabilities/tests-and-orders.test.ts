import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate, instant, type Instant } from '#shared/kernel/time.ts';
import type { VisitationDeciding } from '#shared/shapes/candidate-visitation.ts';
import { accepted, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { aDecision } from '#test/builders/visitation-groups.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { cancelSkillsTest } from './cancel-skills-test.ts';
import { closeCandidate } from './close-candidate.ts';
import { decideVisitationGroup } from './decide-visitation-group.ts';
import { endEducationOrder } from './end-education-order.ts';
import { giveEducationOrder } from './give-education-order.ts';
import { markSkillsTestTaken } from './mark-skills-test-taken.ts';
import { orderSkillsTest } from './order-skills-test.ts';
import { recordSkillsTestResult } from './record-skills-test-result.ts';
import { showVisitation } from './show-visitation.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const on = civilDate('2026-11-23');
const suffices = { reading: 'suffices', writing: 'some-help', maths: 'teaching' } as const;

/** Somebody whose group was decided, and what can be done with their test and order. */
async function visited(more: Partial<VisitationDeciding> = {}) {
  const office = await anOffice(table);
  const { candidateId } = await office.met();
  const decision = aDecision(more);
  accepted(
    await decideVisitationGroup(office.call('decide-visitation-group'), office.visitation, candidateId, decision),
  );
  const at = (action: Parameters<AnOffice['call']>[0], now?: Instant) =>
    [office.call(action, now && { now }), office.visitation, candidateId] as const;
  return {
    office,
    candidateId,
    order: (version: number, now?: Instant) => orderSkillsTest(...at('order-skills-test', now), { version, on }),
    take: (version: number) => markSkillsTestTaken(...at('mark-skills-test-taken'), { version, on }),
    cancel: (version: number) => cancelSkillsTest(...at('cancel-skills-test'), { version, on }),
    assess: (version: number) => recordSkillsTestResult(...at('record-skills-test-result'), { version, ...suffices }),
    give: (version: number, day = on, now?: Instant) =>
      giveEducationOrder(...at('give-education-order', now), { version, on: day }),
    end: (version: number, now?: Instant) =>
      endEducationOrder(...at('end-education-order', now), { version, on, because: 'education-started' }),
    shown: async (now?: Instant) => accepted(await showVisitation(...at('show-visitation', now))),
  };
}

describe('the test of reading, writing and maths', () => {
  test('is due where no youth education is completed, and goes from ordered to taken to assessed', async () => {
    const person = await visited();
    expect((await person.shown()).skillsTest).toMatchObject({ due: true, rule: { holds: true, until: '2026-12-31' } });
    accepted(await person.order(2));
    expect(await person.order(3)).toMatchObject({ refusal: { code: 'skills-test-under-way' } });
    expect(await person.assess(3)).toMatchObject({ refusal: { code: 'no-skills-test-for-this' } });
    accepted(await person.take(3));
    expect(await person.cancel(4)).toMatchObject({ refusal: { code: 'no-skills-test-for-this' } });
    accepted(await person.assess(4));
    expect((await person.shown()).skillsTest).toMatchObject({
      due: false,
      tests: [{ state: 'assessed', orderedOn: on, takenOn: on, results: suffices }],
    });
    expect(await person.take(4)).toMatchObject({ refusal: { code: 'stale-version' } });
  });

  test('that was cancelled is due again', async () => {
    const person = await visited();
    accepted(await person.order(2));
    accepted(await person.cancel(3));
    expect((await person.shown()).skillsTest).toMatchObject({ due: true, tests: [{ state: 'cancelled' }] });
    accepted(await person.order(4));
  });

  test('is not for somebody with a completed youth education; once the law has ended it may be ordered where needed', async () => {
    const person = await visited({ situations: ['youth-education-completed'] });
    expect((await person.shown()).skillsTest?.due).toBe(false);
    expect(await person.order(2)).toMatchObject({ refusal: { code: 'youth-education-completed' } });
    const in2027 = instant('2027-01-04T09:00:00Z');
    expect((await person.shown(in2027)).skillsTest).toMatchObject({ due: false, rule: { holds: false } });
  });

  test('is not ordered once the effort is closed', async () => {
    const { office, candidateId, order } = await visited();
    const closing = { version: 3, reason: 'own-wish', closedOn: on } as const;
    accepted(await closeCandidate(office.call('close-candidate'), office.visitation, candidateId, closing));
    expect(await order(2)).toMatchObject({ refusal: { code: 'candidate-closed' } });
  });
});

describe('an education order', () => {
  test('is given once, under the rule of its day, and ends', async () => {
    const person = await visited();
    accepted(await person.give(2));
    expect(await person.give(3)).toMatchObject({ refusal: { code: 'education-order-in-force' } });
    accepted(await person.end(3));
    expect(await person.end(4)).toMatchObject({ refusal: { code: 'no-education-order-in-force' } });
    expect((await person.shown()).educationOrder).toMatchObject({
      rule: { holds: true },
      orders: [{ state: 'education-started', givenOn: on, endedOn: on, ruleVersion: '2014-01' }],
    });
  });

  test('is never given after the law’s end, nor written back to before it; what stands is shown as no longer in law, and can end', async () => {
    const person = await visited();
    const in2027 = instant('2027-01-01T09:00:00Z');
    expect(await person.give(2, civilDate('2027-01-01'), in2027)).toMatchObject({
      refusal: { code: 'education-order-abolished' },
    });
    expect(await person.give(2, on, in2027)).toMatchObject({ refusal: { code: 'education-order-abolished' } });
    accepted(await person.give(2, on, instant('2026-12-31T09:00:00Z')));
    expect((await person.shown(in2027)).educationOrder).toMatchObject({
      rule: { holds: false, until: '2026-12-31' },
      orders: [{ state: 'in-force' }],
    });
    accepted(await person.end(3, in2027));
  });
});
