import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { municipalityCode } from '#shared/kernel/scope.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { freshMunicipality, testTable, type TestTable } from '#test/database.ts';
import { commit } from './commit.ts';
import { conditionFailed, unchanged, writeIfNewer, writeUnlessNewer } from './conditions.ts';
import { defineItem } from './item.ts';
import { GaveUp } from './retry.ts';
import { openTable } from './table.ts';
import { put } from './write.ts';

type Note = { readonly noteId: string; readonly version: number; readonly text: string };
const noteItem = defineItem<Note>({ name: 'note', partition: (note) => [note.noteId] });
const note = (version: number, text: string): Note => ({ noteId: 'one', version, text });

let database: TestTable;
beforeAll(async () => {
  database = await testTable();
});
const aTable = () => openTable(database.client, database.name, freshMunicipality());

describe('the newer wins', () => {
  test('what an event told stands until a newer one comes; the same again changes nothing', async () => {
    const table = aTable();
    const told = [note(3, 'third'), note(2, 'late'), note(3, 'again'), note(4, 'fourth')];
    const written = [];
    for (const each of told) written.push(await writeIfNewer(table, noteItem, each));
    expect(written).toEqual([true, false, false, true]);
    expect(await table.fresh(noteItem, 'one')).toEqual(note(4, 'fourth'));
  });

  test('a row from before it was numbered counts as older', async () => {
    const table = aTable();
    await table.transact([put(noteItem, { noteId: 'one', text: 'unnumbered' } as Note)]);
    expect(await writeIfNewer(table, noteItem, note(1, 'first'))).toBe(true);
  });

  test('a row drawn from an older version never overwrites a newer one; the same version may be drawn again', async () => {
    const table = aTable();
    const drawn = [note(3, 'third'), note(2, 'older'), note(3, 'third again')];
    const written = [];
    for (const each of drawn) written.push(await writeUnlessNewer(table, noteItem, each, 'version'));
    expect(written).toEqual([true, false, true]);
    expect(await table.fresh(noteItem, 'one')).toMatchObject({ text: 'third again' });
  });

  test('a transaction passes only while what was read stands unchanged, or is still missing', async () => {
    const table = aTable();
    await table.transact([
      unchanged(noteItem, ['one'], undefined),
      put(noteItem, { ...note(1, 'two'), noteId: 'two' }),
    ]);
    await table.transact([put(noteItem, note(2, 'changed'))]);
    for (const read of [undefined, 1])
      await expect(table.transact([unchanged(noteItem, ['one'], read)])).rejects.toSatisfy(conditionFailed);
  });
});

describe('a transaction that meets another', () => {
  /** A database that cancels the first transactions for a reason, and notes how often it was asked. */
  function cancelling(times: number, Code: string) {
    let asked = 0;
    const send = async () => {
      asked += 1;
      if (asked > times) return {};
      throw new TransactionCanceledException({ $metadata: {}, message: Code, CancellationReasons: [{ Code }] });
    };
    const waiting = { chance: () => 0, wait: async () => undefined };
    const table = openTable({ send: send as typeof database.client.send }, 'notes', municipalityCode('0265'), waiting);
    return { table, asked: () => asked };
  }

  test('is tried again as it is; one whose condition failed is not', async () => {
    const busy = cancelling(2, 'TransactionConflict');
    await busy.table.transact([put(noteItem, note(1, 'first'))]);
    expect(busy.asked()).toBe(3);
    const lost = cancelling(2, 'ConditionalCheckFailed');
    await expect(lost.table.transact([put(noteItem, note(1, 'first'))])).rejects.toSatisfy(conditionFailed);
    expect(lost.asked()).toBe(1);
  });

  test('busy to the end, a command is refused as busy and nothing else tries it again', async () => {
    const busy = cancelling(Infinity, 'ThrottlingError');
    const call = aCall('refer-candidate', aCaller('caseworker', municipalityCode('0265')));
    const change = { writes: [put(noteItem, note(1, 'first'))], events: [], about: [], answer: {} };
    expect(await commit(call, busy.table, change)).toMatchObject({ refusal: { code: 'busy-try-again' } });
    await expect(busy.table.transact(change.writes)).rejects.toThrow(GaveUp);
    expect(busy.asked()).toBe(16);
  });
});
