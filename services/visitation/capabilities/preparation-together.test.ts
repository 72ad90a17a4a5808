import { beforeAll, describe, expect, test } from 'vitest';
import { togetherItem } from '#services/visitation/store/together-items.ts';
import { instant } from '#shared/kernel/time.ts';
import { accepted, aConversation } from '#test/builders/visitation.ts';
import { anAnswer, somebodyReferred, type SomebodyReferred } from '#test/builders/visitation-preparation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import type { PreparationAnswer } from '#shared/shapes/preparation.ts';
import { answerPreparation } from './answer-preparation.ts';
import { fillPreparationTogether } from './fill-preparation-together.ts';
import { handOverPreparation } from './hand-over-preparation.ts';
import { holdFirstConversation } from './hold-first-conversation.ts';
import { showMyPreparation } from './show-my-preparation.ts';
import { showPreparation } from './show-preparation.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const fill = ({ office, candidateId }: SomebodyReferred, ...answers: PreparationAnswer[]) =>
  fillPreparationTogether(office.call('fill-preparation-together'), office.visitation, candidateId, { answers });
const handOver = ({ office, candidateId }: SomebodyReferred, version: number) =>
  handOverPreparation(office.call('hand-over-preparation'), office.visitation, candidateId, { version });
const read = async ({ office, candidateId }: SomebodyReferred) =>
  accepted(await showPreparation(office.call('show-preparation'), office.visitation, candidateId));
const mine = async ({ call, own, candidateId }: SomebodyReferred) =>
  accepted(await showMyPreparation(call('show-my-preparation'), own, candidateId));

describe('filled in together with a person who cannot alone', () => {
  test('it is kept in the municipality until it is handed over, and is the person’s then, marked with who helped', async () => {
    const person = await somebodyReferred(table);
    const { personId } = person.office.caseworker;
    const { version } = accepted(await fill(person, anAnswer('liked-school', ['liked-it'])));
    expect(await read(person)).toMatchObject({
      together: { begunById: personId, answers: [{ togetherWith: personId }] },
    });
    expect((await mine(person)).answers).toEqual([]);
    accepted(await handOver(person, version));
    await person.relay();
    expect(await mine(person)).toMatchObject({
      state: 'submitted',
      canChange: true,
      answers: [{ togetherWith: personId }],
    });
    const received = await read(person);
    expect(received).toMatchObject({ state: 'received', answers: [{ togetherWith: personId }] });
    expect(received.together).toBeUndefined();
    expect(await person.office.visitation.table.fresh(togetherItem, person.candidateId)).toBeUndefined();
  });

  test('what the person says later themself counts, however late the handing over arrives', async () => {
    const person = await somebodyReferred(table);
    const { call, own, candidateId } = person;
    const { version } = accepted(await fill(person, anAnswer('liked-school', ['liked-it'])));
    accepted(await handOver(person, version));
    const later = anAnswer('liked-school', ['did-not-like-it'], { givenAt: instant('2026-11-23T09:00:00Z') });
    accepted(await answerPreparation(call('answer-preparation'), own, candidateId, { answers: [later] }));
    await person.relay();
    expect((await mine(person)).answers).toMatchObject([{ chosen: ['did-not-like-it'] }]);
    expect((await mine(person)).answers[0]?.togetherWith).toBeUndefined();
  });

  test('told twice it is taken over once', async () => {
    const person = await somebodyReferred(table);
    const { version } = accepted(await fill(person, anAnswer('liked-school', ['liked-it'])));
    accepted(await handOver(person, version));
    await person.relay();
    const before = await mine(person);
    const handed = (await person.told(person.office.scope)).find(({ type }) => type === 'PreparationDelivered');
    if (handed) await person.office.hear(handed);
    expect(await mine(person)).toEqual(before);
  });

  test('nothing to hand over, an older version, or a conversation that was held is refused', async () => {
    const person = await somebodyReferred(table);
    expect(await handOver(person, 1)).toMatchObject({ refusal: { code: 'preparation-empty' } });
    accepted(await fill(person, anAnswer('liked-school', ['liked-it'])));
    accepted(await fill(person, anAnswer('wishes-education', ['yes'])));
    expect(await handOver(person, 1)).toMatchObject({ refusal: { code: 'stale-version' } });
    const call = person.office.call('hold-first-conversation');
    accepted(await holdFirstConversation(call, person.office.visitation, person.candidateId, aConversation()));
    expect(await handOver(person, 2)).toMatchObject({ refusal: { code: 'first-conversation-held' } });
    expect(await fill(person, anAnswer('liked-school', ['liked-it']))).toMatchObject({
      refusal: { code: 'first-conversation-held' },
    });
  });
});
