import { beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import { rowsOf } from '#test/builders/competence-citizen.ts';
import { accepted, aReferral } from '#test/builders/visitation.ts';
import { aDream, somebodyReferred, type SomebodyReferred } from '#test/builders/visitation-preparation.ts';
import { openVisitationOf } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { commentDream } from './comment-dream.ts';
import { correctCpr } from './correct-cpr.ts';
import { listDreamVersions } from './list-dream-versions.ts';
import { showDream } from './show-dream.ts';
import { showMyDream } from './show-my-dream.ts';
import { writeDream } from './write-dream.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const words = 'Bage brød om morgenen.';
const write = async ({ call, own }: SomebodyReferred, wish: string, openedAt = '2026-11-23T08:00:00Z') => {
  const content = aDream({ wishes: { symbols: ['cooking'], words: wish } });
  return accepted(await writeDream(call('write-dream'), own, { openedAt: instant(openedAt), ...content }));
};
const read = async ({ office, candidateId }: SomebodyReferred) =>
  accepted(await showDream(office.call('show-dream'), office.visitation, candidateId));
const comment = ({ office, candidateId }: SomebodyReferred, said: string) =>
  commentDream(office.call('comment-dream'), office.visitation, candidateId, { words: said });

describe('a person writes in their dream', () => {
  test('saved while it is written, it is read by the municipality whose effort the person is in, and sealed where it lies', async () => {
    const person = await somebodyReferred(table);
    expect(await showMyDream(person.own)).toMatchObject({ version: 0, readBy: [person.office.scope] });
    await write(person, 'Bage');
    await write(person, words);
    await person.relay();
    expect(await read(person)).toMatchObject({ version: 2, wishes: { symbols: ['cooking'], words } });
    const rows = [...(await rowsOf(table, person.citizen)), ...(await rowsOf(table, person.office.scope))];
    expect(JSON.stringify(rows)).not.toContain(words);
  });

  test('what stood there from another sitting, also at another device, is put aside and can be read again', async () => {
    const person = await somebodyReferred(table);
    await write(person, 'Bage');
    await write(person, words);
    await write(person, 'Køre lastbil.', '2026-11-23T08:30:00Z');
    const { items } = accepted(await listDreamVersions(person.own, {}));
    expect(items).toMatchObject([{ version: 2, wishes: { words } }]);
  });

  test('the same once more is no new version, and tells nobody', async () => {
    const person = await somebodyReferred(table);
    expect(await write(person, words)).toMatchObject({ version: 1 });
    expect(await write(person, words)).toMatchObject({ version: 1 });
    expect((await person.told(person.citizen)).filter(({ type }) => type === 'DreamChanged')).toHaveLength(1);
  });

  test('staff comment beside it, the person reads that, and nobody comments on what was not written', async () => {
    const person = await somebodyReferred(table);
    expect(await comment(person, 'Fint.')).toMatchObject({ refusal: { code: 'dream-not-written' } });
    await write(person, words);
    await person.relay();
    accepted(await comment(person, 'Vi kender en bager, du kan besøge.'));
    await person.relay();
    expect((await showMyDream(person.own)).comments).toMatchObject([
      { words: 'Vi kender en bager, du kan besøge.', byId: person.office.caseworker.personId },
    ]);
    expect((await read(person)).comments).toHaveLength(1);
    expect((await showMyDream(person.own)).wishes.words).toBe(words);
  });

  test('it goes with the person when the CPR number is put right, with its versions and comments', async () => {
    const person = await somebodyReferred(table);
    const { office, candidateId } = person;
    await write(person, 'Bage');
    await write(person, words, '2026-11-23T08:30:00Z');
    await person.relay();
    accepted(await comment(person, 'Godt tænkt.'));
    const change = { version: 1, cpr: aReferral().cpr, reason: 'typed-wrong' } as const;
    accepted(await correctCpr(office.call('correct-cpr'), office.visitation, candidateId, change));
    await person.relay();
    const left = (await rowsOf(table, person.citizen)).map((row) => String(row['itemKind']));
    expect(left.filter((kind) => kind.includes('dream'))).toEqual([]);
    const theirs = openVisitationOf(table)({ scope: (await office.now(candidateId)).citizen });
    expect(await showMyDream(theirs)).toMatchObject({ wishes: { words }, comments: [{ words: 'Godt tænkt.' }] });
    expect(accepted(await listDreamVersions(theirs, {})).items).toHaveLength(1);
  });
});
