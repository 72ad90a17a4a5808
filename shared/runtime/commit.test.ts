import { beforeAll, describe, expect, test } from 'vitest';
import { aCall, aCaller } from '#test/builders/call.ts';
import { freshMunicipality, testTable, type TestTable } from '#test/database.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { commit } from './commit.ts';
import { idempotencyRow, outboxRow, viewedRow } from './house-rows.ts';
import { defineItem } from './item.ts';
import { openTable } from './table.ts';
import { insert, put, replace } from './write.ts';

type Note = { readonly noteId: string; readonly version: number; readonly state: string; readonly text: string };
const noteItem = defineItem<Note>({ name: 'note', partition: (note) => [note.noteId] });
const note: Note = { noteId: 'one', version: 1, state: 'open', text: 'first' };

let database: TestTable;
beforeAll(async () => {
  database = await testTable();
});

function aPlace() {
  const scope = freshMunicipality();
  const table = openTable(database.client, database.name, scope);
  const call = aCall('refer-candidate', aCaller('caseworker', scope));
  return { table, call };
}

const nothing = { events: [], about: [], answer: { done: true } };

describe('commit', () => {
  test('saves the aggregate, its log entry and its idempotency row together', async () => {
    const { table, call } = aPlace();
    const saved = await commit(call, table, { ...nothing, writes: [insert(noteItem, note)], about: ['can-1'] });
    expect(saved).toEqual({ ok: true, value: { done: true } });
    expect(await table.fresh(noteItem, 'one')).toEqual(note);
    expect((await table.list({ kind: viewedRow, of: ['2026-11-23'], limit: 5 })).items).toHaveLength(1);
    expect(await table.fresh(idempotencyRow, call.caller.personId, call.command?.key ?? '')).toMatchObject({
      answer: '{"done":true}',
    });
  });

  test('a stale version writes nothing at all', async () => {
    const { table, call } = aPlace();
    await table.transact([put(noteItem, { ...note, version: 5 })]);
    const late = await commit(call, table, {
      ...nothing,
      writes: [replace(noteItem, note, asNextVersion({ ...note, text: 'late' }), ['open'])],
      about: ['can-1'],
    });
    expect(late).toMatchObject({ ok: false, refusal: { code: 'stale-version' } });
    expect((await table.list({ kind: outboxRow, of: ['2026-11'], limit: 5 })).items).toEqual([]);
    expect(await table.fresh(idempotencyRow, call.caller.personId, call.command?.key ?? '')).toBeUndefined();
  });

  test('a change that was not counted as the next version is a fault, so that no two changes share a number', () => {
    expect(() => replace(noteItem, note, { ...note, text: 'uncounted' }, ['open'])).toThrow('next version');
    expect(() => replace(noteItem, note, { ...note, version: 3 }, ['open'])).toThrow('next version');
  });

  test('a state that the table does not allow is refused by the database too', async () => {
    const { table, call } = aPlace();
    await table.transact([put(noteItem, { ...note, state: 'closed' })]);
    const refused = await commit(call, table, {
      ...nothing,
      writes: [replace(noteItem, note, asNextVersion(note), ['open'])],
    });
    expect(refused).toMatchObject({ ok: false });
  });

  test('the same key again gets the first answer; with another body it is refused', async () => {
    const { table, call } = aPlace();
    await commit(call, table, { ...nothing, writes: [insert(noteItem, note)] });
    const again = await commit(call, table, { ...nothing, writes: [put(noteItem, note)], answer: { done: false } });
    expect(again).toEqual({ ok: true, value: { done: true } });
    const other = { ...call, command: { key: call.command?.key ?? '', bodyHash: 'another', status: 200 } };
    expect(await commit(other, table, { ...nothing, writes: [put(noteItem, note)] })).toMatchObject({
      refusal: { code: 'idempotency-key-reused' },
    });
  });

  test('a key whose day is over is free again, though its row still stands', async () => {
    const { table, call } = aPlace();
    const key = call.command?.key ?? '';
    const old = {
      personId: call.caller.personId,
      key,
      bodyHash: 'body',
      status: 200,
      answer: '{"done":"long ago"}',
      keptUntil: 1,
    };
    await table.transact([put(idempotencyRow, old)]);
    const done = await commit(call, table, { ...nothing, writes: [insert(noteItem, note)] });
    expect(done).toEqual({ ok: true, value: { done: true } });
    expect(await table.fresh(noteItem, 'one')).toEqual(note);
  });
});
