import { describe, expect, test } from 'vitest';
import { fieldsOfTargets, readTargetFields, type TargetFields } from './read-targets.ts';

const of = { columnIds: ['original', 'ukraine'], version: 2, today: '2026-11-24' };

function fields(change: Partial<Record<string, string>> = {}): TargetFields {
  return { ...fieldsOfTargets(of.columnIds, { original: { employed: 48 } }, '01-01-2027'), ...change } as TargetFields;
}

describe('targets', () => {
  test('an empty field is no target', () => {
    expect(readTargetFields(fields(), of)).toEqual({
      body: { version: 2, validFrom: '2027-01-01', columns: { original: { employed: 48 }, ukraine: {} } },
    });
  });

  test('what is no number is told at its own field', () => {
    const read = readTargetFields(fields({ 'columns.ukraine.placed': 'mange' }), of);
    expect('errors' in read && Object.keys(read.errors)).toEqual(['columns.ukraine.placed']);
  });

  test('half a person and a missing day are refused at their fields', () => {
    const read = readTargetFields(fields({ 'columns.original.referred': '1,5', validFrom: '' }), of);
    expect('errors' in read && Object.keys(read.errors).toSorted()).toEqual(['columns.original.referred', 'validFrom']);
  });
});
