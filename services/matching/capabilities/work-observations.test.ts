import { beforeAll, describe, expect, test } from 'vitest';
import { workDescriptionItem, observationsOf } from '#services/matching/store/work-observation-items.ts';
import type { ObservationId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import type { ObservationMarked, ObservationWritten, WorkDescribed } from '#shared/shapes/work-observation.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { anId } from '#test/builders/ids.ts';
import { testCompany } from '#test/builders/matching.ts';
import { firstDay, friday, placementAtWork } from '#test/builders/placement-hours.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { correctObservation } from './correct-observation.ts';
import { describeWork } from './describe-work.ts';
import { listObservations } from './list-observations.ts';
import { listOwnObservations } from './list-own-observations.ts';
import { markObservation } from './mark-observation.ts';
import { withdrawObservation } from './withdraw-observation.ts';
import { withdrawOwnObservation } from './withdraw-own-observation.ts';
import { withdrawPlacement } from './withdraw-placement.ts';
import { writeObservation } from './write-observation.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const words = 'Former brød og pakker ordrer efter listen.';
const seen: WorkDescribed = { on: firstDay, tasks: words, pace: 'steady', support: 'looks-in' };

async function work() {
  const at = await placementAtWork(table);
  const { placementId } = at;
  const { matching } = at.at;
  const place = { companyId: testCompany, placementId };
  let minutes = 0;
  /** Each word of the workplace is said a minute after the one before. */
  const later = () => ({ now: instant(new Date(Date.parse(friday) + 60_000 * ++minutes).toISOString()) });
  const describes = async (more: Partial<WorkDescribed> = {}) => {
    const sent = await describeWork(at.companyCall('describe-work', later()), at.company, place, { ...seen, ...more });
    if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
    return sent.value;
  };
  const own = async () => {
    const listed = await listOwnObservations(at.companyCall('list-own-observations'), at.company, place);
    return listed.ok ? listed.value.items : [];
  };
  const takesBack = (observationId: ObservationId) =>
    withdrawOwnObservation(
      at.companyCall('withdraw-own-observation', later()),
      at.company,
      { ...place, observationId },
      {
        reason: 'Det var en anden dag.',
      },
    );
  const seenByStaff = async () => {
    const listed = await listObservations(at.staff('list-observations'), matching, placementId);
    return listed.ok ? listed.value.items : [];
  };
  const writes = (more: Partial<ObservationWritten> = {}) =>
    writeObservation(at.staff('write-observation'), matching, placementId, {
      ...{ on: firstDay, hours: 3, helps: 'En liste i lommen', seenBy: 'practice-guide' },
      ...more,
    });
  const marks = (observationId: ObservationId, says: ObservationMarked) =>
    markObservation(at.staff('mark-observation'), matching, { placementId, observationId }, says);
  return { ...at, place, describes, own, takesBack, seenByStaff, writes, marks };
}

answerLaws('describe-work', async () => {
  const at = await work();
  return {
    send: async () => (await at.describes()).answerId,
    words,
    callOff: async () => {
      const withdrawn = { version: 1, reason: 'never-came' } as const;
      await withdrawPlacement(at.staff('withdraw-placement'), at.at.matching, at.placementId, withdrawn);
    },
    eventsOfSender: at.eventsOfCompany,
    eventsOfOwner: at.at.events,
    tell: at.tell,
    read: async (answerId) => {
      const answer = await at.company.table.fresh(workDescriptionItem, at.placementId, answerId);
      if (!answer) throw new Error('the word is gone');
      return answer;
    },
    ownersVersion: async () =>
      (await observationsOf(at.at.matching.table, at.placementId)).reduce((sum, { version }) => sum + version, 0),
  };
});

describe('how somebody works', () => {
  test('as the workplace describes it waits to be marked, and the one who wrote it reads that it arrived', async () => {
    const at = await work();
    const { observationId } = await at.describes();
    await at.relayAll();
    expect(await at.seenByStaff()).toMatchObject([
      { observationId, state: 'waiting', side: 'workplace', seenBy: 'self', said: { tasks: words, pace: 'steady' } },
    ]);
    expect(await at.own()).toMatchObject([{ observationId, state: 'accepted', withdrawn: false }]);
  });

  test('put right by the workplace is judged anew and keeps its day and what stood there; taken back it stands so', async () => {
    const at = await work();
    const { observationId } = await at.describes();
    await at.relayAll();
    await at.marks(observationId, { version: 1, use: true });
    await at.describes({ corrects: observationId, reason: 'Det var kun pakning.', tasks: 'Pakker.', on: firstDay });
    await at.relayAll();
    const [corrected] = await at.seenByStaff();
    expect(corrected).toMatchObject({ version: 3, state: 'waiting', said: { tasks: 'Pakker.', on: firstDay } });
    expect(corrected?.corrections).toMatchObject([{ reason: 'Det var kun pakning.', before: { tasks: words } }]);
    expect((await at.takesBack(observationId)).ok).toBe(true);
    await at.relayAll();
    expect(await at.seenByStaff()).toMatchObject([{ state: 'withdrawn' }]);
    expect(await at.takesBack(observationId)).toMatchObject({ refusal: { code: 'observation-not-found' } });
    const again = await at.describes();
    await at.relayAll();
    expect((await at.seenByStaff()).map(({ state }) => state).sort()).toEqual(['waiting', 'withdrawn']);
    expect((await at.own()).find((one) => one.observationId === again.observationId)?.state).toBe('accepted');
  });

  test('put right before it was heard is told again, and then stands as it was put right', async () => {
    const at = await work();
    const { observationId } = await at.describes();
    await at.describes({ corrects: observationId, reason: 'Kun pakning.', tasks: 'Pakker.' });
    const [first, second] = await at
      .eventsOfCompany()
      .then((all) => all.filter(({ type }) => type === 'WorkDescribed'));
    if (!first || !second) throw new Error('nothing was told');
    const [described, corrected] = first.id < second.id ? [first, second] : [second, first];
    const heard = await Promise.allSettled([at.tell(described), at.tell(corrected)]);
    expect(heard.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    await at.relayAll();
    expect(await at.seenByStaff()).toMatchObject([{ version: 2, said: { tasks: 'Pakker.' } }]);
  });

  test('a colleague at the workplace reads and changes none of it', async () => {
    const at = await work();
    const { observationId } = await at.describes();
    const other = aCaller('company-contact', at.at.partnership, {
      ...{ partnership: at.at.partnership, companyId: testCompany, personId: anId('person') },
    });
    const listed = await listOwnObservations(
      aCall('list-own-observations', other, { now: friday }),
      at.company,
      at.place,
    );
    expect(listed).toMatchObject({ ok: true, value: { items: [] } });
    const call = aCall('withdraw-own-observation', other, { now: friday });
    const taken = await withdrawOwnObservation(call, at.company, { ...at.place, observationId }, { reason: 'Nej.' });
    expect(taken).toMatchObject({ refusal: { code: 'observation-not-found' } });
  });

  test('words that look like health are told of, never lost; marked usable they need a reason', async () => {
    const at = await work();
    const written = await at.writes({ hinders: 'Har angst for telefonen', keepWords: true });
    if (!written.ok) throw new Error(written.refusal.code);
    const { observationId } = written.value;
    expect(await at.seenByStaff()).toMatchObject([{ seenBy: 'practice-guide', healthWords: ['angst'] }]);
    expect(await at.marks(observationId, { version: 1, use: true })).toMatchObject({
      refusal: { errors: [{ pointer: '/reason', code: 'health-words-need-a-reason' }] },
    });
    const reason = 'Personen har selv sagt det sådan på mødet.';
    expect(await at.marks(observationId, { version: 1, use: true, reason })).toMatchObject({
      value: { state: 'usable' },
    });
    expect(await at.marks(observationId, { version: 1, use: false, reason })).toMatchObject({
      refusal: { code: 'stale-version' },
    });
  });

  test('written by staff is put right and taken back by the one who wrote it alone', async () => {
    const at = await work();
    const written = await at.writes();
    if (!written.ok) throw new Error(written.refusal.code);
    const place = { placementId: at.placementId, observationId: written.value.observationId };
    const { matching } = at.at;
    const other = aCaller('job-broker', at.at.scope, { partnership: at.at.partnership, personId: anId('person') });
    const asOther = { caller: other, now: friday };
    const said = { version: 1, on: firstDay, hours: 4, reason: 'Det var fire timer.' };
    const refused = await correctObservation(at.at.call('correct-observation', asOther), matching, place, said);
    expect(refused).toMatchObject({ refusal: { code: 'observation-of-another' } });
    const done = await correctObservation(at.staff('correct-observation'), matching, place, said);
    expect(done).toMatchObject({ value: { version: 2, state: 'waiting' } });
    const back = { version: 2, reason: 'Forkert person.' };
    expect(await withdrawObservation(at.at.call('withdraw-observation', asOther), matching, place, back)).toMatchObject(
      {
        refusal: { code: 'observation-of-another' },
      },
    );
    expect((await withdrawObservation(at.staff('withdraw-observation'), matching, place, back)).ok).toBe(true);
    expect(await at.marks(place.observationId, { version: 3, use: true })).toMatchObject({
      refusal: { code: 'observation-withdrawn' },
    });
  });

  test.each([
    ['/on', 'not-yet', { on: '2026-11-28' }],
    ['/on', 'before-start', { on: '2026-11-20' }],
    ['/hours', 'too-many-hours-a-day', { hours: 14 }],
  ])('is refused at %s: %s', async (pointer, code, more) => {
    const at = await work();
    expect(await at.writes(more as Partial<ObservationWritten>)).toMatchObject({
      refusal: { errors: [{ pointer, code }] },
    });
  });
});
