import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { substituteCprOf } from '#infra/local/seed/cpr.ts';
import { aProfile } from '#test/builders/matching.ts';
import { persona, soon, told, withHeaders, type Persona, type Problem } from './front-door.ts';

let caseworker: Persona;
let jobBroker: Persona;
let contact: Persona;
beforeAll(async () => {
  [caseworker, jobBroker, contact] = (await Promise.all(
    ['caseworker-roskilde', 'job-broker-roskilde', 'company-contact'].map(persona),
  )) as [Persona, Persona, Persona];
});

const candidates = '/api/visitation/0265/candidates';
const referral = (more: Record<string, unknown> = {}) => ({
  firstName: 'Prøve',
  lastName: 'Person',
  cpr: substituteCprOf(50_000 + Math.floor(performance.now())),
  phone: '12 34 56 78',
  targetGroups: ['activity-ready'],
  reason: 'En prøve.',
  ...more,
});
const bakery = '/api/cluster-network/P-fodfaeste/companies/99019190';

describe('what the house says to bad input', () => {
  test.each([
    ['an impossible date in the CPR number', { cpr: '320190-1234' }, '/cpr cpr-impossible-date'],
    ['too few digits', { cpr: '12345' }, '/cpr cpr-not-ten-digits'],
    ['no last name', { lastName: ' ' }, '/lastName missing'],
    ['both names in one field', { firstName: 'Person, Prøve' }, '/firstName name-has-comma'],
    ['no way to reach the person', { phone: undefined }, '/phone contact-missing'],
    ['a target group nobody has', { targetGroups: ['martians'] }, '/targetGroups/0 unknown-target-group'],
  ])('a referral with %s', async (_what, more, field) => {
    const answer = await caseworker.send<Problem>('POST', candidates, referral(more));
    expect(told(answer)).toEqual({ status: 422, problem: true, code: 'fields-not-accepted', fields: [field] });
    expect(answer.body.errors?.[0]?.detail.length).toBeGreaterThan(5);
  });

  test('a person known already: the page is led to the one there is', async () => {
    const person = referral();
    const first = await caseworker.send<{ candidateId: string }>('POST', candidates, person);
    const again = await caseworker.send<Problem & { values: { candidateId: string } }>('POST', candidates, person);
    expect(told(again)).toMatchObject({ status: 409, problem: true, code: 'candidate-already-known' });
    expect(again.body.values.candidateId).toBe(first.body.candidateId);
  });

  test('an unknown municipality, a neighbour, nobody', async () => {
    const nobody = withHeaders({});
    expect(told(await caseworker.get<Problem>('/api/visitation/9/work'))).toMatchObject({ status: 404, problem: true });
    expect(told(await caseworker.get<Problem>('/api/visitation/0530/work'))).toMatchObject({
      status: 403,
      problem: true,
    });
    expect(told(await nobody.get<Problem>('/api/visitation/0265/work'))).toMatchObject({ status: 401, problem: true });
    expect(told(await nobody.get<Problem>('/api/nothing/0265/work'))).toMatchObject({ status: 404, problem: true });
  });

  test('an expired or invented session', async () => {
    const stranger = withHeaders({ cookie: '__Host-fodfaeste=invented', 'x-csrf-token': 'x' });
    expect(told(await stranger.get<Problem>('/api/visitation/0265/work'))).toMatchObject({
      status: 401,
      problem: true,
      code: 'not-signed-in',
    });
  });

  test('a CVR number nobody has', async () => {
    const answer = await jobBroker.get<Problem>('/api/cluster-network/P-fodfaeste/companies/register/12345678');
    expect(told(answer)).toMatchObject({ status: 422, problem: true, code: 'cvr-not-valid' });
  });

  test('hours reversed and above full time, dates in the wrong order, no buddy', async () => {
    const opening = { ...validOpening, hoursFrom: 20, hoursTo: 10 };
    const reversed = await contact.send<Problem>('POST', `${bakery}/openings`, opening);
    expect(told(reversed)).toMatchObject({ status: 422, fields: ['/hoursTo hours-reversed'] });
    const tooMany = await contact.send<Problem>('POST', `${bakery}/openings`, { ...validOpening, hoursTo: 38 });
    expect(told(tooMany).fields).toContain('/hoursTo hours-above-full-time');
    const placement = {
      candidateId: `can-${'0'.repeat(20)}`,
      kind: 'internship',
      openingId: `opn-${'0'.repeat(20)}`,
      startsOn: '2026-12-01',
      endsOn: '2026-11-01',
      hoursPerWeek: 10,
    };
    const answer = await jobBroker.send<Problem>('POST', '/api/matching/0265/placements', placement);
    expect(told(answer).status).toBe(422);
    expect(told(answer).fields).toEqual(expect.arrayContaining(['/buddyId missing']));
    const withBuddy = await jobBroker.send<Problem>('POST', '/api/matching/0265/placements', {
      ...placement,
      buddyId: 'bud-x',
    });
    expect(told(withBuddy).fields).toEqual(
      expect.arrayContaining(['/meetingId meeting-missing', '/endsOn dates-reversed']),
    );
  });

  test('a stale version', async () => {
    const { body } = await caseworker.send<{ candidateId: string }>('POST', candidates, referral());
    const answer = await caseworker.send<Problem>('POST', `${candidates}/${body.candidateId}/closed`, {
      version: 99,
      reason: 'moved',
      closedOn: '2026-01-01',
    });
    expect(told(answer)).toMatchObject({ status: 409, problem: true, code: 'stale-version' });
  });

  test('a replayed key: the same body gets the same answer, another body is refused', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const person = referral();
    const first = await caseworker.send<{ candidateId: string }>('POST', candidates, person, key);
    const again = await caseworker.send<{ candidateId: string }>('POST', candidates, person, key);
    expect([again.status, again.body.candidateId]).toEqual([201, first.body.candidateId]);
    const other = await caseworker.send<Problem>('POST', candidates, referral(), key);
    expect(told(other)).toMatchObject({ status: 409, problem: true, code: 'idempotency-key-reused' });
  });

  test('a body of 2 MB, and broken JSON', async () => {
    const large = await caseworker.send<Problem>('POST', candidates, referral({ reason: 'x'.repeat(2_000_000) }));
    expect(told(large)).toMatchObject({ status: 413, problem: true });
    const broken = await caseworker.send<Problem>('POST', candidates, '{"name": ');
    expect(told(broken)).toMatchObject({ status: 400, problem: true, code: 'body-not-json' });
  });

  test('a tampered and a foreign cursor', async () => {
    const list = (cursor: string) => `/api/visitation/0265/work?view=team&limit=1&cursor=${encodeURIComponent(cursor)}`;
    const { body } = await caseworker.get<{ cursor: string }>('/api/visitation/0265/work?view=team&limit=1');
    expect(body.cursor).toBeTruthy();
    expect((await caseworker.get(list(body.cursor))).status).toBe(200);
    const tampered = await caseworker.get<Problem>(list(`x${body.cursor}`));
    expect(told(tampered)).toMatchObject({ status: 400, problem: true, code: 'cursor-not-valid' });
    const neighbour = await persona('caseworker-billund');
    const foreign = await neighbour.get<Problem>(list(body.cursor).replace('/0265/', '/0530/'));
    expect(told(foreign)).toMatchObject({ status: 400, problem: true, code: 'cursor-not-valid' });
  });

  test('the last place claimed twice at once: one wins, the other is told', async () => {
    const opening = await contact.send<{ openingId: string }>('POST', `${bakery}/openings`, {
      ...validOpening,
      places: 1,
      kinds: ['sniff-internship'],
    });
    const people = await Promise.all(
      [referral(), { ...referral(), cpr: substituteCprOf(49_000) }].map((person) =>
        caseworker.send<{ candidateId: string; version: number }>('POST', candidates, person),
      ),
    );
    await Promise.all(people.map(({ body }) => converse(body)));
    for (const { body } of people)
      await soon(
        () => jobBroker.get(`/api/matching/0265/candidates/${body.candidateId}/proposals`),
        ({ status }) => status === 200,
      );
    const { buddyId } = validOpening;
    const start = (candidateId: string) =>
      jobBroker.send<Problem>('POST', '/api/matching/0265/placements', {
        candidateId,
        kind: 'sniff-internship',
        openingId: opening.body.openingId,
        buddyId,
        startsOn: new Date().toISOString().slice(0, 10),
        hoursPerWeek: 4,
        sniff: { contactPerson: 'Lasse', meetingPlace: 'Døren', meetingTime: '09:00', tasks: ['Se sig om'] },
      });
    const answers = await Promise.all(people.map(({ body }) => start(body.candidateId)));
    const codes = answers.map(({ status, body }) => (status === 201 ? 'won' : body.code)).sort();
    expect(codes).toEqual(['opening-already-filled', 'won']);
  });
});

async function converse({ candidateId, version }: { candidateId: string; version: number }): Promise<void> {
  await caseworker.send('POST', `${candidates}/${candidateId}/conversations`, {
    version,
    heldOn: new Date().toISOString().slice(0, 10),
    visitationGroup: 'activity-ready',
    profile: aProfile(),
    words: { dream: '', strengths: '' },
  });
}

let validOpening: Record<string, unknown> & { buddyId: string };
beforeAll(async () => {
  const company = await contact.get<{ buddies: { buddyId: string }[] }>(bakery);
  validOpening = {
    title: 'Prøveplads',
    workArea: 'bakery-kitchen',
    tasks: ['Bage'],
    kinds: ['internship'],
    hoursFrom: 5,
    hoursTo: 10,
    days: ['monday'],
    startsAt: '08:00',
    endsAt: '12:00',
    postalCode: '4040',
    demands: { liftsKg: 5, danish: 'none', drivingLicence: false },
    accommodates: [],
    languages: [],
    places: 1,
    offeredTo: '0265',
    buddyId: company.body.buddies[0]?.buddyId as string,
  };
  expect(inject('origin')).toBeTruthy();
});
