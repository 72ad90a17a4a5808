import { beforeAll, describe, expect, test } from 'vitest';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { agreementAtWork, agreementWords, ownWords, representative } from '#test/builders/agreements.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { agreementAnswerItem } from '#services/matching/store/agreement-items.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { anId } from '#test/builders/ids.ts';
import { testCompany } from '#test/builders/matching.ts';
import { readPaper } from '#test/builders/paper.ts';
import { answerAgreement } from './answer-agreement.ts';
import { answerMyAgreement } from './answer-my-agreement.ts';
import { draftAgreement } from './draft-agreement.ts';
import { listAgreements } from './list-agreements.ts';
import { listCompanyAgreements } from './list-company-agreements.ts';
import { listMyAgreements } from './list-my-agreements.ts';
import { printAgreement } from './print-agreement.ts';
import { printCompanyAgreement } from './print-company-agreement.ts';
import { printMyAgreement } from './print-my-agreement.ts';
import { sendAgreement } from './send-agreement.ts';
import { signAgreement } from './sign-agreement.ts';
import { changeAgreement } from './change-agreement.ts';
import { changePlacement } from './change-placement.ts';
import { endPlacement } from './end-placement.ts';
import { withdrawAgreement } from './withdraw-agreement.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

type Work = Awaited<ReturnType<typeof agreementAtWork>>;

async function withdrawn({ at, newest, placementId }: Work): Promise<void> {
  const { agreementId, version } = await newest();
  const call = at.call('withdraw-agreement');
  const done = await withdrawAgreement(call, at.matching, { placementId, agreementId }, { version });
  if (!done.ok) throw new Error(done.refusal.code);
}

async function answering(party: 'company' | 'citizen') {
  const work = await agreementAtWork(table);
  const { agreementId } = await work.sent();
  const place = party === 'company' ? work.company : work.own;
  return {
    send: async () => {
      const sent = await work.signs[party](undefined, { answer: 'decline', reason: 'dates', note: ownWords });
      if (!sent.ok) throw new Error(sent.refusal.code);
      return sent.value.answerId;
    },
    words: ownWords,
    callOff: () => withdrawn(work),
    eventsOfSender: () => work.told(party === 'company' ? work.at.partnership : work.citizen),
    eventsOfOwner: work.at.events,
    tell: work.tell,
    read: async (answerId: string) => {
      const read = await place.table.fresh(agreementAnswerItem, agreementId, answerId);
      if (!read) throw new Error('the answer is gone');
      return read;
    },
    ownersVersion: async () => (await work.newest()).version,
  };
}

answerLaws('answer-agreement', () => answering('company'));
answerLaws('answer-my-agreement', () => answering('citizen'));

describe('an agreement', () => {
  test('is drafted, sent, signed by all in their own places, and then in force with who, when and how', async () => {
    const work = await agreementAtWork(table);
    const { hash, missing } = await work.sent();
    expect(missing).toEqual(['company', 'citizen', 'municipality', 'employee-representative']);
    expect(await work.companySees()).toEqual([expect.objectContaining({ state: 'to-be-signed', hash, missing })]);
    expect(await work.personSees()).toEqual([expect.objectContaining({ state: 'to-be-signed', hash, missing })]);
    for (const sign of [work.signs.citizen, work.signs.municipality, work.signs.company]) {
      expect(await sign()).toMatchObject({ ok: true });
      await work.relay();
    }
    const signed = await work.newest();
    expect(signed).toMatchObject({ state: 'in-force', missing: [], hash });
    const shown = signed.signatures.map(({ party, name, how }) => [party, name, how]);
    expect(shown).toEqual([
      ['citizen', 'Amira Noor', 'mitid'],
      ['municipality', expect.any(String), 'municipal-sign-in'],
      ['company', 'Karen Krog', 'mitid-business'],
      ['employee-representative', representative.name, 'told-by-company'],
    ]);
    expect(await work.personSees()).toMatchObject([{ state: 'in-force', answer: { state: 'accepted' } }]);
  });

  test('shows the company the person’s name only where the person let it', async () => {
    const named = async (nameToCompany: boolean) => {
      const work = await agreementAtWork(table);
      await work.sent();
      await work.signs.citizen(undefined, { nameToCompany });
      await work.relay();
      return (await work.companySees())[0]?.signatures;
    };
    expect(await named(true)).toMatchObject([{ party: 'citizen', name: 'Amira Noor' }]);
    expect((await named(false))?.[0]).not.toHaveProperty('name');
  });

  test('is told of in codes: no name, no word of it is in an event or in the clear beside a signature', async () => {
    const work = await agreementAtWork(table);
    await work.sent();
    await work.signs.citizen();
    await work.signs.company();
    await work.relay();
    const all = [await work.told(work.citizen), await work.told(work.at.partnership), await work.at.events()];
    expect(JSON.stringify(all)).not.toMatch(/Amira|Karen|Tove|pause|Forme/);
  });

  test('drafted twice at once is one; a second while one is under way is refused', async () => {
    const work = await agreementAtWork(table);
    const both = await Promise.all([work.draft(), work.draft()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await work.draft()).toMatchObject({ refusal: { code: 'agreement-under-way' } });
    expect(await work.versions()).toHaveLength(1);
  });

  test('signed on what has been changed meanwhile: refused at the door, and void where it was on its way', async () => {
    const work = await agreementAtWork(table);
    const { agreementId, hash: old = '' } = await work.sent();
    expect((await work.signs.citizen()).ok).toBe(true);
    const { version } = await work.newest();
    const place = { placementId: work.placementId, agreementId };
    const changed = { ...agreementWords, words: { ...agreementWords.words, tasks: 'Bage rugbrød' }, version };
    await changeAgreement(work.at.call('change-agreement'), work.at.matching, place, changed);
    await work.relay();
    expect((await work.personSees()).length).toBe(0);
    await work.send();
    await work.relay();
    expect(await work.newest()).toMatchObject({ state: 'to-be-signed', signatures: [] });
    for (const party of ['citizen', 'company', 'municipality'] as const)
      expect(await work.signs[party](old)).toMatchObject({ refusal: { code: 'agreement-changed-since' } });
    const [sent] = await work.personSees();
    expect(sent?.answer).toMatchObject({ state: 'void', because: 'agreement-changed-since' });
  });

  test('goes back to the owner when the placement changes while it waits, and is over with the placement', async () => {
    const work = await agreementAtWork(table);
    await work.sent();
    const change = { version: 1, effectiveOn: civilDate('2026-11-23'), hoursPerWeek: 15 };
    await changePlacement(work.at.call('change-placement'), work.at.matching, work.placementId, change);
    await work.relay();
    expect(await work.newest()).toMatchObject({ state: 'draft', takenBack: 'placement-changed' });
    expect(await work.companySees()).toEqual([]);
    const end = { version: 2, endedOn: civilDate('2026-11-23'), reason: 'own-wish' } as const;
    expect((await endPlacement(work.at.call('end-placement'), work.at.matching, work.placementId, end)).ok).toBe(true);
    await work.relay();
    expect(await work.newest()).toMatchObject({ state: 'withdrawn' });
    expect(await work.draft()).toMatchObject({ refusal: { code: 'placement-has-ended' } });
  });

  test('in force that no longer fits is amended: what changes line by line, signed anew, the former superseded', async () => {
    const work = await agreementAtWork(table);
    await work.sent();
    for (const party of ['citizen', 'company', 'municipality'] as const) await work.signs[party]();
    await work.relay();
    const change = {
      version: 1,
      effectiveOn: civilDate('2026-12-14'),
      hoursPerWeek: 15,
      endsOn: civilDate('2027-02-26'),
    };
    await changePlacement(work.at.call('change-placement'), work.at.matching, work.placementId, change);
    await work.relay();
    expect(await work.newest()).toMatchObject({
      state: 'in-force',
      differs: [
        { field: 'hours', before: '12', after: '15' },
        { field: 'steps' },
        { field: 'ends', after: '2027-02-26' },
      ],
    });
    const second = await work.sent();
    expect(second).toMatchObject({ number: 2, document: { replaces: { number: 1 } } });
    expect(second.changes.map(({ field }) => field)).toEqual(['hours', 'steps', 'ends']);
    expect(await work.personSees()).toMatchObject([
      { number: 2, state: 'to-be-signed' },
      { number: 1, state: 'in-force' },
    ]);
    for (const party of ['company', 'municipality', 'citizen'] as const) await work.signs[party]();
    await work.relay();
    expect((await work.versions()).map(({ state }) => state)).toEqual(['in-force', 'superseded']);
    expect((await work.companySees()).map(({ number, state }) => [number, state])).toEqual([
      [2, 'in-force'],
      [1, 'superseded'],
    ]);
  });
});

describe('what is not there', () => {
  test('is refused to each of the three', async () => {
    const { at, company, own, callAs, placementId } = await agreementAtWork(table);
    const [agreementId, elsewhere] = [anId('agreement'), anId('placement')];
    const said = { hash: 'x', answer: 'sign' } as const;
    const ofCompany = { companyId: testCompany, agreementId };
    const refusals = await Promise.all([
      draftAgreement(at.call('draft-agreement'), at.matching, elsewhere, agreementWords),
      listAgreements(at.call('list-agreements'), at.matching, elsewhere),
      sendAgreement(at.call('send-agreement'), at.matching, { placementId, agreementId }, { version: 1 }),
      signAgreement(at.call('sign-agreement'), at.matching, { placementId, agreementId }, { hash: 'x' }),
      printAgreement(at.call('print-agreement'), at.matching, { placementId, agreementId }, {}),
      answerAgreement(callAs.company('answer-agreement'), company, ofCompany, said),
      printCompanyAgreement(callAs.company('print-company-agreement'), company, ofCompany, {}),
      answerMyAgreement(callAs.citizen('answer-my-agreement'), own, agreementId, said),
      printMyAgreement(callAs.citizen('print-my-agreement'), own, agreementId, {}),
    ]);
    const codes = refusals.map((result) => (result.ok ? 'done' : result.refusal.code));
    const gone = 'agreement-not-found';
    expect(codes).toEqual(['placement-not-found', 'placement-not-found', ...Array.from({ length: 7 }, () => gone)]);
    const list = await listCompanyAgreements(callAs.company('list-company-agreements'), company, testCompany, {});
    expect([list, await listMyAgreements(own)]).toMatchObject([{ value: { items: [] } }, { value: { items: [] } }]);
  });
});

describe('an agreement on paper', () => {
  test('is tagged and Danish, with who signed when and how, the digest, and a name only where it may be read', async () => {
    const work = await agreementAtWork(table);
    const { agreementId, hash = '' } = await work.sent();
    await work.signs.citizen();
    await work.signs.company();
    await work.relay();
    const { placementId, at, company, own, callAs } = work;
    const names = { personName: 'Amira Noor', buddyName: 'Bo Bager' };
    const place = { placementId, agreementId };
    const ofCompany = { companyId: testCompany, agreementId };
    const [ours, theirs, mine] = [
      await printAgreement(at.call('print-agreement'), at.matching, place, names),
      await printCompanyAgreement(callAs.company('print-company-agreement'), company, ofCompany, {
        buddyName: 'Bo Bager',
      }),
      await printMyAgreement(callAs.citizen('print-my-agreement'), own, agreementId, names),
    ];
    const papers = await Promise.all([
      readPaper(at.matching, at.scope, ours),
      readPaper(company, at.partnership, theirs),
      readPaper(own, work.citizen, mine),
    ]);
    for (const { info, marked, text } of papers) {
      expect([marked, info]).toMatchObject([
        true,
        { Language: 'da-DK', Title: 'Aftale om en plads: Hvedekrogen Bageri' },
      ]);
      for (const word of ['Forme brød', 'En pause hver time', 'Karen Krog', 'MitID Erhverv', hash])
        expect(text).toContain(word);
      expect(text).toContain('Har ikke skrevet under endnu');
    }
    expect(papers.map(({ text }) => text.includes('Amira Noor'))).toEqual([true, false, true]);
  });
});

describe('whoever signs', () => {
  test('may say no with a reason, or ask to be told more, and the owner reads it', async () => {
    const work = await agreementAtWork(table);
    await work.sent();
    await work.signs.citizen(undefined, { answer: 'ask', note: 'Hvem spiser jeg med?' });
    await work.relay();
    expect(await work.newest()).toMatchObject({ state: 'to-be-signed', question: { note: 'Hvem spiser jeg med?' } });
    await work.signs.company(undefined, { answer: 'decline', reason: 'hours', note: ownWords });
    await work.relay();
    expect(await work.newest()).toMatchObject({
      state: 'draft',
      declined: { party: 'company', reason: 'hours', note: ownWords },
    });
  });

  test('tells of the employees’ representative where the rule asks, on a day that has come', async () => {
    const work = await agreementAtWork(table);
    await work.sent();
    const without = await work.signs.company(undefined, { representative: undefined });
    expect(without).toMatchObject({ refusal: { errors: [{ pointer: '/representative/name', code: 'missing' }] } });
    const ahead = { ...representative, on: civilDate('2026-12-24') };
    const early = await work.signs.company(undefined, { representative: ahead });
    expect(early).toMatchObject({ refusal: { errors: [{ pointer: '/representative/on', code: 'not-yet' }] } });
  });

  test('cannot sign twice, nor what is not sent', async () => {
    const work = await agreementAtWork(table);
    await work.draft();
    expect(await work.signs.municipality('x')).toMatchObject({ refusal: { code: 'agreement-not-to-be-signed' } });
    expect(await work.signs.company('x')).toMatchObject({ refusal: { code: 'agreement-not-found' } });
    await work.send();
    await work.relay();
    expect((await work.signs.municipality()).ok).toBe(true);
    expect(await work.signs.municipality()).toMatchObject({ refusal: { code: 'agreement-signed-already' } });
  });
});
