import { beforeAll, describe, expect, test } from 'vitest';
import { consentWithdrawalItem, hasConsent } from '#services/competence/store/consent-items.ts';
import { citizenScope } from '#shared/kernel/scope.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { aConsent, consented } from '#test/builders/competence-consent.ts';
import { competenceAtWork, value } from '#test/builders/competence.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { anId } from '#test/builders/ids.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { eventHandlers } from '#services/competence/event-handlers.ts';
import { listOwnConsents } from './list-own-consents.ts';
import { recordEducationConsent } from './record-education-consent.ts';
import { showEducationConsent } from './show-education-consent.ts';
import { withdrawEducationConsent } from './withdraw-education-consent.ts';
import { withdrawOwnConsent } from './withdraw-own-consent.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function work() {
  const at = await competenceAtWork(table);
  const { candidateId, citizen } = await at.candidate();
  const own = at.open(at.callOf('list-own-consents', citizen));
  const shown = async () =>
    value(await showEducationConsent(at.call('show-education-consent'), at.competence, candidateId));
  const ownConsents = async () => value(await listOwnConsents(at.callOf('list-own-consents', citizen), own)).items;
  const withdraw = (version: number) =>
    withdrawEducationConsent(at.call('withdraw-education-consent'), at.competence, candidateId, {
      version,
      withdrawnOn: civilDate('2026-11-23'),
    });
  const withdrawOwn = (version: number) =>
    withdrawOwnConsent(at.callOf('withdraw-own-consent', citizen), own, candidateId, { version });
  return { at, candidateId, citizen, shown, ownConsents, withdraw, withdrawOwn };
}

describe('record education consent', () => {
  test('a yes to all covers every institution; a yes to one covers that one alone', async () => {
    const { at, candidateId } = await work();
    const [one, other] = [await at.institution(), await at.institution()];
    expect(await hasConsent(at.competence.table, candidateId, one)).toBe(false);
    const version = await consented(at, candidateId);
    expect(await hasConsent(at.competence.table, candidateId, other)).toBe(true);
    await consented(at, candidateId, { version, reach: 'named', institutionIds: [one] });
    expect(await hasConsent(at.competence.table, candidateId, one)).toBe(true);
    expect(await hasConsent(at.competence.table, candidateId, other)).toBe(false);
  });

  test('is refused for somebody who is not here, a day to come, a day long ago, and a place that has not joined', async () => {
    const { at, candidateId } = await work();
    const record = (more: Parameters<typeof aConsent>[0], who = candidateId) =>
      recordEducationConsent(at.call('record-education-consent'), at.competence, who, aConsent(more));
    expect(await record({}, anId('candidate'))).toMatchObject({ refusal: { code: 'candidate-not-found' } });
    const at0 = (pointer: string, code: string) => ({ refusal: { errors: [{ pointer, code }] } });
    expect(await record({ givenOn: civilDate('2026-11-24') })).toMatchObject(at0('/givenOn', 'date-in-future'));
    expect(await record({ givenOn: civilDate('2020-11-24') })).toMatchObject(at0('/givenOn', 'too-long-ago'));
    expect(await record({ reach: 'named', institutionIds: [aCvr()] })).toMatchObject(
      at0('/institutionIds/0', 'not-an-institution-here'),
    );
    expect(await record({ version: 1 })).toMatchObject({ refusal: { code: 'stale-version' } });
  });
});

describe('withdraw education consent', () => {
  test('given, withdrawn, given again: what was said is kept, the newest first', async () => {
    const { at, candidateId, withdraw, shown } = await work();
    expect(await withdraw(1)).toMatchObject({ refusal: { code: 'consent-not-given' } });
    await consented(at, candidateId);
    expect(value(await withdraw(1))).toMatchObject({ version: 2, state: 'withdrawn' });
    expect(await withdraw(2)).toMatchObject({ refusal: { code: 'consent-not-given' } });
    expect(await hasConsent(at.competence.table, candidateId, await at.institution())).toBe(false);
    await consented(at, candidateId, { version: 2, how: 'spoken' });
    const { state, said } = await shown();
    expect(state).toBe('given');
    expect(said.map((entry) => [entry.version, entry.state, entry.how])).toEqual([
      [3, 'given', 'spoken'],
      [2, 'withdrawn', undefined],
      [1, 'given', 'at-meeting'],
    ]);
  });

  test('two at once: one is written', async () => {
    const { at, candidateId, withdraw } = await work();
    await consented(at, candidateId);
    const both = await Promise.all([withdraw(1), withdraw(1)]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
  });
});

describe('the person’s own consents', () => {
  test('are read in the own app, and taken back there with one press', async () => {
    const { at, candidateId, citizen, ownConsents, withdrawOwn, shown } = await work();
    const institutionId = await at.institution();
    await consented(at, candidateId, { reach: 'named', institutionIds: [institutionId] });
    await at.relay();
    expect(await ownConsents()).toMatchObject([
      {
        candidateId,
        municipality: at.scope,
        state: 'given',
        institutions: [{ institutionId, name: `Skolen ${institutionId}` }],
      },
    ]);
    value(await withdrawOwn(1));
    expect(await ownConsents()).toMatchObject([{ state: 'given', withdrawal: { state: 'sent' } }]);
    await at.relay(citizen);
    await at.relay(citizen);
    expect(await ownConsents()).toMatchObject([
      { state: 'withdrawn', withdrawnBy: 'citizen', withdrawal: { state: 'accepted' } },
    ]);
    expect(await shown()).toMatchObject({ state: 'withdrawn', said: [{ withdrawnBy: 'citizen' }, {}] });
    const [told] = (await at.events()).filter(({ type }) => type === 'EducationConsentWithdrawn');
    expect(told?.partnership).toBe(at.partnership);
    // Whoever wrote the yes down must know.
    expect(told?.facts).toMatchObject({ by: 'citizen', ownerIds: [expect.stringMatching(/^per-/)] });
  });

  test('a yes that was given after the no was sent stays', async () => {
    const { at, candidateId, citizen, ownConsents, withdrawOwn } = await work();
    await consented(at, candidateId);
    await at.relay();
    value(await withdrawOwn(1));
    const later = at.call('record-education-consent', 'job-broker', { now: instant('2026-11-23T10:00:00Z') });
    value(await recordEducationConsent(later, at.competence, candidateId, aConsent({ version: 1 })));
    await at.relay(citizen);
    expect(await ownConsents()).toMatchObject([
      { state: 'given', version: 2, withdrawal: { state: 'void', because: 'given-again-since' } },
    ]);
  });

  test('one that is not there, not given, or was seen in another version is refused', async () => {
    const { at, candidateId, ownConsents, withdrawOwn, withdraw } = await work();
    expect(await withdrawOwn(1)).toMatchObject({ refusal: { code: 'consent-not-found' } });
    await consented(at, candidateId);
    await at.relay();
    expect(await withdrawOwn(2)).toMatchObject({ refusal: { code: 'stale-version' } });
    value(await withdraw(1));
    await at.relay();
    expect(await withdrawOwn(2)).toMatchObject({ refusal: { code: 'consent-not-given' } });
    expect(await ownConsents()).toHaveLength(1);
  });

  test('follow the person when the CPR number is put right', async () => {
    const { at, candidateId, citizen, ownConsents } = await work();
    await consented(at, candidateId);
    await at.relay();
    const right = citizenScope(`C-${'7'.repeat(20)}`);
    await at.tell('CandidateCprCorrected', { candidateId, citizen: right, formerCitizen: citizen }, { version: 3 });
    expect(await ownConsents()).toEqual([]);
    const call = at.callOf('list-own-consents', right);
    expect(value(await listOwnConsents(call, at.open(call))).items).toMatchObject([{ candidateId }]);
  });
});

answerLaws('withdraw-own-consent', async () => {
  const { at, candidateId, citizen, shown, ownConsents, withdraw, withdrawOwn } = await work();
  await consented(at, candidateId);
  await at.relay();
  return {
    send: async () => value(await withdrawOwn((await ownConsents())[0]?.version ?? 0)).answerId,
    words: 'nothing is asked in own words',
    callOff: async () => {
      value(await withdraw(1));
    },
    eventsOfSender: () => at.events(citizen),
    eventsOfOwner: () => at.events(),
    tell: (event) => handleEvent(eventHandlers(at.open), { detail: event }),
    read: async (answerId) => {
      const sent = await at
        .open(at.callOf('list-own-consents', citizen))
        .table.fresh(consentWithdrawalItem, candidateId, answerId);
      if (!sent) throw new Error('the withdrawal is not there');
      return sent;
    },
    ownersVersion: async () => (await shown()).version,
  };
});
