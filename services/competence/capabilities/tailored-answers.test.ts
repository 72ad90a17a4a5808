import { beforeAll, describe, expect, test } from 'vitest';
import type { InstitutionId, TailoredRequestId } from '#shared/kernel/ids.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { answerLaws, tellAll } from '#test/answers/answer-laws.ts';
import { aDecline, anOffer, tailoredAtWork, type TailoredAtWork } from '#test/builders/competence-tailored.ts';
import { competenceAtWork, value } from '#test/builders/competence.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { eventHandlers } from '#services/competence/event-handlers.ts';
import { tailoredAnswerItem, upliftNeedItem } from '#services/competence/store/tailored-items.ts';
import { exchangeOf } from '#services/competence/domain/tailored-answer.ts';
import { counterTailoredOffer } from './counter-tailored-offer.ts';
import { declineTailoredRequest } from './decline-tailored-request.ts';
import { listCompanyUplifts } from './list-company-uplifts.ts';
import { offerTailoredCourse } from './offer-tailored-course.ts';
import { openTailoredRequest } from './open-tailored-request.ts';
import { tellUpliftNeed } from './tell-uplift-need.ts';
import { withdrawTailoredRequest } from './withdraw-tailored-request.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

/** A request that two institutions are asked for. */
async function sent() {
  const work = await tailoredAtWork(await competenceAtWork(table));
  const [one, other] = [await work.at.institution(), await work.at.institution({ kind: 'language-school' })];
  const requestId = await work.describe({ institutions: [one, other] });
  await work.send(requestId);
  const view = async () =>
    value(await openTailoredRequest(work.at.call('open-tailored-request'), work.at.competence, requestId));
  const thread = async (institutionId: InstitutionId) =>
    (await view()).threads.find((each) => each.institutionId === institutionId);
  return { ...work, one, other, requestId, view, thread };
}

async function withdraw({ at, broker, request }: TailoredAtWork, requestId: TailoredRequestId): Promise<void> {
  const { version } = await request(requestId);
  const call = broker('withdraw-tailored-request');
  value(await withdrawTailoredRequest(call, at.competence, requestId, { version, reason: 'other' }));
}

const companyCall = ({ at, companyId }: TailoredAtWork, action: 'tell-uplift-need' | 'list-company-uplifts') => {
  const call = at.callAt(action as never, companyId, 'course-planner');
  return { ...call, caller: { ...call.caller, role: 'company-contact' as const, companyId } };
};
const words = 'Vi bruger mest tid på at tage imod bestillinger i telefonen.';

answerLaws('offer-tailored-course', async () => {
  const work = await sent();
  const { at, one: institutionId, requestId } = work;
  const offer = anOffer();
  return {
    send: async () => value(await work.offer(requestId, institutionId)).answerId,
    words: offer.content,
    callOff: () => withdraw(work, requestId),
    eventsOfSender: () => at.events(at.partnership),
    eventsOfOwner: () => at.events(),
    tell: (detail) => handleEvent(eventHandlers(at.open), { detail }),
    read: async (answerId) => {
      const answer = await at.inPartnership.table.fresh(
        tailoredAnswerItem,
        exchangeOf(requestId, institutionId),
        answerId,
      );
      return answer as NonNullable<typeof answer>;
    },
    ownersVersion: async () => (await work.request(requestId)).version,
  };
});

answerLaws('tell-uplift-need', async () => {
  const work = await sent();
  const { at, companyId, requestId } = work;
  return {
    send: async () => {
      const need = { seen: 0, words };
      const about = { companyId, requestId };
      return value(await tellUpliftNeed(companyCall(work, 'tell-uplift-need'), at.inPartnership, about, need)).answerId;
    },
    words,
    callOff: () => withdraw(work, requestId),
    eventsOfSender: () => at.events(at.partnership),
    eventsOfOwner: () => at.events(),
    tell: (detail) => handleEvent(eventHandlers(at.open), { detail }),
    read: async (answerId) => {
      const told = await at.inPartnership.table.fresh(upliftNeedItem, requestId, answerId);
      return told as NonNullable<typeof told>;
    },
    ownersVersion: async () => (await work.request(requestId)).version,
  };
});

describe('two institutions at once', () => {
  test('both offers stand, and neither reads the other’s', async () => {
    const { at, offer, one, other, requestId, asked, view } = await sent();
    await Promise.all([offer(requestId, one), offer(requestId, other, { lessonOre: 50_000, teacherName: 'Ole Holm' })]);
    const events = await at.events(at.partnership);
    await Promise.all(events.map((detail) => handleEvent(eventHandlers(at.open), { detail })));
    await tellAll({
      eventsOfSender: async () => events,
      eventsOfOwner: () => at.events(),
      tell: (detail) => handleEvent(eventHandlers(at.open), { detail }),
    });
    expect(await view()).toMatchObject({ state: 'offered', turn: 'requester', offers: 2 });
    const seen = JSON.stringify(value(await asked(requestId, one)));
    expect([seen.includes('Tove Lykke'), seen.includes('Ole Holm')]).toEqual([true, false]);
  });
});

describe('an offer', () => {
  test('comes with its words, and its price is reckoned here', async () => {
    const { at, offer, one, requestId, thread } = await sent();
    value(await offer(requestId, one, { conditions: 'Mindst én dag om ugen' }));
    await at.relay();
    expect(await thread(one)).toMatchObject({
      state: 'offered',
      offers: [{ number: 1, totalOre: 700_000, teacherName: 'Tove Lykke', conditions: 'Mindst én dag om ugen' }],
    });
  });

  test.each([
    ['ended yesterday', { startsOn: '2026-11-10', endsOn: '2026-11-22' }, '/startsOn', 'course-day-passed'],
    ['begins on Christmas Day', { startsOn: '2026-12-25' }, '/startsOn', 'closed-on-that-day'],
    ['ends before it begins', { startsOn: '2027-02-01' }, '/endsOn', 'course-ends-before-it-begins'],
    ['costs more than a million', { lessons: 1000, lessonOre: 100_001 }, '/lessonOre', 'course-price-too-high'],
  ] as const)('that %s is refused at its field', async (_what, more, pointer, code) => {
    const { offer, one, requestId } = await sent();
    expect(await offer(requestId, one, more as never)).toMatchObject({ refusal: { errors: [{ pointer, code }] } });
  });

  test('over a holiday is taken: only its first day must be a day like others', async () => {
    const { offer, one, requestId } = await sent();
    const overChristmas = { startsOn: civilDate('2026-12-21'), endsOn: civilDate('2026-12-26') };
    expect((await offer(requestId, one, overChristmas)).ok).toBe(true);
  });

  test('to a request that was taken back, or by somebody who was not asked', async () => {
    const work = await sent();
    const { at, one, requestId, offer } = work;
    const stranger = await at.institution();
    expect(await offer(requestId, stranger)).toMatchObject({ refusal: { code: 'asked-request-not-found' } });
    await withdraw(work, requestId);
    await at.relay();
    expect(await offer(requestId, one)).toMatchObject({ refusal: { code: 'asked-request-not-open' } });
  });
});

describe('versions side by side', () => {
  test('a counter-proposal, a new offer, and an offer to the old step is refused', async () => {
    const { at, broker, offer, one, requestId, request, thread, asked } = await sent();
    value(await offer(requestId, one));
    await at.relay();
    const counter = { institutionId: one, words: 'Kan det gøres på otte lektioner?', priceOre: 580_000 };
    const call = broker('counter-tailored-offer');
    const { version } = await request(requestId);
    value(await counterTailoredOffer(call, at.competence, requestId, { ...counter, version }));
    await at.relay();
    const seen = value(await asked(requestId, one));
    expect(seen).toMatchObject({ state: 'waiting-for-you', seen: 3, counters: [{ priceOre: 580_000 }] });
    expect(JSON.stringify(seen)).not.toContain(broker('counter-tailored-offer').caller.personId);
    expect(await offer(requestId, one)).toMatchObject({ refusal: { code: 'stale-version' } });
    value(await offer(requestId, one, { seen: 3, lessons: 8 }));
    await at.relay();
    expect(await thread(one)).toMatchObject({
      offers: [
        { number: 1, totalOre: 700_000 },
        { number: 2, totalOre: 580_000 },
      ],
      counters: [{ number: 1, words: 'Kan det gøres på otte lektioner?' }],
    });
  });

  test('a proposal before there is an offer, or for a day that has passed, is refused', async () => {
    const { at, broker, one, requestId } = await sent();
    const call = broker('counter-tailored-offer');
    const counter = { version: 2, institutionId: one, words: 'Kan I begynde før?' };
    expect(await counterTailoredOffer(call, at.competence, requestId, counter)).toMatchObject({
      refusal: { code: 'tailored-step-not-possible' },
    });
    const passed = { ...counter, startsOn: civilDate('2026-11-22') };
    expect(await counterTailoredOffer(call, at.competence, requestId, passed)).toMatchObject({
      refusal: { errors: [{ code: 'course-day-passed' }] },
    });
  });
});

describe('a decline', () => {
  test('of the last one who was asked gives the turn back, and each is kept with its reason', async () => {
    const { at, decline, one, other, requestId, view } = await sent();
    value(await decline(requestId, one));
    await at.relay();
    expect(await view()).toMatchObject({ state: 'sent', turn: 'institution' });
    value(await decline(requestId, other, { reason: 'other', note: 'Vores lærer er på barsel.' }));
    await at.relay();
    const opened = await view();
    expect(opened).toMatchObject({ state: 'declined', turn: 'requester' });
    expect(opened.threads.map(({ declined }) => declined)).toEqual([
      { reason: 'accreditation' },
      { reason: 'other', note: 'Vores lærer er på barsel.' },
    ]);
  });

  test('for a reason of its own needs words', async () => {
    const { at, one, requestId } = await sent();
    const call = at.callAt('decline-tailored-request', one, 'course-planner');
    const exchange = { institutionId: one, requestId };
    expect(await declineTailoredRequest(call, at.inPartnership, exchange, aDecline({ reason: 'other' }))).toMatchObject(
      { refusal: { errors: [{ pointer: '/note', code: 'say-why-declined' }] } },
    );
    const offering = at.callAt('offer-tailored-course', one, 'course-planner');
    expect((await offerTailoredCourse(offering, at.inPartnership, exchange, anOffer())).ok).toBe(true);
  });
});

describe('what the company needs', () => {
  test('is read by the institutions, and the company sees what became of it', async () => {
    const work = await sent();
    const { at, companyId, one, requestId, asked, candidateId } = work;
    const about = { companyId, requestId };
    const tell = (seen: number) =>
      tellUpliftNeed(companyCall(work, 'tell-uplift-need'), at.inPartnership, about, { seen, words });
    value(await tell(0));
    await at.relay();
    expect(value(await asked(requestId, one)).companyWords).toBe(words);
    const page = value(
      await listCompanyUplifts(companyCall(work, 'list-company-uplifts'), at.inPartnership, companyId, {}),
    );
    expect(page.items).toEqual([
      expect.objectContaining({
        requestId,
        candidateId,
        stage: 'being-arranged',
        added: expect.objectContaining({ state: 'accepted' }),
      }),
    ]);
    expect(await tell(0)).toMatchObject({ refusal: { code: 'stale-version' } });
    await withdraw(work, requestId);
    await at.relay();
    expect(await tell(1)).toMatchObject({ refusal: { code: 'uplift-not-open' } });
    expect(
      value(await listCompanyUplifts(companyCall(work, 'list-company-uplifts'), at.inPartnership, companyId, {})).items,
    ).toEqual([]);
  });
});
