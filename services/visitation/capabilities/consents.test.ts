import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ConsentAnswer } from '#services/visitation/domain/purpose-consent.ts';
import { consentAnswerItem, purposeConsentItem } from '#services/visitation/store/purpose-consents.ts';
import type { FactsOf } from '#shared/events/catalogue.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { anId } from '#test/builders/ids.ts';
import { aYes, consentsAtWork } from '#test/builders/visitation-consents.ts';
import { accepted, aReferral, openVisitationOf, type AnOffice } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { timePassed } from '#test/builders/time-passed.ts';
import { answerConsent } from './answer-consent.ts';
import { askConsent } from './ask-consent.ts';
import { changeCard } from './change-card.ts';
import { closeCandidate } from './close-candidate.ts';
import { correctCpr } from './correct-cpr.ts';
import { listMyConsents } from './list-my-consents.ts';
import { recordConsent } from './record-consent.ts';
import { showConsents } from './show-consents.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const refused = (code: string) => ({ ok: false, refusal: { code } });

/** The profile that the others were told last. */
async function lastProfile(office: AnOffice): Promise<unknown> {
  const told = (await office.told()).filter(({ type }) => type === 'CandidateProfiled');
  const last = told.sort((one, other) => one.version - other.version).at(-1);
  return (last?.facts as FactsOf<'CandidateProfiled'> | undefined)?.profile;
}

describe('record consent', () => {
  test('yes, taken back, yes again: what was said is kept in order, with the words that were read out', async () => {
    const { record, shown } = await consentsAtWork(table);
    expect(accepted(await record())).toMatchObject({ version: 1, state: 'given' });
    expect(accepted(await record({ version: 1, says: 'no' }))).toMatchObject({ version: 2, state: 'not-given' });
    expect(await record({ version: 2, says: 'no' })).toMatchObject(refused('consent-not-given'));
    accepted(await record({ version: 2, how: 'on-paper', until: civilDate('2027-11-01') }));
    const { items, said, wordings } = await shown();
    expect(items).toMatchObject([
      { version: 3, state: 'given', how: 'on-paper', until: '2027-11-01', wording: '2026-11' },
    ]);
    expect(said.map(({ version, state, because }) => [version, state, because])).toEqual([
      [3, 'given', undefined],
      [2, 'not-given', 'taken-back'],
      [1, 'given', undefined],
    ]);
    expect(wordings.find(({ purpose }) => purpose === 'project-results')?.text).toContain('projektets resultater');
  });

  test('a first no is a no, and never a yes that was taken back', async () => {
    const { record, shown } = await consentsAtWork(table);
    accepted(await record({ says: 'no' }));
    expect((await shown()).items).toMatchObject([{ state: 'not-given', because: 'said-no' }]);
  });

  test('days that cannot be are refused at the field; an older version and an unknown person too', async () => {
    const { office, record } = await consentsAtWork(table);
    const at = (pointer: string, code: string) => ({ refusal: { errors: [{ pointer, code }] } });
    expect(await record({ on: civilDate('2026-11-24') })).toMatchObject(at('/on', 'date-in-future'));
    expect(await record({ until: civilDate('2026-11-22') })).toMatchObject(at('/until', 'date-passed'));
    expect(await record({ until: civilDate('2028-11-24') })).toMatchObject(at('/until', 'consent-too-long'));
    expect(await record({ version: 1 })).toMatchObject(refused('stale-version'));
    const other = recordConsent(office.call('record-consent'), office.visitation, anId('candidate'), aYes());
    expect(await other).toMatchObject(refused('candidate-not-found'));
  });

  test('the card follows the yes and the no to companies, and the card’s own button follows back', async () => {
    const { office, person, record, shown } = await consentsAtWork(table);
    accepted(await record({ purpose: 'company-card' }));
    expect(await lastProfile(office)).toMatchObject({ cardReleased: true });
    expect((await office.now(person.candidateId)).version).toBe(person.version + 1);
    accepted(await record({ purpose: 'company-card', version: 1, says: 'no' }));
    expect((await shown()).items).toMatchObject([{ purpose: 'company-card', state: 'not-given' }]);
    expect((await office.now(person.candidateId)).version).toBe(person.version + 2);
  });

  test('a card nobody could make yet is not released', async () => {
    const { office } = await consentsAtWork(table);
    const { candidateId } = await office.referred();
    const call = office.call('record-consent');
    const yes = aYes({ purpose: 'company-card' });
    expect(await recordConsent(call, office.visitation, candidateId, yes)).toMatchObject(
      refused('first-conversation-comes-first'),
    );
  });
});

describe('who is at the network meeting, in own words', () => {
  const words = 'Min moster Ruth og min mentor';

  test('is in no row any more once the yes is taken back, wherever it was taken back', async () => {
    for (const takenBack of ['by staff', 'in the app'] as const) {
      const { office, person, record, answer, relay, mine } = await consentsAtWork(table);
      accepted(await record({ purpose: 'network-meeting', words }));
      await relay();
      expect(await mine('network-meeting')).toMatchObject({ state: 'given', words });
      if (takenBack === 'by staff') accepted(await record({ purpose: 'network-meeting', version: 1, says: 'no' }));
      else accepted(await answer('no', { purpose: 'network-meeting' }));
      await relay();
      const everything = JSON.stringify(await rowsOf(office.scope, person.citizen));
      expect(everything).toContain('network-meeting');
      expect(everything, takenBack).not.toContain('Ruth');
    }
  });
});

/** Every row of two scopes as the database holds it. */
async function rowsOf(...scopes: readonly string[]): Promise<unknown[]> {
  const { Items: all = [] } = await table.client.send(new ScanCommand({ TableName: table.name }));
  return all.filter((row) => scopes.some((scope) => String(row['pk']).startsWith(`${scope}#`)));
}

describe('ask for a consent', () => {
  test('asked, the person reads the wording and answers in the own app; nothing holds before', async () => {
    const { office, person, mine, answer, relay, shown } = await consentsAtWork(table);
    const ask = (version: number) =>
      askConsent(office.call('ask-consent'), office.visitation, person.candidateId, {
        version,
        purpose: 'project-results',
        until: civilDate('2027-11-01'),
      });
    accepted(await ask(0));
    expect(await ask(1)).toMatchObject(refused('consent-asked-already'));
    await relay();
    const asked = await mine();
    expect(asked).toMatchObject({ state: 'asked', municipality: office.scope, askedById: office.caseworker.personId });
    expect(asked?.wordingText).toContain('præcis den samme hjælp');
    accepted(await answer('yes'));
    await relay();
    expect(await mine()).toMatchObject({ state: 'given', how: 'in-app', by: 'citizen', until: '2027-11-01' });
    expect((await shown()).items).toMatchObject([{ state: 'given', askedOn: '2026-11-23' }]);
  });
});

describe('the person’s own answer', () => {
  test('takes back a card that the staff released, and the card goes', async () => {
    const { office, person, mine, answer, relay } = await consentsAtWork(table);
    const { candidateId, version } = person;
    accepted(await changeCard(office.call('change-card'), office.visitation, candidateId, { version, released: true }));
    await relay();
    expect(await mine('company-card')).toMatchObject({ state: 'given', how: 'spoken' });
    accepted(await answer('no', { purpose: 'company-card' }));
    await relay();
    expect(await mine('company-card')).toMatchObject({ state: 'not-given', because: 'taken-back', by: 'citizen' });
    expect(await lastProfile(office)).toMatchObject({ cardReleased: false });
    expect((await office.now(person.candidateId)).version).toBeGreaterThan(person.version);
  });

  test('an undo that is heard before what it undoes still is the last word', async () => {
    const { record, mine, answer, relay, events, tell, person } = await consentsAtWork(table);
    accepted(await record());
    await relay();
    accepted(await answer('no', { call: { now: instant('2026-11-23T10:00:00Z') } }));
    accepted(await answer('yes', { call: { now: instant('2026-11-23T10:00:04Z') } }));
    for (const event of (await events(person.citizen)).toReversed()) await tell(event);
    await relay();
    expect(await mine()).toMatchObject({ state: 'given', how: 'in-app', answer: { says: 'yes', state: 'accepted' } });
  });

  test('of one that is not there, or was seen in another version, is refused; a second no too', async () => {
    const { record, answer, relay } = await consentsAtWork(table);
    expect(await answer('no')).toMatchObject(refused('consent-not-found'));
    accepted(await record());
    await relay();
    expect(await answer('no', { version: 9 })).toMatchObject(refused('stale-version'));
    expect(await answer('yes')).toMatchObject(refused('consent-given-already'));
    accepted(await answer('no'));
    await relay();
    expect(await answer('no')).toMatchObject(refused('consent-not-given'));
  });

  test('after the effort has ended a yes is void, and the person reads that nothing is seen', async () => {
    const { office, person, record, mine, answer, relay } = await consentsAtWork(table);
    accepted(await record({ says: 'no' }));
    await relay();
    accepted(await answer('yes'));
    const { version } = await office.now(person.candidateId);
    const end = { version, reason: 'moved', closedOn: civilDate('2026-11-23') } as const;
    accepted(await closeCandidate(office.call('close-candidate'), office.visitation, person.candidateId, end));
    await relay();
    expect(await mine()).toMatchObject({ effortEnded: true, answer: { state: 'void', because: 'not-in-effort' } });
  });

  test('follows the person when the CPR number is put right, and is nowhere else', async () => {
    const { office, person, record, relay, answer } = await consentsAtWork(table);
    accepted(await record());
    await relay();
    accepted(await answer('no'));
    const right = { version: person.version, cpr: aReferral().cpr, reason: 'typed-wrong' } as const;
    accepted(await correctCpr(office.call('correct-cpr'), office.visitation, person.candidateId, right));
    await relay();
    const { citizen } = await office.now(person.candidateId);
    const readBy = async (scope: typeof citizen) =>
      accepted(await listMyConsents({ ...office.call('list-my-consents'), scope }, openVisitationOf(table)({ scope })))
        .items;
    expect(await readBy(person.citizen)).toEqual([]);
    expect(await readBy(citizen)).toMatchObject([{ state: 'not-given', answer: { state: 'accepted' } }]);
  });
});

describe('somebody else’s consents', () => {
  test('are not there, neither for the staff of another municipality nor for another citizen', async () => {
    const [mine, other] = [await consentsAtWork(table), await consentsAtWork(table)];
    const { candidateId } = other.person;
    accepted(await other.record());
    await other.relay();
    const look = showConsents(mine.office.call('show-consents'), mine.office.visitation, candidateId);
    expect(await look).toMatchObject(refused('candidate-not-found'));
    const citizen = openVisitationOf(table)({ scope: mine.person.citizen });
    const call = { ...mine.office.call('answer-consent'), scope: mine.person.citizen };
    const no = answerConsent(call, citizen, candidateId, { version: 1, purpose: 'project-results', says: 'no' });
    expect(await no).toMatchObject(refused('consent-not-found'));
  });
});

describe('a yes with a last day', () => {
  test('is reminded of two weeks before, and ends by itself; the card with it', async () => {
    const { office, person, record, tell, shown } = await consentsAtWork(table);
    accepted(await record({ purpose: 'company-card', until: civilDate('2027-01-31') }));
    const pass = (now: string) => tell(timePassed(office.scope, now));
    await pass('2027-01-16T09:00:00Z');
    expect((await office.told()).filter(({ type }) => type === 'ConsentEndNeared')).toEqual([]);
    await pass('2027-01-17T09:00:00Z');
    await pass('2027-02-01T09:00:00Z');
    expect((await shown()).items).toMatchObject([{ state: 'not-given', because: 'ran-out', by: 'platform' }]);
    expect((await office.now(person.candidateId)).version).toBe(person.version + 2);
  });

  test('said again for longer, the earlier day ends nothing', async () => {
    const { office, record, tell, shown } = await consentsAtWork(table);
    accepted(await record({ until: civilDate('2026-12-31') }));
    accepted(await record({ version: 1, until: civilDate('2027-06-30') }));
    await tell(timePassed(office.scope, '2027-01-02T09:00:00Z'));
    expect((await shown()).items).toMatchObject([{ state: 'given', until: '2027-06-30' }]);
  });
});

answerLaws('answer-consent', async () => {
  const { office, person, record, answer, relay, events, tell } = await consentsAtWork(table);
  const words = 'Min nabo Grethe';
  const purpose = 'network-meeting';
  accepted(await record({ purpose, words }));
  await relay();
  const own = openVisitationOf(table)({ scope: person.citizen }).table;
  const consent = () => office.visitation.table.fresh(purposeConsentItem, person.candidateId, purpose);
  return {
    words,
    send: async () => accepted(await answer('no', { purpose })).answerId,
    callOff: async () => void accepted(await record({ purpose, version: 1, says: 'no' })),
    eventsOfSender: () => events(person.citizen),
    eventsOfOwner: () => events(office.scope),
    tell,
    read: async (answerId) => (await own.fresh(consentAnswerItem, person.candidateId, answerId)) as ConsentAnswer,
    ownersVersion: async () => (await consent())?.version ?? 0,
  };
});
