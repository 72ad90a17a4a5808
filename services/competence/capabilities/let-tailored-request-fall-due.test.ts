import { beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import { tailoredAtWork } from '#test/builders/competence-tailored.ts';
import { competenceAtWork, value } from '#test/builders/competence.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { counterTailoredOffer } from './counter-tailored-offer.ts';
import { describeTailoredRequest } from './describe-tailored-request.ts';
import { openAskedRequest } from './open-asked-request.ts';
import { sendTailoredRequest } from './send-tailored-request.ts';
import { aNeed } from '#test/builders/competence-tailored.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function sent() {
  const work = await tailoredAtWork(await competenceAtWork(table));
  const institutionId = await work.at.institution();
  const requestId = await work.describe();
  await work.send(requestId);
  const notices = () => work.at.written.map((message) => ('notice' in message ? message.notice : message.template));
  return { ...work, institutionId, requestId, notices };
}

describe('when nobody answers', () => {
  test('the institution is reminded two business days before, and after the fifth it expires', async () => {
    const { requestId, request, pass, notices, at, institutionId } = await sent();
    expect(await request(requestId)).toMatchObject({ answerBy: '2026-11-30', remindOn: '2026-11-26' });
    await pass('2026-11-26T06:00:00.000Z');
    expect(notices()).toEqual(['asked', 'reminded']);
    await pass('2026-11-26T07:00:00.000Z');
    expect(notices()).toEqual(['asked', 'reminded']);
    await pass('2026-11-30T22:59:00.000Z');
    expect(await request(requestId)).toMatchObject({ state: 'sent' });
    await pass('2026-11-30T23:00:00.000Z');
    expect(await request(requestId)).toMatchObject({ state: 'expired' });
    expect(value(await openAskedRequest(at.inPartnership, institutionId, requestId)).state).toBe('expired');
  });

  test('asked the day before Christmas Eve, it has until after New Year', async () => {
    const { at, broker, placementId } = await sent();
    const now = instant('2026-12-23T09:00:00Z');
    const description = { ...aNeed({ startsOn: '2027-02-01' as never }), placementId, institutions: [] };
    const call = broker('describe-tailored-request', { now });
    const { requestId } = value(await describeTailoredRequest(call, at.competence, description));
    const sending = broker('send-tailored-request', { now });
    value(await sendTailoredRequest(sending, at.competence, requestId, { version: 1 }));
    const told = (await at.events()).filter(({ type }) => type === 'TailoredCourseRequested').at(-1);
    expect(told?.facts).toMatchObject({ answerBy: '2027-01-04' });
  });

  test('a proposal it does not answer leaves its earlier offer standing', async () => {
    const { at, broker, offer, requestId, request, institutionId, pass } = await sent();
    value(await offer(requestId, institutionId));
    await at.relay();
    const call = broker('counter-tailored-offer');
    const counter = { version: (await request(requestId)).version, institutionId, words: 'Kan det blive billigere?' };
    value(await counterTailoredOffer(call, at.competence, requestId, counter));
    await at.relay();
    expect(await request(requestId)).toMatchObject({ state: 'sent', answerBy: '2026-11-30' });
    await pass('2026-11-30T23:00:00.000Z');
    expect(await request(requestId)).toMatchObject({ state: 'offered', threads: [{ state: 'offered' }] });
  });
});

describe('when the municipality does nothing', () => {
  test('it is reminded of an offer after three business days, and after twenty it expires', async () => {
    const { at, offer, requestId, request, institutionId, pass } = await sent();
    value(await offer(requestId, institutionId));
    await at.relay();
    await pass('2026-11-26T06:00:00.000Z');
    const reminded = (await at.events()).filter(({ type }) => type === 'TailoredRequestReminded');
    expect(reminded.map(({ facts }) => facts)).toMatchObject([{ turn: 'requester', state: 'offered' }]);
    expect(await request(requestId)).toMatchObject({ dueOn: '2026-12-21' });
    await pass('2026-12-21T23:00:00.000Z');
    expect(await request(requestId)).toMatchObject({ state: 'expired' });
  });
});
