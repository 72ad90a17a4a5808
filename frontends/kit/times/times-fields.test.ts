import { expect, test } from 'vitest';
import { fieldsOf, readTimes } from './times-fields.ts';

const times = ['2026-11-26T09:00:00.000Z', '2026-11-27T12:00:00.000Z'];
const by = { seen: 1, nowMs: Date.parse('2026-11-26T10:00:00Z'), chooseOne: 'Vælg', bringing: 'if-said' } as const;
const fields = { first: '', second: '', third: '', note: ' ', brings: '' };

test('each time to come has an answer; one that has passed needs none', () => {
  expect(readTimes(fields, { edition: 2, times }, by)).toEqual({ errors: { second: 'Vælg' } });
  expect(readTimes({ ...fields, second: 'maybe' }, { edition: 2, times }, by)).toEqual({
    body: { edition: 2, seen: 1, answers: [{ startsAt: times[1], says: 'maybe' }] },
  });
});

test('an empty field says nobody where one reads whom one brings, and nothing where one does not', () => {
  const said = { ...fields, second: 'yes' };
  const body = (bringing: 'always' | 'if-said' | 'never', brings: string) => {
    const read = readTimes({ ...said, brings }, { edition: 1, times }, { ...by, bringing });
    return 'body' in read ? read.body.brings : 'wrong';
  };
  expect([
    body('always', ''),
    body('if-said', ''),
    body('if-said', ' Min søster '),
    body('never', 'Min søster'),
  ]).toEqual(['', undefined, 'Min søster', undefined]);
});

test('the fields begin with what was answered', () => {
  const own = { answers: [{ startsAt: times[1] as never, says: 'no' as const }], note: 'Helst efter skole' };
  expect(fieldsOf(times, own)).toMatchObject({ first: '', second: 'no', note: 'Helst efter skole', brings: '' });
});
