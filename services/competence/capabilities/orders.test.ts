import { beforeAll, describe, expect, test } from 'vitest';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { Result } from '#shared/kernel/result.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { OrderPlacing } from '#shared/shapes/municipal-order.ts';
import { consented } from '#test/builders/competence-consent.ts';
import { anOrder, onFirstDay, orderAtWork, siteAtWork, started } from '#test/builders/competence-training-site.ts';
import { competenceAtWork, value } from '#test/builders/competence.ts';
import { anId } from '#test/builders/ids.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { eventHandlers } from '../event-handlers.ts';
import { cancelOrder } from './cancel-order.ts';
import { changeOrder } from './change-order.ts';
import { correctOrder } from './correct-order.ts';
import { endOrder } from './end-order.ts';
import { listCandidateOrders } from './list-candidate-orders.ts';
import { listOrders } from './list-orders.ts';
import { openOrder } from './open-order.ts';
import { placeOrder } from './place-order.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const codeOf = (result: Result<unknown, CompetenceRefusal>) => (result.ok ? 'done' : result.refusal.code);

async function ordering() {
  const at = await competenceAtWork(table);
  const site = await siteAtWork(at);
  const { candidateId } = await at.candidate();
  const call = at.call('place-order', 'caseworker');
  const place = (more: Partial<OrderPlacing> = {}, other = call) => {
    const asked = anOrder({ candidateId, institutionId: site.institutionId, packageId: site.packageId });
    return placeOrder(other, at.competence, {
      ...asked,
      contact: { ...asked.contact, personId: other.caller.personId },
      ...more,
    });
  };
  return { at, site, candidateId, call, place };
}

describe('place an order', () => {
  test('with the agreed price, for somebody who has said yes; one at a time at a site', async () => {
    const { at, candidateId, place } = await ordering();
    await consented(at, candidateId);
    const { orderId } = value(await place());
    const view = value(await openOrder(at.call('open-order'), at.competence, orderId));
    expect(view).toMatchObject({
      state: 'placed',
      candidateId,
      terms: [{ number: 1, pricePerWeekOre: 350_000, hoursPerWeek: 20 }],
      cost: { weeks: 0, ore: 0, plannedWeeks: 26, plannedOre: 26 * 350_000 },
    });
    expect(codeOf(await place({}, at.call('place-order')))).toBe('order-open-already');
    const events = await at.events();
    expect(JSON.stringify(events)).not.toContain('gartneriet');
    expect(events.find(({ type }) => type === 'PersonSharingStarted')?.facts).toMatchObject({ reasons: ['order'] });
  });

  test('is refused without a yes, without an agreed price, and outside the partnership', async () => {
    const { at, candidateId, site, place, call } = await ordering();
    expect(codeOf(await place())).toBe('no-education-consent');
    await consented(at, candidateId);
    expect(codeOf(await place({ packageId: anId('trainingPackage') }))).toBe('package-not-agreed');
    expect(codeOf(await place({ startsOn: civilDate('2025-12-30') }))).toBe('package-not-agreed');
    expect(codeOf(await place({ candidateId: anId('candidate') }))).toBe('candidate-not-found');
    expect(codeOf(await place({ institutionId: await at.institution() }))).toBe('not-a-training-site');
    const { partnership: _none, ...outside } = call;
    expect(codeOf(await place({}, outside))).toBe('outside-partnership');
    const neighbours = await competenceAtWork(table);
    const theirs = await neighbours.candidate();
    await consented(neighbours, theirs.candidateId);
    const asked = anOrder({ ...theirs, institutionId: site.institutionId, packageId: site.packageId });
    expect(codeOf(await placeOrder(neighbours.call('place-order'), neighbours.competence, asked))).toBe(
      'institution-not-found',
    );
  });

  test('is refused at the field for a contact nobody knows, and for days that cannot be meant', async () => {
    const { at, candidateId, place } = await ordering();
    await consented(at, candidateId);
    expect(await place({ contact: { personId: anId('person'), name: 'X', phone: '+4511223344' } })).toMatchObject({
      refusal: { errors: [{ pointer: '/contact/personId', code: 'unknown-colleague' }] },
    });
    expect(await place({ startsOn: civilDate('2028-12-07'), endsOn: civilDate('2029-01-07') })).toMatchObject({
      refusal: { errors: [{ pointer: '/startsOn', code: 'too-far-ahead' }] },
    });
  });
});

describe('an order on its way', () => {
  test('is found by state, by site and by person', async () => {
    const at = await competenceAtWork(table);
    const { orderId, institutionId, candidateId } = await orderAtWork(at);
    const list = async (more: object) =>
      value(await listOrders(at.call('list-orders'), at.competence, { state: 'placed', ...more })).items;
    expect(await list({})).toMatchObject([{ orderId, state: 'placed' }]);
    expect(await list({ institutionId })).toHaveLength(1);
    expect(await list({ institutionId: await at.institution() })).toEqual([]);
    await orderAtWork(at);
    expect(await list({ institutionId, limit: 1 })).toMatchObject([{ orderId }]);
    expect(await list({ state: 'running' })).toEqual([]);
    const call = at.call('list-candidate-orders');
    expect(value(await listCandidateOrders(call, at.competence, candidateId, {})).items).toMatchObject([{ orderId }]);
  });

  test('is cancelled before it begins, and ended once it has begun', async () => {
    const at = await competenceAtWork(table);
    const order = await orderAtWork(at);
    const cancel = (version: number) =>
      cancelOrder(at.call('cancel-order'), at.competence, order.orderId, { version, reason: 'other-offer' });
    const end = (version: number, endedOn: string) =>
      endOrder(
        at.call('end-order', 'job-broker', { now: instant('2027-02-01T09:00:00Z') }),
        at.competence,
        order.orderId,
        {
          ...{ version, endedOn: civilDate(endedOn), reason: 'job' },
          note: 'Fast job i planteskolen.',
        },
      );
    expect(codeOf(await end(1, '2026-12-07'))).toBe('order-not-begun');
    expect(codeOf(await cancel(9))).toBe('stale-version');
    await started(order);
    const { version } = await order.opened();
    expect(codeOf(await cancel(version))).toBe('order-has-begun');
    expect(await end(version, '2027-02-02')).toMatchObject({ refusal: { errors: [{ code: 'not-yet' }] } });
    expect(await end(version, '2026-12-06')).toMatchObject({ refusal: { errors: [{ code: 'before-start' }] } });
    value(await end(version, '2027-01-31'));
    await at.relay();
    expect(await order.opened('2027-02-01T09:00:00Z')).toMatchObject({
      state: 'ended',
      course: { endedOn: '2027-01-31', endReason: 'job' },
      cost: { weeks: 8, ore: 8 * 350_000 },
      endNote: 'Fast job i planteskolen.',
    });
    expect(codeOf(await end(version + 1, '2027-01-31'))).toBe('order-over');
    expect(JSON.stringify(await at.events())).not.toContain('planteskolen');
  });

  test('is written to the site’s contact once, with nothing of whose it is', async () => {
    const at = await competenceAtWork(table);
    const { orderId, institutionId, candidateId } = await orderAtWork(at);
    const [placed] = (await at.events()).filter(({ type }) => type === 'OrderPlaced');
    await handleEvent(eventHandlers(at.open), { detail: placed });
    const told = at.written.filter(({ template }) => template === 'training-site-order');
    expect(new Set(told.map(({ key }) => key)).size).toBe(1);
    expect(told[0]).toMatchObject({ notice: 'placed', recipientId: institutionId, dueOn: '2026-12-07' });
    expect(JSON.stringify(told)).not.toContain(candidateId);
    expect(JSON.stringify(told)).toContain(`/uddannelse/unge/${orderId}`);
  });

  test('a cancelled one frees the person for another', async () => {
    const at = await competenceAtWork(table);
    const { orderId, seen, candidateId, institutionId, packageId } = await orderAtWork(at);
    expect((await seen()).ok).toBe(true);
    const call = at.call('cancel-order');
    value(await cancelOrder(call, at.competence, orderId, { version: 1, reason: 'by-mistake' }));
    await at.relay();
    expect(codeOf(await seen())).toBe('order-not-found');
    const ended = (await at.events()).find(({ type }) => type === 'PersonSharingEnded');
    expect(ended?.facts).toMatchObject({ candidateId, institutionId, because: 'ended', endedOn: '2026-11-23' });
    const asked = anOrder({ candidateId, institutionId, packageId });
    const again = { ...asked, contact: { ...asked.contact, personId: call.caller.personId } };
    expect(codeOf(await placeOrder(call, at.competence, again))).toBe('done');
  });

  test('is prolonged, and goes on in another package at its own price from a day on', async () => {
    const at = await competenceAtWork(table);
    const order = await orderAtWork(at);
    await started(order);
    const { packageId } = value(await order.propose({ name: 'Virksomhedspraktik', pricePerWeekOre: 210_000 }));
    await at.relay();
    const change = async (more: object) =>
      changeOrder(at.call('change-order'), at.competence, order.orderId, {
        version: (await order.opened()).version,
        ...more,
      });
    expect(codeOf(await change({ packageId, from: civilDate('2027-01-04') }))).toBe('package-not-agreed');
    await order.agree(packageId);
    expect(await change({})).toMatchObject({ refusal: { errors: [{ code: 'nothing-changed' }] } });
    value(await change({ packageId, from: civilDate('2027-01-04'), endsOn: civilDate('2027-07-04') }));
    const view = await order.opened('2027-01-17T12:00:00Z');
    expect(view).toMatchObject({ endsOn: '2027-07-04', terms: [{ from: '2026-12-07' }, { from: '2027-01-04' }] });
    expect(view.cost).toMatchObject({ weeks: 6, ore: 4 * 350_000 + 2 * 210_000 });
  });

  test('a date is put right with its reason, and what stood there is kept', async () => {
    const at = await competenceAtWork(table);
    const order = await orderAtWork(at);
    await started(order);
    const correct = async (more: object) =>
      correctOrder(at.call('correct-order', 'caseworker', { now: instant(onFirstDay) }), at.competence, order.orderId, {
        ...{ version: (await order.opened()).version, reason: 'Der stod en forkert dag.' },
        ...more,
      });
    expect(await correct({ evaluationHeldOn: civilDate('2026-12-01') })).toMatchObject({
      refusal: { errors: [{ pointer: '/evaluationHeldOn', code: 'not-begun' }] },
    });
    expect(await correct({ startUpFrom: civilDate('2026-11-20') })).toMatchObject({
      refusal: { errors: [{ pointer: '/startUpFrom', code: 'not-in-this-order' }] },
    });
    expect(await correct({})).toMatchObject({ refusal: { errors: [{ code: 'nothing-changed' }] } });
    value(await correct({ startUpFrom: civilDate('2026-12-02') }));
    expect(await order.opened()).toMatchObject({
      course: { startUpFrom: '2026-12-02' },
      corrections: [{ reason: 'Der stod en forkert dag.', before: { startUpFrom: '2026-12-07' } }],
    });
  });
});
