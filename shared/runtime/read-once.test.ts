import { expect, test } from 'vitest';
import { municipalityCode } from '#shared/kernel/scope.ts';
import { freshMunicipality, testTable } from '#test/database.ts';
import { defineItem } from './item.ts';
import { readOnce } from './read-once.ts';
import { openTable, type Table } from './table.ts';
import { insert, put, remove, replace } from './write.ts';

type Note = { readonly noteId: string; readonly text: string; readonly version: number };
const noteItem = defineItem<Note>({ name: 'note', partition: (note) => [note.noteId] });
const note: Note = { noteId: 'one', text: 'first', version: 1 };

/** A table that counts what it is asked for, the same table as one event is told with, and somebody else's. */
async function tables() {
  const database = await testTable();
  const scope = freshMunicipality();
  const other = openTable(database.client, database.name, scope);
  const asked: string[] = [];
  const counting: Table = {
    ...other,
    get: (kind, ...id) => (asked.push(`get ${id.join()}`), other.get(kind, ...id)),
    fresh: (kind, ...id) => (asked.push(`fresh ${id.join()}`), other.fresh(kind, ...id)),
  };
  await other.transact([put(noteItem, note)]);
  return { other, counting, asked, told: readOnce(counting, { seen: new Map() }) };
}

test('a row is read once for an event, and each time where a person asks', async () => {
  const { told, counting, asked } = await tables();
  for (const table of [told, told]) expect(await table.fresh(noteItem, 'one')).toEqual(note);
  expect(await told.get(noteItem, 'one')).toEqual(note);
  expect(await told.get(noteItem, 'none')).toBe(await told.get(noteItem, 'none'));
  expect(asked).toEqual(['fresh one', 'get none']);
  const person = readOnce(counting, {});
  for (const table of [person, person]) await table.fresh(noteItem, 'one');
  expect(asked).toEqual(['fresh one', 'get none', 'fresh one', 'fresh one']);
});

test('whoever must be sure is never given what was read without being sure', async () => {
  const { told, asked } = await tables();
  await told.get(noteItem, 'one');
  await told.fresh(noteItem, 'one');
  expect(asked).toEqual(['get one', 'fresh one']);
});

test('what was written is read anew, however it was written, and other rows are not', async () => {
  const { told, asked } = await tables();
  const second = { ...note, text: 'second', version: 2 };
  await told.fresh(noteItem, 'two');
  const acts = [
    () => told.transact([replace(noteItem, note, second)]),
    () => told.transact([remove(noteItem, 'one')]),
    () => told.put(noteItem, note),
    () => told.putAll(noteItem, [second]),
  ];
  const texts = [];
  for (const act of acts) {
    await told.fresh(noteItem, 'one');
    await act();
    texts.push((await told.fresh(noteItem, 'one'))?.text);
  }
  expect(texts).toEqual(['second', undefined, 'first', 'second']);
  await told.fresh(noteItem, 'two');
  expect(asked.filter((one) => one === 'fresh two')).toHaveLength(1);
});

test('a write that lost shows all as it stands', async () => {
  const { told, other } = await tables();
  await told.fresh(noteItem, 'one');
  await other.put(noteItem, { ...note, text: 'by somebody else', version: 2 });
  await expect(told.transact([insert(noteItem, { ...note, text: 'mine' })])).rejects.toThrow();
  expect((await told.fresh(noteItem, 'one'))?.text).toBe('by somebody else');
});

test('scopes are kept apart in one event', async () => {
  const database = await testTable();
  const seen = new Map();
  const [one, other] = [freshMunicipality(), municipalityCode('0265')].map((scope) =>
    readOnce(openTable(database.client, database.name, scope), { seen }),
  ) as [Table, Table];
  await one.put(noteItem, note);
  expect([await one.get(noteItem, 'one'), await other.get(noteItem, 'one')]).toEqual([note, undefined]);
});
