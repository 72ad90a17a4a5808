import { beforeAll, describe, expect, test } from 'vitest';
import type { CandidateId, PersonId } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { accepted, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changeOwner } from './change-owner.ts';
import { endAbsence } from './end-absence.ts';
import { handOverCases } from './hand-over-cases.ts';
import { listAbsences } from './list-absences.ts';
import { listHandovers } from './list-handovers.ts';
import { listManyContacts } from './list-many-contacts.ts';
import { listOwnedCases } from './list-owned-cases.ts';
import { openHandover } from './open-handover.ts';
import { recordAbsence } from './record-absence.ts';
import { showContactPersons } from './show-contact-persons.ts';
import { undoHandover } from './undo-handover.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const tomorrow = instant('2026-11-24T09:00:00Z');

function handing(office: AnOffice, toId: PersonId, more: { readonly fromId?: PersonId } = {}) {
  const fromId = more.fromId ?? office.caseworker.personId;
  return (candidateIds: readonly CandidateId[], handoverId?: string, now?: string) =>
    handOverCases(office.call('hand-over-cases', now ? { now: instant(now) } : {}), office.visitation, {
      ...{ fromId, toId, because: 'absence', note: 'Er på barsel.', candidateIds: [...candidateIds] },
      ...(handoverId && { handoverId: handoverId as never }),
    });
}

async function hearAll(office: AnOffice): Promise<void> {
  for (const event of await office.told()) if (event.type === 'ContactPersonChanged') await office.hear(event);
}

const personsOf = (office: AnOffice, candidateId: CandidateId) =>
  showContactPersons(office.call('show-contact-persons'), office.visitation, candidateId);

describe('absence', () => {
  test('stands until it is over or ended, the one who is back first before the others', async () => {
    const office = await anOffice(table);
    const cover = await office.colleague();
    const away = (from: string, to: string) =>
      recordAbsence(office.call('record-absence'), office.visitation, {
        ...{ personId: office.caseworker.personId, coveredById: cover, note: 'Ferie' },
        ...{ from: civilDate(from), to: civilDate(to) },
      });
    const later = accepted(await away('2026-12-01', '2026-12-31'));
    accepted(await away('2026-11-20', '2026-11-23'));
    const list = async (now?: string) =>
      accepted(
        await listAbsences(office.call('list-absences', now ? { now: instant(now) } : {}), office.visitation, {}),
      );
    expect((await list()).items.map(({ to }) => to)).toEqual(['2026-11-23', '2026-12-31']);
    expect((await list(tomorrow)).items).toMatchObject([{ to: '2026-12-31', coveredById: cover, note: 'Ferie' }]);
    const end = (version: number) =>
      endAbsence(office.call('end-absence'), office.visitation, later.absenceId, version);
    expect(await end(2)).toMatchObject({ refusal: { code: 'stale-version' } });
    accepted(await end(1));
    expect((await list(tomorrow)).items).toEqual([]);
    expect(await end(1)).toMatchObject({ refusal: { code: 'absence-not-found' } });
  });

  test.each([
    [{ from: '2026-12-02', to: '2026-12-01' }, '/to away-days-reversed'],
    [{ from: '2026-11-20', to: '2026-11-22' }, '/to date-passed'],
    [{ from: '2026-12-02', to: '2062-12-03' }, '/to away-too-long'],
    [{ from: '2026-12-02', to: '2026-12-03', same: true }, '/coveredById covers-for-themselves'],
  ])('%j is refused at its field', async ({ from, to, ...more }, expected) => {
    const office = await anOffice(table);
    const { personId } = office.caseworker;
    const coveredById = 'same' in more ? personId : await office.colleague();
    const facts = { personId, coveredById, from: civilDate(from), to: civilDate(to) };
    const refused = await recordAbsence(office.call('record-absence'), office.visitation, facts);
    const errors = refused.ok ? [] : (refused.refusal.errors ?? []);
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([expected]);
  });
});

describe('a handover', () => {
  test('moves many cases with a note, in steps that are one handover, and the owner’s next step follows', async () => {
    const office = await anOffice(table);
    const to = await office.colleague();
    const people = await Promise.all(Array.from({ length: 12 }, () => office.referred()));
    const ids = people.map(({ candidateId }) => candidateId);
    const hand = handing(office, to);
    const first = accepted(await hand(ids.slice(0, 10)));
    const both = accepted(await hand(ids.slice(10), first.handoverId));
    expect(both).toEqual({ handoverId: first.handoverId, version: 2, cases: 12 });
    expect(await office.now(ids[0] ?? '')).toMatchObject({ ownerId: to, next: { ownerId: to } });
    const owned = accepted(await listOwnedCases(office.call('list-owned-cases'), office.visitation, to, {}));
    expect(owned.items).toHaveLength(12);
    const seen = await openHandover(office.call('open-handover'), office.visitation, first.handoverId);
    expect(accepted(seen)).toMatchObject({ cases: 12, note: 'Er på barsel.', mayBeUndone: true });
    expect(accepted(seen).people).toHaveLength(12);
    const mine = await listHandovers(office.call('list-handovers'), office.visitation, { to });
    expect(accepted(mine).items).toMatchObject([{ because: 'absence', cases: 12 }]);
    const none = await listHandovers(office.call('list-handovers'), office.visitation, {
      to: office.caseworker.personId,
    });
    expect(accepted(none).items).toEqual([]);
  });

  test('of cases that are not that colleague’s, to the same colleague, or gone on with the day after, is refused whole', async () => {
    const office = await anOffice(table);
    const to = await office.colleague();
    const [one, other] = [await office.referred(), await office.referred()];
    const hand = handing(office, to);
    accepted(await hand([one.candidateId]));
    expect(await hand([other.candidateId, one.candidateId])).toMatchObject({
      refusal: { errors: [{ pointer: '/candidateIds/1', code: 'case-not-theirs' }] },
    });
    expect((await office.now(other.candidateId)).ownerId).toBe(office.caseworker.personId);
    const self = handing(office, office.caseworker.personId);
    expect(await self([other.candidateId])).toMatchObject({
      refusal: { errors: [{ pointer: '/toId', code: 'handed-to-themselves' }] },
    });
    const begun = accepted(await hand([other.candidateId]));
    const third = await office.referred();
    expect(await hand([third.candidateId], begun.handoverId, tomorrow)).toMatchObject({
      refusal: { code: 'handover-over' },
    });
    expect(await hand([third.candidateId], 'hov-00000000000000000000')).toMatchObject({
      refusal: { code: 'handover-not-found' },
    });
  });

  test('is taken back within the day, step by step; what went on since stays, and nothing of it counts', async () => {
    const office = await anOffice(table);
    const to = await office.colleague();
    const third = await office.colleague();
    const people = await Promise.all(Array.from({ length: 11 }, () => office.referred()));
    const ids = people.map(({ candidateId }) => candidateId);
    const hand = handing(office, to);
    const { handoverId } = accepted(await hand(ids.slice(0, 10)));
    accepted(await hand(ids.slice(10), handoverId));
    const [wentOn = '' as CandidateId, back = '' as CandidateId] = ids;
    const { version } = await office.now(wentOn);
    accepted(await changeOwner(office.call('change-owner'), office.visitation, wentOn, { version, ownerId: third }));
    const undo = (from: number, more = {}) =>
      undoHandover(office.call('undo-handover', more), office.visitation, handoverId, from);
    expect(await undo(2, { now: tomorrow })).toMatchObject({ refusal: { code: 'handover-over' } });
    expect(accepted(await undo(2))).toMatchObject({ takenBack: 9, left: 1 });
    expect(accepted(await undo(3))).toMatchObject({ takenBack: 1, left: 0 });
    expect(await undo(4)).toMatchObject({ refusal: { code: 'handover-over' } });
    expect((await office.now(back)).ownerId).toBe(office.caseworker.personId);
    expect((await office.now(wentOn)).ownerId).toBe(third);
    await hearAll(office);
    expect(accepted(await personsOf(office, back))).toMatchObject({ count: 1 });
    expect(accepted(await personsOf(office, wentOn))).toMatchObject({ count: 3 });
  });
});

test('contact persons are counted with their reasons, and a leader finds who had many; told twice they count once', async () => {
  const office = await anOffice(table);
  const [second, third] = [await office.colleague(), await office.colleague()];
  const { candidateId } = await office.referred();
  accepted(await handing(office, second)([candidateId]));
  accepted(await handing(office, third, { fromId: second })([candidateId]));
  await hearAll(office);
  await hearAll(office);
  const persons = accepted(await personsOf(office, candidateId));
  expect(persons).toMatchObject({ count: 3, since: '2026-11-23' });
  expect(persons.periods.map(({ because }) => because)).toEqual([undefined, 'absence', 'absence']);
  const many = await listManyContacts(office.call('list-many-contacts'), office.visitation, {});
  expect(accepted(many).items).toMatchObject([{ candidateId, count: 3 }]);
});
