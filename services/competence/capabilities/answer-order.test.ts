import { beforeAll, describe, expect, test } from 'vitest';
import { eventHandlers } from '#services/competence/event-handlers.ts';
import { orderAnswerItem } from '#services/competence/store/order-items.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { Result } from '#shared/kernel/result.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { onFirstDay, orderAtWork, siteAtWork, started } from '#test/builders/competence-training-site.ts';
import { competenceAtWork, value } from '#test/builders/competence.ts';
import { timePassed } from '#test/builders/time-passed.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { answerOrder } from './answer-order.ts';
import { cancelOrder } from './cancel-order.ts';
import { openSiteOrder } from './open-site-order.ts';
import { listSiteOrders } from './list-site-orders.ts';
import { withdrawEducationConsent } from './withdraw-education-consent.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const work = async () => orderAtWork(await competenceAtWork(table));
const codeOf = (result: Result<unknown, CompetenceRefusal>) => (result.ok ? 'done' : result.refusal.code);
const ownWords = 'Vi har plads fra mandag.';

answerLaws('answer-order', async () => {
  const { at, orderId, send, opened } = await work();
  return {
    send: async () => value(await send({ answer: 'accept', note: ownWords, version: 1 })).answerId,
    words: ownWords,
    callOff: async () => {
      value(await cancelOrder(at.call('cancel-order'), at.competence, orderId, { version: 1, reason: 'other-offer' }));
    },
    eventsOfSender: () => at.events(at.partnership),
    eventsOfOwner: () => at.events(),
    tell: (event) => handleEvent(eventHandlers(at.open), { detail: event }),
    read: async (answerId) => {
      const sent = await at.inPartnership.table.fresh(orderAnswerItem, orderId, answerId);
      if (!sent) throw new Error('the answer is not there');
      return sent;
    },
    ownersVersion: async () => (await opened()).version,
  };
});

describe('a training site says how far a course has come', () => {
  test('from the order to the end, step by step, and both sides read what was said', async () => {
    const order = await work();
    await started(order);
    expect(await order.opened()).toMatchObject({
      state: 'starting',
      course: {
        acceptedOn: '2026-11-23',
        visitHeldOn: '2026-11-23',
        startUpFrom: '2026-12-07',
        startUpUntil: '2027-01-17',
      },
    });
    const january = '2027-01-18T09:00:00Z';
    const evaluated = await order.say({ answer: 'evaluation-held', outcome: 'go-on', note: 'Vi fortsætter.' }, january);
    expect(evaluated).toMatchObject({ state: 'evaluated', course: { evaluationOutcome: 'go-on' } });
    const running = await order.say({ answer: 'plan-made', until: civilDate('2027-04-18'), note: 'Praktik.' }, january);
    expect(running).toMatchObject({ state: 'running', course: { planReviewOn: '2027-04-18' } });
    const end = {
      answer: 'end-reported',
      reason: 'job',
      on: civilDate('2027-03-01'),
      note: 'Hun møder hver dag.',
    } as const;
    const ended = await order.say(end, '2027-03-01T15:00:00Z');
    expect(ended).toMatchObject({
      state: 'ended',
      course: { endedOn: '2027-03-01', endReason: 'job', reportedOn: '2027-03-01' },
    });
    expect(ended.answers.map(({ answer, state }) => [answer, state])).toEqual([
      ['end-reported', 'accepted'],
      ['plan-made', 'accepted'],
      ['evaluation-held', 'accepted'],
      ['start-up-begun', 'accepted'],
      ['visit-held', 'accepted'],
      ['accept', 'accepted'],
    ]);
    expect(ended.answers[0]?.note).toBe('Hun møder hver dag.');
    const guide = order.at.callAt('open-site-order', order.institutionId, 'practice-guide', {
      now: instant('2027-03-31T08:00:00Z'),
    });
    const seen = value(await openSiteOrder(guide, order.at.inPartnership, order));
    expect(seen).toMatchObject({ state: 'ended', seenUntil: '2027-03-31', contact: { name: 'Mette Krogh' } });
    expect(seen.answers).toHaveLength(6);
    expect(codeOf(await order.seen('2027-04-01T08:00:00Z'))).toBe('order-not-found');
  });

  test('no step is skipped, none is taken twice, and none on what was changed since', async () => {
    const order = await work();
    expect(codeOf(await order.send({ answer: 'visit-held' }))).toBe('not-this-step');
    expect(codeOf(await order.send({ answer: 'accept', version: 7 }))).toBe('stale-version');
    await order.say({ answer: 'accept' });
    expect(codeOf(await order.send({ answer: 'accept' }))).toBe('not-this-step');
    expect(codeOf(await order.send({ answer: 'start-up-begun' }))).toBe('not-this-step');
  });

  test('what belongs to an answer is asked for, and what does not is refused', async () => {
    const order = await work();
    const errorOf = async (answering: Parameters<typeof order.send>[0]) => {
      const sent = await order.send(answering);
      return sent.ok ? 'sent' : sent.refusal.errors;
    };
    expect(await errorOf({ answer: 'decline' })).toMatchObject([{ pointer: '/reason', code: 'missing' }]);
    expect(await errorOf({ answer: 'decline', reason: 'job' })).toMatchObject([{ code: 'reason-of-another-answer' }]);
    expect(await errorOf({ answer: 'decline', reason: 'other' })).toMatchObject([
      { pointer: '/note', code: 'say-why' },
    ]);
    expect(await errorOf({ answer: 'accept', on: civilDate('2026-11-24') })).toMatchObject([
      { pointer: '/on', code: 'not-yet' },
    ]);
    await started(order);
    expect(await errorOf({ answer: 'evaluation-held', note: 'x' })).toMatchObject([
      { pointer: '/outcome', code: 'missing' },
    ]);
    expect(await errorOf({ answer: 'evaluation-held', outcome: 'stop' })).toMatchObject([{ pointer: '/note' }]);
  });

  test('a no closes the order with its reason, and the site sees the person no longer', async () => {
    const order = await work();
    const declined = await order.say({ answer: 'decline', reason: 'no-place' });
    expect(declined).toMatchObject({ state: 'declined', course: { declineReason: 'no-place' } });
    expect(codeOf(await order.seen())).toBe('order-not-found');
  });

  test('the place waits in a pause: nothing else happens until the person is back, and the days cost nothing', async () => {
    const order = await work();
    await started(order);
    await order.say({ answer: 'paused', on: civilDate('2026-12-14') }, '2026-12-14T09:00:00Z');
    expect(codeOf(await order.send({ answer: 'evaluation-held', outcome: 'go-on', note: 'x' }))).toBe('order-paused');
    expect(codeOf(await order.send({ answer: 'paused' }, '2026-12-15T09:00:00Z'))).toBe('order-paused');
    expect((await order.opened('2026-12-20T12:00:00Z')).cost).toMatchObject({ weeks: 1, ore: 350_000 });
    const back = await order.say({ answer: 'resumed', on: civilDate('2026-12-28') }, '2026-12-28T09:00:00Z');
    expect(back.course.pausedFrom).toBeUndefined();
    expect((await order.opened('2027-01-03T12:00:00Z')).cost).toMatchObject({ weeks: 2, ore: 2 * 350_000 });
    expect(codeOf(await order.send({ answer: 'resumed' }))).toBe('order-not-paused');
  });

  test('a report may follow what the municipality ended, once', async () => {
    const order = await work();
    await started(order);
    const report = { answer: 'end-reported', reason: 'as-planned', note: 'Tak for samarbejdet.' } as const;
    await order.say(report, '2027-01-04T09:00:00Z');
    expect(codeOf(await order.send(report, '2027-01-05T09:00:00Z'))).toBe('reported-already');
  });
});

describe('a training site sees those who are assigned to it', () => {
  test('and nobody of another site, and nobody who took the yes back', async () => {
    const order = await work();
    const { at, institutionId, orderId, candidateId, callAt } = order;
    const listed = async () =>
      value(await listSiteOrders(callAt('list-site-orders'), at.inPartnership, institutionId, { list: 'new' })).items;
    expect(await listed()).toMatchObject([
      { orderId, candidateId, municipality: at.scope, packageName: 'Ro og rytme' },
    ]);
    const other = await siteAtWork(at);
    const call = other.callAt('answer-order');
    const theirs = { institutionId: other.institutionId, orderId };
    expect(codeOf(await answerOrder(call, at.inPartnership, theirs, { version: 1, answer: 'accept' }))).toBe(
      'order-not-found',
    );
    const no = at.call('withdraw-education-consent');
    value(
      await withdrawEducationConsent(no, at.competence, candidateId, {
        version: 1,
        withdrawnOn: civilDate('2026-11-23'),
      }),
    );
    await at.relay();
    expect(await listed()).toEqual([]);
    expect(codeOf(await order.seen())).toBe('order-not-found');
    const rows = JSON.stringify(await at.inPartnership.table.list({ kind: outboxRow, of: ['2026-11'], limit: 100 }));
    expect(rows).not.toContain('gartneriet');
  });

  test('an event that comes late brings nobody back', async () => {
    const order = await work();
    const { at, candidateId } = order;
    const no = at.call('withdraw-education-consent');
    value(
      await withdrawEducationConsent(no, at.competence, candidateId, {
        version: 1,
        withdrawnOn: civilDate('2026-11-23'),
      }),
    );
    await at.relay();
    for (const detail of (await at.events()).toReversed()) await handleEvent(eventHandlers(at.open), { detail });
    expect(codeOf(await order.seen())).toBe('order-not-found');
  });
});

describe('an order is not forgotten', () => {
  test('a visit that was not held, an evaluation that is due, and an end that is near are told once', async () => {
    const order = await work();
    const { at } = order;
    const remindedBy = async (now: string) => {
      await handleEvent(eventHandlers(at.open), {
        detail: { ...timePassed(at.scope, now), partnership: at.partnership },
      });
      const events = await at.events();
      return events.flatMap(({ type, facts }) =>
        type === 'OrderReminderDue' ? [(facts as { reminder: string }).reminder] : [],
      );
    };
    await order.say({ answer: 'accept' });
    expect(await remindedBy('2026-12-07T20:00:00Z')).toEqual([]);
    expect(await remindedBy('2026-12-07T23:30:00Z')).toEqual(['visit-not-held']);
    expect(await remindedBy('2026-12-08T09:00:00Z')).toEqual(['visit-not-held']);
    await order.say({ answer: 'visit-held', on: civilDate('2026-12-08') }, '2026-12-08T10:00:00Z');
    await order.say({ answer: 'start-up-begun', on: civilDate('2026-12-09') }, '2026-12-09T10:00:00Z');
    expect((await remindedBy('2027-01-20T12:00:00Z')).at(-1)).toBe('evaluation-due');
    expect((await remindedBy('2027-05-23T12:00:00Z')).at(-1)).toBe('ending-soon');
    expect((await order.opened('2027-05-23T12:00:00Z')).reminders).toEqual(['evaluation-due', 'ending-soon']);
    expect(onFirstDay < instant('2027-01-20T12:00:00Z')).toBe(true);
  });
});
