import { beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '#shared/access/roles.ts';
import type { InstitutionId, TailoredRequestId } from '#shared/kernel/ids.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { tailoredAtWork } from '#test/builders/competence-tailored.ts';
import { competenceAtWork, value } from '#test/builders/competence.ts';
import { anId } from '#test/builders/ids.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { approveTailoredOffer } from './approve-tailored-offer.ts';
import { chooseTailoredOffer } from './choose-tailored-offer.ts';
import { endTailoredCourse } from './end-tailored-course.ts';
import { refuseTailoredOffer } from './refuse-tailored-offer.ts';
import { setUpliftPrices } from './set-uplift-prices.ts';
import { showUpliftPrices } from './show-uplift-prices.ts';
import { withdrawEducationConsent } from './withdraw-education-consent.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

/** Two institutions that offered: one for 7,000 kr., the other for what is named, in kroner a lesson of ten. */
async function offered(otherLessonKr = 500) {
  const work = await tailoredAtWork(await competenceAtWork(table));
  const [one, other] = [await work.at.institution(), await work.at.institution()];
  const requestId = await work.describe({ institutions: [one, other] });
  await work.send(requestId);
  value(await work.offer(requestId, one));
  value(await work.offer(requestId, other, { lessonOre: otherLessonKr * 100, extraOre: 0 }));
  await work.at.relay();
  const approve = async (role: Role, personId = anId('person')) => {
    const call = work.at.call('approve-tailored-offer', role);
    const { version } = await work.request(requestId);
    const by = { ...call, caller: { ...call.caller, personId } };
    return approveTailoredOffer(by, work.at.competence, requestId, { version });
  };
  return { ...work, one, other, requestId, approve };
}

const dear = 2_500; // 25,000 kr. for ten lessons: above the broker's limit.
const dearest = 6_000; // 60,000 kr.: above the coordinator's too.

describe('choose an offer', () => {
  test('without the person’s yes nothing is chosen: the institution learns who it is with the agreement', async () => {
    const { choose, consent, requestId, one, request, asked, candidateId, at } = await offered();
    expect(await choose(requestId, one)).toMatchObject({ refusal: { code: 'no-education-consent' } });
    expect(await request(requestId)).toMatchObject({ state: 'offered' });
    await consent();
    expect(value(await choose(requestId, one)).state).toBe('agreed');
    await at.relay();
    expect(value(await asked(requestId, one)).state).toBe('agreed');
    expect(value(await asked(requestId, one)).candidateId).toBe(candidateId);
    expect((await at.events()).filter(({ type }) => type === 'PersonSharingStarted')).toHaveLength(1);
  });

  test('up to the limit it is agreed at once, and the other institution reads that it was not', async () => {
    const { choose, consent, requestId, one, other, asked, at } = await offered();
    await consent();
    value(await choose(requestId, one));
    await at.relay();
    expect(value(await asked(requestId, other)).state).toBe('not-chosen');
    expect(at.written.filter((message) => 'notice' in message && message.notice === 'agreed')).toHaveLength(1);
  });

  test('an offer that is not the latest, and one whose first day has passed', async () => {
    const { at, broker, choose, consent, requestId, one, request } = await offered();
    await consent();
    const { version } = await request(requestId);
    const choice = { version, institutionId: one, answerId: anId('answer') };
    expect(await chooseTailoredOffer(broker('choose-tailored-offer'), at.competence, requestId, choice)).toMatchObject({
      refusal: { code: 'offer-not-the-latest' },
    });
    const late = broker('choose-tailored-offer', { now: '2026-12-09T08:00:00.000Z' as never });
    expect(await choose(requestId, one, late)).toMatchObject({ refusal: { code: 'offer-begins-in-the-past' } });
  });
});

describe('four eyes above the limit', () => {
  test('waits for the coordinator; neither who asked nor who chose approves', async () => {
    const { at, choose, consent, requestId, other, approve, brokerId, request } = await offered(dear);
    await consent();
    expect(value(await choose(requestId, other)).state).toBe('approving');
    expect(await approve('education-coordinator', brokerId)).toMatchObject({
      refusal: { code: 'approval-of-own-request' },
    });
    expect(value(await approve('education-coordinator')).state).toBe('agreed');
    expect((await request(requestId)).chosen).toMatchObject({ priceOre: 2_500_000, approver: 'education-coordinator' });
    expect((await at.events()).filter(({ type }) => type === 'TailoredCourseAgreed')).toHaveLength(1);
  });

  test('above the coordinator’s limit only the team leader', async () => {
    const { choose, consent, requestId, other, approve } = await offered(dearest);
    await consent();
    value(await choose(requestId, other));
    expect(await approve('education-coordinator')).toMatchObject({ refusal: { code: 'approval-above-your-limit' } });
    expect(value(await approve('team-leader')).state).toBe('agreed');
  });

  test('a coordinator who did not ask is the second pair of eyes; one who did waits like everybody', async () => {
    const { at, choose, consent, requestId, other, brokerId } = await offered(dear);
    await consent();
    const own = at.call('choose-tailored-offer', 'education-coordinator');
    const asker = { ...own, caller: { ...own.caller, personId: brokerId } };
    expect(value(await choose(requestId, other, asker)).state).toBe('approving');
    const second = await offered(dear);
    await second.consent();
    const call = second.at.call('choose-tailored-offer', 'education-coordinator');
    expect(value(await second.choose(second.requestId, second.other, call)).state).toBe('agreed');
  });

  test('a no brings the offers back with why, and another can be chosen', async () => {
    const { at, choose, consent, requestId, one, other, request, asked } = await offered(dear);
    await consent();
    value(await choose(requestId, other));
    const { version } = await request(requestId);
    const call = at.call('refuse-tailored-offer', 'team-leader');
    const refusal = { version, words: 'Vi har et billigere tilbud.' };
    value(await refuseTailoredOffer(call, at.competence, requestId, refusal));
    await at.relay();
    expect(await request(requestId)).toMatchObject({ state: 'offered', approvalRefused: { words: refusal.words } });
    expect(value(await asked(requestId, other)).state).toBe('offer-sent');
    expect(value(await choose(requestId, one)).state).toBe('agreed');
  });

  test('what another institution answers meanwhile is kept; the yes of a person who took it back is none', async () => {
    const { at, choose, consent, requestId, one, other, request, offer, approve, candidateId } = await offered(dear);
    await consent();
    value(await choose(requestId, other));
    value(await offer(requestId, one, { seen: 2, lessons: 8 }));
    await at.relay();
    expect(await request(requestId)).toMatchObject({
      state: 'approving',
      threads: [{ offers: [{}, { number: 2 }] }, {}],
    });
    const withdrawal = { version: 1, withdrawnOn: civilDate('2026-11-23') };
    value(
      await withdrawEducationConsent(at.call('withdraw-education-consent'), at.competence, candidateId, withdrawal),
    );
    expect(await approve('team-leader')).toMatchObject({ refusal: { code: 'no-education-consent' } });
  });
});

describe('the course', () => {
  const agreed = async () => {
    const work = await offered();
    await work.consent();
    value(await work.choose(work.requestId, work.one));
    await work.at.relay();
    return work;
  };
  const end = async (
    { at, broker, request }: Awaited<ReturnType<typeof agreed>>,
    requestId: TailoredRequestId,
    more: object,
    now = '2027-01-30T09:00:00.000Z',
  ) => {
    const { version } = await request(requestId);
    const call = broker('end-tailored-course', { now: now as never });
    const ended = { version, result: 'attended', endedOn: civilDate('2027-01-29'), ...more } as never;
    return endTailoredCourse(call, at.competence, requestId, ended);
  };

  test('begins on its day, and ends with a result', async () => {
    const work = await agreed();
    const { requestId, request, pass, asked, one, at } = work;
    await pass('2026-12-07T22:59:00.000Z');
    expect(await request(requestId)).toMatchObject({ state: 'agreed' });
    expect(await end(work, requestId, {})).toMatchObject({ refusal: { code: 'tailored-step-not-possible' } });
    await pass('2026-12-07T23:00:00.000Z');
    expect(await request(requestId)).toMatchObject({ state: 'running' });
    const started = (await at.events()).find(({ type }) => type === 'TailoredCourseStarted');
    expect(started?.facts).toMatchObject({ institutionId: one, startsOn: '2026-12-08', priceOre: 700_000 });
    expect(value(await end(work, requestId, {})).state).toBe('completed');
    await at.relay();
    expect(value(await asked(requestId, one))).not.toHaveProperty('candidateId');
    expect(value(await asked(requestId, one)).state).toBe('completed');
    const uplift = (await at.events()).filter(({ type }) => type.startsWith('Enrolment'));
    const counted = { startedOn: '2026-12-08', arrangement: 'individually', institutionId: one };
    expect(uplift).toMatchObject([
      { type: 'EnrolmentStarted', facts: counted },
      { type: 'EnrolmentCompleted', facts: { ...counted, result: 'attended' } },
    ]);
  });

  test('that is broken off says why; one cannot end ahead, nor before it began', async () => {
    const work = await agreed();
    const { requestId, pass } = work;
    await pass('2026-12-08T06:00:00.000Z');
    const refused = async (more: object) => {
      const answer = await end(work, requestId, more);
      return answer.ok ? [] : answer.refusal.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
    };
    expect(await refused({ endedOn: '2027-02-01' })).toEqual(['/endedOn date-in-future']);
    expect(await refused({ endedOn: '2026-12-07' })).toEqual(['/endedOn course-ends-before-it-begins']);
    expect(await refused({ result: 'broken-off' })).toEqual(['/reason say-why-broken-off']);
    expect(value(await end(work, requestId, { result: 'broken-off', reason: 'health' })).state).toBe('broken-off');
  });
});

describe('prices and limits', () => {
  const prices = {
    ...{ lessonOre: 65_000, exampleLessons: 25, preparationOre: 0, languageWeekOre: 300_000 },
    ...{ languageWeeksFrom: 10, languageWeeksTo: 12, brokerLimitOre: 500_000, coordinatorLimitOre: 5_000_000 },
  };
  const set = async (institution?: InstitutionId) => {
    const work = await offered();
    const call = () => work.at.call('set-uplift-prices', 'team-leader');
    const put = (more: object) =>
      setUpliftPrices(call(), work.at.competence, { version: 0, validFrom: '2026-11-23', ...prices, ...more } as never);
    return { ...work, put, institution };
  };

  test('are the document’s until a team leader sets others, and hold for what is chosen from then on', async () => {
    const { at, put, choose, consent, requestId, one } = await set();
    const show = async () => value(await showUpliftPrices(at.call('show-uplift-prices'), at.competence));
    expect(await show()).toMatchObject({ version: 0, today: { prices: { lessonOre: 60_000 }, source: {} }, set: [] });
    value(await put({}));
    expect(await show()).toMatchObject({
      version: 1,
      today: { validFrom: '2026-11-23', prices: { lessonOre: 65_000 } },
    });
    await consent();
    expect(value(await choose(requestId, one)).state).toBe('approving');
  });

  test('from a later day on they wait, and what was set for later is not overtaken', async () => {
    const { at, put } = await set();
    value(await put({ validFrom: '2027-01-01' }));
    expect(value(await showUpliftPrices(at.call('show-uplift-prices'), at.competence)).today.prices.lessonOre).toBe(
      60_000,
    );
    expect(await put({ version: 1 })).toMatchObject({ refusal: { code: 'prices-start-before-others' } });
    expect(await put({ validFrom: '2027-01-01' })).toMatchObject({ refusal: { code: 'stale-version' } });
    value(await put({ version: 1, validFrom: '2027-01-01', lessonOre: 70_000 }));
  });

  test('yesterday, and limits that fall, are refused at their fields', async () => {
    const { put } = await set();
    expect(await put({ validFrom: '2026-11-22', brokerLimitOre: 6_000_000, languageWeeksTo: 9 })).toMatchObject({
      refusal: {
        errors: [
          { pointer: '/validFrom', code: 'prices-not-in-past' },
          { pointer: '/coordinatorLimitOre', code: 'limits-reversed' },
          { pointer: '/languageWeeksTo', code: 'weeks-reversed' },
        ],
      },
    });
  });
});
