import { beforeAll, describe, expect, test } from 'vitest';
import type { PlacementChange } from '#shared/shapes/placement.ts';
import { agreementAtWork, agreementWords } from '#test/builders/agreements.ts';
import { anId } from '#test/builders/ids.ts';
import { testBuddy, testCompany } from '#test/builders/matching.ts';
import { running } from '#test/builders/placements.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changePlacement } from './change-placement.ts';
import { draftAgreement } from './draft-agreement.ts';
import { openPlacement } from './open-placement.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

type At = Awaited<ReturnType<typeof running>>;
const site = { name: 'Bageriet i Jyllinge', street: 'Møllevej 3', postalCode: '4040', city: 'Jyllinge' };
const change = ({ at, placementId }: Pick<At, 'at' | 'placementId'>, asked: object) =>
  changePlacement(at.call('change-placement'), at.matching, placementId, {
    ...{ version: 1, effectiveOn: '2026-11-23', drafts: true },
    ...asked,
  } as PlacementChange);
const opened = async ({ at, placementId }: Pick<At, 'at' | 'placementId'>) => {
  const view = await openPlacement(at.call('open-placement'), at.matching, placementId);
  if (!view.ok) throw new Error(view.refusal.code);
  return view.value;
};
const named = (at: At['at'], buddyId: string, type: 'BuddyNamed' | 'BuddyWithdrawn', version: number) =>
  at.tell(type, { companyId: testCompany, buddyId }, { scope: at.partnership, partnership: undefined, version });

describe('on to the next step, in one act', () => {
  test('the placement is what it becomes, and the first draft is written in what was agreed at the match meeting', async () => {
    const at = await agreementAtWork(table);
    const done = await change(at, { kind: 'hybrid', hoursPerWeek: 15, paidHoursPerWeek: 3 });
    expect(done).toMatchObject({ ok: true, value: { version: 2, agreement: { number: 1 } } });
    expect(await at.versions()).toMatchObject([{ number: 1, state: 'draft', words: { tasks: 'Aftalt.' } }]);
    expect(await opened(at)).toMatchObject({ kind: 'hybrid', hoursPerWeek: 15 });
    expect(await change(at, { hoursPerWeek: 16 })).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await change(at, { version: 2, hoursPerWeek: 16 })).toMatchObject({ value: { agreement: { number: 1 } } });
    expect(await at.versions()).toHaveLength(1);
  });

  test('a change that is refused drafts nothing', async () => {
    const at = await agreementAtWork(table);
    expect(await change(at, { hoursPerWeek: 12 })).toMatchObject({
      refusal: { errors: [{ code: 'nothing-changed' }] },
    });
    expect(await change(at, { buddyId: anId('buddy', '9') })).toMatchObject({
      refusal: { errors: [{ code: 'buddy-not-of-company' }] },
    });
    expect(await at.versions()).toEqual([]);
  });

  test('a sniff internship says whether both have said yes, and cannot go on before', async () => {
    const sniff = { contactPerson: 'Lasse', meetingPlace: 'Bagdøren', meetingTime: '08:30', tasks: ['Se på'] };
    const at = await running(table, { kind: 'sniff-internship', meetingId: undefined, sniff } as never);
    expect(await opened(at)).toHaveProperty('bothSaidYes');
  });
});

describe('another site or another buddy', () => {
  test('amends the agreement in force: a new version in the same words, with what differs, to be signed anew', async () => {
    const at = await agreementAtWork(table);
    await at.sent();
    for (const party of ['citizen', 'company', 'municipality'] as const) await at.signs[party]();
    await at.relay();
    const other = anId('buddy', '7');
    await named(at.at, other, 'BuddyNamed', 1);
    const done = await change(at, { site, buddyId: other });
    expect(done).toMatchObject({ value: { agreement: { number: 2 } } });
    expect(await opened(at)).toMatchObject({ site, buddyId: other });
    const [amendment, former] = await at.versions();
    expect([amendment?.state, former?.state]).toEqual(['draft', 'in-force']);
    expect(amendment?.words).toEqual(agreementWords.words);
    expect(former?.differs.map(({ field }) => field)).toEqual(['buddy', 'site']);
    expect(await change(at, { version: 2, site })).toMatchObject({
      refusal: { errors: [{ code: 'nothing-changed' }] },
    });
    const draft = draftAgreement(at.at.call('draft-agreement'), at.at.matching, at.placementId, agreementWords);
    expect(await draft).toMatchObject({ refusal: { code: 'agreement-under-way' } });
  });
});

describe('a buddy who left the company', () => {
  test('whoever has a placement that runs with them is told once, and the page says so until another is chosen', async () => {
    const at = await running(table);
    await at.at.relay();
    const told = async () => (await at.at.events()).filter(({ type }) => type === 'PlacementBuddyWithdrawn');
    await named(at.at, testBuddy, 'BuddyWithdrawn', 2);
    await named(at.at, testBuddy, 'BuddyWithdrawn', 2);
    expect(await told()).toMatchObject([{ facts: { placementId: at.placementId, buddyId: testBuddy } }]);
    expect(await opened(at)).toMatchObject({ buddyLeft: true });
    const other = anId('buddy', '8');
    await named(at.at, other, 'BuddyNamed', 1);
    await change(at, { buddyId: other });
    expect(await opened(at)).not.toHaveProperty('buddyLeft');
  });

  test('nobody is told where another was chosen meanwhile, or the placement is over', async () => {
    const at = await running(table);
    await at.at.relay();
    const other = anId('buddy', '6');
    await named(at.at, other, 'BuddyNamed', 1);
    await change(at, { buddyId: other });
    await named(at.at, testBuddy, 'BuddyWithdrawn', 2);
    expect((await at.at.events()).some(({ type }) => type === 'PlacementBuddyWithdrawn')).toBe(false);
  });
});
