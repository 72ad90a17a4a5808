import { beforeAll, describe, expect, test } from 'vitest';
import { receivedPreparationItem } from '#services/visitation/store/preparation-items.ts';
import { profileAnswers } from '#services/visitation/store/profile-answers.ts';
import { instant } from '#shared/kernel/time.ts';
import { accepted, aConversation, aReferral } from '#test/builders/visitation.ts';
import {
  anAnswer,
  ownWordsInPreparation as words,
  somebodyReferred,
  type SomebodyReferred,
} from '#test/builders/visitation-preparation.ts';
import { rowsOf } from '#test/builders/competence-citizen.ts';
import { testTable, type TestTable } from '#test/database.ts';
import type { PreparationAnswer } from '#shared/shapes/preparation.ts';
import { answerPreparation } from './answer-preparation.ts';
import { correctCpr } from './correct-cpr.ts';
import { holdFirstConversation } from './hold-first-conversation.ts';
import { showMyPreparation } from './show-my-preparation.ts';
import { showPreparation } from './show-preparation.ts';
import { submitPreparation } from './submit-preparation.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const answer = ({ call, own, candidateId }: SomebodyReferred, ...answers: PreparationAnswer[]) =>
  answerPreparation(call('answer-preparation'), own, candidateId, { answers });
const submit = ({ call, own, candidateId }: SomebodyReferred) =>
  submitPreparation(call('submit-preparation'), own, candidateId);
const mine = async ({ call, own, candidateId }: SomebodyReferred) =>
  accepted(await showMyPreparation(call('show-my-preparation'), own, candidateId));
const read = async ({ office, candidateId }: SomebodyReferred) =>
  accepted(await showPreparation(office.call('show-preparation'), office.visitation, candidateId));
const hold = async ({ office, candidateId }: SomebodyReferred) => {
  const call = office.call('hold-first-conversation');
  accepted(await holdFirstConversation(call, office.visitation, candidateId, aConversation()));
};

const hard = anAnswer('makes-it-hard', ['health'], { words });

describe('a person prepares the first conversation', () => {
  test('each answer is kept at once; the municipality reads nothing before it is sent', async () => {
    const person = await somebodyReferred(table);
    expect(await mine(person)).toMatchObject({ version: 0, state: 'begun', canChange: true, answers: [] });
    accepted(await answer(person, anAnswer('wishes-education', ['maybe'])));
    accepted(await answer(person, anAnswer('hard-to-choose', [], { passed: 'rather-not' })));
    await person.relay();
    expect((await mine(person)).answers).toHaveLength(2);
    expect(await read(person)).toMatchObject({ state: 'not-received', answers: [] });
  });

  test('sent, it is read by the municipality, with what makes it hard apart and a line in the timeline', async () => {
    const person = await somebodyReferred(table);
    accepted(await answer(person, anAnswer('wishes-education', ['yes']), hard));
    accepted(await submit(person));
    await person.relay();
    const received = await read(person);
    expect(received).toMatchObject({ state: 'received', answers: [{ question: 'wishes-education', chosen: ['yes'] }] });
    expect(received.support).toMatchObject({ chosen: ['health'], words });
    expect(await person.office.logged()).toContainEqual(
      expect.objectContaining({ facts: expect.objectContaining({ action: 'show-preparation' }) }),
    );
  });

  test('an answer changed after it was sent shows what stood there and when; one changed before shows nothing', async () => {
    const person = await somebodyReferred(table);
    accepted(await answer(person, anAnswer('liked-school', ['liked-it'])));
    accepted(
      await answer(person, anAnswer('liked-school', ['now-and-then'], { givenAt: instant('2026-11-23T08:59:30Z') })),
    );
    accepted(await submit(person));
    accepted(
      await answer(person, anAnswer('liked-school', ['did-not-like-it'], { givenAt: instant('2026-11-23T09:00:00Z') })),
    );
    await person.relay();
    const { answers, before } = await read(person);
    expect(answers).toMatchObject([{ chosen: ['did-not-like-it'] }]);
    expect(before).toMatchObject([{ chosen: ['now-and-then'], changedAt: '2026-11-23T09:00:00.000Z' }]);
  });

  test('an older answer that a device kept offline does not take the place of a newer one, whenever it arrives', async () => {
    const person = await somebodyReferred(table);
    accepted(await answer(person, anAnswer('liked-school', ['liked-it'])));
    accepted(
      await answer(person, anAnswer('liked-school', ['now-and-then'], { givenAt: instant('2026-11-22T08:00:00Z') })),
    );
    expect((await mine(person)).answers).toMatchObject([{ chosen: ['liked-it'] }]);
  });

  test('once the first conversation is held it can only be read, and what was sent stays', async () => {
    const person = await somebodyReferred(table);
    accepted(await answer(person, anAnswer('liked-school', ['liked-it'])));
    accepted(await submit(person));
    await hold(person);
    await person.relay();
    expect(await mine(person)).toMatchObject({ canChange: false, state: 'submitted' });
    expect(await answer(person, hard)).toMatchObject({ refusal: { code: 'preparation-read-only' } });
    expect(await submit(person)).toMatchObject({ refusal: { code: 'preparation-read-only' } });
  });

  test('nothing answered cannot be sent; sent twice it is sent once', async () => {
    const person = await somebodyReferred(table);
    expect(await submit(person)).toMatchObject({ refusal: { code: 'preparation-empty' } });
    accepted(await answer(person, anAnswer('liked-school', [], { passed: 'skipped' })));
    expect(accepted(await submit(person))).toEqual(accepted(await submit(person)));
    const sent = (await person.told(person.citizen)).filter(({ type }) => type === 'PreparationSubmitted');
    expect(sent).toHaveLength(1);
  });

  test.each([
    ['an option of another question', anAnswer('liked-school', ['health']), '/answers/0/chosen/0'],
    ['two where one is asked for', anAnswer('liked-school', ['liked-it', 'now-and-then']), '/answers/0/chosen'],
    ['an answer and a passing by', anAnswer('liked-school', ['liked-it'], { passed: 'skipped' }), '/answers/0/passed'],
    ['nothing at all', anAnswer('liked-school', []), '/answers/0/chosen'],
    ['a mark where none is asked for', anAnswer('liked-school', [], { grade: 7 }), '/answers/0/grade'],
  ])('%s is refused at the field', async (_what, wrong, pointer) => {
    const person = await somebodyReferred(table);
    expect(await answer(person, wrong)).toMatchObject({ refusal: { errors: [{ pointer }] } });
  });
});

describe('what a preparation leaves elsewhere', () => {
  test('no words in any event, and no words in the clear in any row', async () => {
    const person = await somebodyReferred(table);
    accepted(await answer(person, hard));
    accepted(await submit(person));
    await person.relay();
    const rows = [...(await rowsOf(table, person.citizen)), ...(await rowsOf(table, person.office.scope))];
    expect(rows.length).toBeGreaterThan(8);
    expect(JSON.stringify(rows)).not.toContain(words);
    const events = [...(await person.told(person.citizen)), ...(await person.told(person.office.scope))];
    expect(JSON.stringify(events)).not.toContain('health');
  });

  test('told again, in any order, the copy stays the newest', async () => {
    const person = await somebodyReferred(table);
    accepted(await answer(person, anAnswer('liked-school', ['liked-it'])));
    accepted(await submit(person));
    accepted(
      await answer(person, anAnswer('liked-school', ['now-and-then'], { givenAt: instant('2026-11-23T09:00:00Z') })),
    );
    const events = (await person.told(person.citizen)).toReversed();
    await person.relay();
    const before = await person.office.visitation.table.fresh(receivedPreparationItem, person.candidateId);
    for (const event of events) await person.office.hear(event);
    expect(await person.office.visitation.table.fresh(receivedPreparationItem, person.candidateId)).toEqual(before);
    expect((await read(person)).answers).toMatchObject([{ chosen: ['now-and-then'] }]);
  });

  test('the profile is given the chosen answers, and neither health, words nor a reason about health', async () => {
    const person = await somebodyReferred(table);
    accepted(
      await answer(
        person,
        hard,
        anAnswer('broke-off', ['once'], { reason: 'own-health', words }),
        anAnswer('grade-average', [], { grade: 6.4 }),
        anAnswer('wishes-education', [], { passed: 'rather-not' }),
      ),
    );
    accepted(await submit(person));
    await person.relay();
    expect(await profileAnswers(person.office.visitation, person.candidateId)).toEqual({
      ...{ version: 2, set: '2017-04', brokeOff: 'once', gradeAverage: 6.4 },
    });
  });

  test('when the CPR number is put right all of it goes to the right citizen, and is read from there', async () => {
    const person = await somebodyReferred(table);
    const { office, candidateId } = person;
    accepted(await answer(person, anAnswer('liked-school', ['liked-it']), hard));
    accepted(await submit(person));
    const change = { version: 1, cpr: aReferral().cpr, reason: 'typed-wrong' } as const;
    accepted(await correctCpr(office.call('correct-cpr'), office.visitation, candidateId, change));
    await person.relay();
    const left = (await rowsOf(table, person.citizen)).map((row) => String(row['itemKind']));
    expect(left.filter((kind) => kind.startsWith('preparation') || kind === 'my-effort')).toEqual([]);
    expect(await read(person)).toMatchObject({ state: 'received', support: { words } });
  });
});
