import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { companionAnswerItem, companionPairItem } from '#services/visitation/store/companion-items.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { timePassed } from '#test/builders/time-passed.ts';
import { onCompanionsPage, relayOf, twoPeople } from '#test/builders/visitation-companions.ts';
import { accepted, anOffice, aReferral } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { answerCompanion } from './answer-companion.ts';
import { closeCandidate } from './close-candidate.ts';
import { correctContact } from './correct-contact.ts';
import { correctCpr } from './correct-cpr.ts';
import { listMyCompanions } from './list-my-companions.ts';
import { listPersonTeam } from './list-person-team.ts';
import { makeCompanionCode } from './make-companion-code.ts';
import { typeCompanionCode } from './type-companion-code.ts';
import { withdrawCompanionCode } from './withdraw-companion-code.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const refused = (code: string) => ({ ok: false, refusal: { code } });
const aPair = async (linked = false) => {
  const office = await anOffice(table);
  return { office, ...(await twoPeople(table, office, linked)) };
};

describe('two people who choose each other', () => {
  test('see a first name each, a number only where it was given, and nothing before the yes', async () => {
    const { ali, sara, relay, codeOf } = await aPair();
    accepted(await sara.type(await codeOf(true)));
    await relay();
    expect(await sara.first()).toMatchObject({ state: 'found', firstName: 'Ali', otherSharesPhone: true });
    expect(await sara.first()).not.toHaveProperty('phone');
    expect(await ali.first()).not.toHaveProperty('firstName');
    expect((await ali.page()).code).toBeUndefined();
    expect(await ali.reply('yes')).toMatchObject(refused('companion-not-now'));
    accepted(await sara.reply('yes'));
    expect(await sara.first()).toMatchObject({ state: 'found', saying: 'yes' });
    await relay();
    expect(await ali.first()).toMatchObject({ state: 'asked', firstName: 'Sara', otherSharesPhone: false });
    accepted(await ali.reply('yes', true));
    await relay();
    expect(await sara.first()).toMatchObject({ state: 'linked', phone: '22 33 44 55', linkedOn: '2026-11-23' });
    expect(await ali.first()).toMatchObject({ state: 'linked', firstName: 'Sara' });
    expect(await ali.first()).not.toHaveProperty('phone');
  });

  test('end it with one tap and without a reason; the number goes, and the other is told by whom', async () => {
    const { ali, sara, relay } = await aPair(true);
    accepted(await ali.reply('end'));
    await relay();
    expect(await ali.first()).toMatchObject({ state: 'ended', settledBy: 'me' });
    expect(await sara.first()).toMatchObject({ state: 'ended', settledBy: 'other', firstName: 'Ali' });
    expect(await sara.first()).not.toHaveProperty('phone');
    expect(await sara.reply('end')).toMatchObject(refused('companion-not-now'));
    expect((await sara.page('2026-12-08T09:00:00Z')).companions).toEqual([]);
  });

  test('a no of the one who made the code leaves nobody’s name behind with them', async () => {
    const { ali, sara, relay, find } = await aPair();
    await find();
    accepted(await ali.reply('no'));
    await relay();
    expect(await sara.first()).toMatchObject({ state: 'declined', settledBy: 'other' });
    expect(await sara.first()).not.toHaveProperty('firstName');
  });

  test('are seen by the caseworker as a companion since a day, and not as anybody', async () => {
    const { office, ali } = await aPair(true);
    const team = accepted(
      await listPersonTeam(office.call('list-person-team'), office.visitation, ali.candidateId),
    ).items;
    expect(team.filter(({ role }) => role === 'companion')).toEqual([
      { role: 'companion', source: 'companion', since: '2026-11-23', version: 0, helpsWith: '', tracks: [] },
    ]);
  });

  test('no event and no log tells a name, a number or a code', async () => {
    const { office, ali, sara, eventsOf, codeOf, relay } = await aPair();
    const code = await codeOf(true);
    accepted(await sara.type(code));
    await relay();
    const scopes = await Promise.all([office.scope, ali.citizen, sara.citizen].map(eventsOf));
    const told = JSON.stringify(scopes.flat().filter(({ type }) => type.startsWith('Companion')));
    expect(told).toContain('CompanionPairChanged');
    expect(told).not.toMatch(/Ali|Sara|22 ?33 ?44 ?55/);
    expect(told).not.toContain(code.slice(4));
    const { Items: rows = [] } = await table.client.send(new ScanCommand({ TableName: table.name }));
    const ofMunicipality = rows.filter(({ pk }) => String(pk).startsWith(`${office.scope}#companion`));
    expect(ofMunicipality.length).toBeGreaterThan(0);
    expect(JSON.stringify(ofMunicipality)).not.toContain(code.slice(4));
  });
});

describe('a code that cannot be used', () => {
  test('is told in its own words: wrong, used, expired, taken back, own, of another municipality', async () => {
    const { office, ali, sara, relay, codeOf } = await aPair();
    const why = async (code: string, now?: string) => {
      accepted(await sara.type(code, now));
      await relay();
      return (await sara.page()).typed?.because;
    };
    const code = await codeOf();
    expect(await why(`${office.scope}00000001`)).toBe('code-not-known');
    expect(await why(code, '2026-11-26T09:00:00Z')).toBe('code-expired');
    expect(await ali.type(code)).toMatchObject(refused('companion-own-code'));
    expect(await sara.type(`0000${code.slice(4)}`)).toMatchObject(refused('companion-other-municipality'));
    const version = (await ali.page()).code?.version ?? 0;
    const takeBack = () =>
      withdrawCompanionCode(ali.as('withdraw-companion-code'), ali.own, ali.candidateId, { version });
    accepted(await takeBack());
    expect(await takeBack()).toMatchObject(refused('companion-code-not-found'));
    expect((await ali.page()).code).toBeUndefined();
    expect(await why(code)).toBe('code-expired');
    const again = await codeOf();
    accepted(await sara.type(again));
    await relay();
    const third = onCompanionsPage(table, await office.met());
    const everybody = () => relayOf(table).relay(office.scope, ali.citizen, third.citizen);
    await everybody();
    accepted(await third.type(again));
    await everybody();
    expect((await third.page()).typed?.because).toBe('code-used');
  });

  test('counts as a try, of which there are few a day, in the row of the one who tries', async () => {
    const { office, sara, relay, codeOf } = await aPair();
    for (let guess = 1; guess <= 5; guess += 1) accepted(await sara.type(`${office.scope}0000000${guess}`));
    expect((await sara.page()).triesLeft).toBe(0);
    const code = await codeOf();
    expect(await sara.type(code)).toMatchObject(refused('companion-tries-used-up'));
    accepted(await sara.type(code, '2026-11-24T09:00:00Z'));
    await relay();
    expect(await sara.first()).toMatchObject({ state: 'found' });
  });

  test('leads nobody to more companions than the rule says, nor twice to the same', async () => {
    const { office, ali, sara, relay, codeOf } = await aPair(true);
    accepted(await sara.type(await codeOf(), '2026-11-23T11:00:00Z'));
    await relay();
    expect((await sara.page()).typed?.because).toBe('companions-already');
    for (const more of [1, 2]) {
      const other = onCompanionsPage(table, await office.met({ firstName: `Nr ${more}` }));
      const everybody = () => relayOf(table).relay(office.scope, ali.citizen, other.citizen);
      await everybody();
      accepted(await other.type(await codeOf()));
      await everybody();
    }
    expect((await ali.page()).isFull).toBe(true);
    expect(await ali.make()).toMatchObject(refused('companions-enough'));
  });
});

describe('what else happens to one of the two', () => {
  test('the effort of one ends: so do they, and nobody is blamed', async () => {
    const { office, ali, sara, relay } = await aPair(true);
    const { version } = await office.now(ali.candidateId);
    const end = { version, reason: 'moved', closedOn: civilDate('2026-11-23') } as const;
    accepted(await closeCandidate(office.call('close-candidate'), office.visitation, ali.candidateId, end));
    await relay();
    expect(await sara.first()).toMatchObject({ state: 'ended', settledBy: 'platform' });
    expect(accepted(await listMyCompanions(ali.as('list-my-companions'), ali.own)).items).toEqual([]);
    expect(await ali.make()).toMatchObject(refused('companion-effort-not-open'));
    expect(await ali.type('026500000000')).toMatchObject(refused('companion-effort-not-open'));
  });

  test('a number that is put right is put right with the other; so is the citizen', async () => {
    const { office, ali, sara, relay } = await aPair(true);
    const { version } = await office.now(ali.candidateId);
    const change = { version, firstName: 'Aly', lastName: 'Haddad', phone: '+4544556677' };
    const call = office.call('correct-contact');
    accepted(await correctContact(call, office.visitation, ali.candidateId, change as never));
    await relay();
    expect(await sara.first()).toMatchObject({ firstName: 'Aly', phone: '+4544556677' });
    const right = { version: version + 1, cpr: aReferral().cpr, reason: 'typed-wrong' } as const;
    accepted(await correctCpr(office.call('correct-cpr'), office.visitation, ali.candidateId, right));
    await relay();
    const now = onCompanionsPage(table, await office.now(ali.candidateId));
    expect(now.citizen).not.toBe(ali.citizen);
    expect(await now.first()).toMatchObject({ state: 'linked', firstName: 'Sara' });
    expect(accepted(await listMyCompanions(ali.as('list-my-companions'), ali.own)).items).toEqual([]);
  });

  test('nobody answers: the code led to nothing, and there is room again', async () => {
    const { office, ali, sara, relay, find, tell } = await aPair();
    await find();
    await tell(timePassed(office.scope, '2026-11-30T22:00:00Z'));
    expect((await sara.first()).state).toBe('found');
    await tell(timePassed(office.scope, '2026-11-30T23:01:00Z'));
    await relay();
    expect(await sara.first()).toMatchObject({ state: 'lapsed', settledBy: 'platform' });
    expect((await ali.page()).isFull).toBe(false);
  });
});

test('a yes to something else than was seen, and a word about somebody else’s companion, are refused', async () => {
  const [one, another] = [await aPair(), await aPair()];
  await one.find();
  await another.find();
  expect(await one.sara.reply('yes', false, 9)).toMatchObject(refused('stale-version'));
  const { pairId, version } = await another.sara.first();
  const { as, own, candidateId } = one.sara;
  const yes = { version, says: 'yes', sharesPhone: false } as const;
  expect(await answerCompanion(as('answer-companion'), own, { candidateId, pairId }, yes)).toMatchObject(
    refused('companion-not-found'),
  );
  const make = makeCompanionCode(as('make-companion-code'), own, another.sara.candidateId, { sharesPhone: true });
  expect(await make).toMatchObject(refused('companion-effort-not-open'));
  const theirs = (await another.codeOf().catch(() => undefined)) ?? `${another.office.scope}00000001`;
  expect(await typeCompanionCode(as('type-companion-code'), own, { code: theirs })).toMatchObject(
    refused('companion-other-municipality'),
  );
});

answerLaws('answer-companion', async () => {
  const { office, ali, sara, eventsOf, tell } = await aPair(true);
  const { pairId } = await sara.first();
  const seen = async () => (await sara.first()).version;
  return {
    words: 'Sara',
    send: async () => accepted(await sara.reply('end', false, await seen())).answerId,
    callOff: async () => {
      accepted(await ali.reply('end'));
      for (const event of await eventsOf(ali.citizen)) await tell(event);
    },
    eventsOfSender: () => eventsOf(sara.citizen),
    eventsOfOwner: async () => (await eventsOf(office.scope)).filter(({ type }) => type.startsWith('Companion')),
    tell,
    read: async (answerId) => {
      const answer = await sara.own.table.fresh(companionAnswerItem, sara.candidateId, answerId);
      if (!answer) throw new Error('no such answer');
      return answer;
    },
    ownersVersion: async () => (await office.visitation.table.fresh(companionPairItem, pairId))?.version ?? 0,
  };
});
