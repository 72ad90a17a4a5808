import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/time.ts';
import { contactPersonsOf, standing, untold, withChange, type ContactChange } from './contact-persons.ts';

const change = (version: number, formerOwnerId: string, ownerId: string, more = {}): ContactChange => ({
  ...{ version, changedOn: civilDate(`2026-11-2${version}`) },
  ...{ ownerId, formerOwnerId },
  ...more,
});
const person = { ownerId: 'c', referredOn: civilDate('2026-11-01') };

test('each contact person is counted with the day and the reason, the first from the referral on', () => {
  const changes = [change(1, 'a', 'b', { because: 'absence' }), change(2, 'b', 'c')];
  expect(contactPersonsOf(changes, person)).toEqual({
    ...{ count: 3, since: '2026-11-01' },
    periods: [
      { ownerId: 'a', from: '2026-11-01' },
      { ownerId: 'b', from: '2026-11-21', because: 'absence' },
      { ownerId: 'c', from: '2026-11-22' },
    ],
  });
  expect(contactPersonsOf([], person)).toMatchObject({ count: 1, periods: [{ ownerId: 'c' }] });
});

test('a change that was taken back counts for nothing', () => {
  const changes = [change(1, 'a', 'b'), change(2, 'b', 'c'), change(3, 'c', 'b', { because: 'undone' })];
  expect(standing(changes).map(({ version }) => version)).toEqual([1]);
});

test('whatever order they are told in, and however often, the changes end the same', () => {
  const all = [change(1, 'a', 'b'), change(2, 'b', 'c'), change(3, 'c', 'b', { because: 'undone' })];
  fc.assert(
    fc.property(fc.shuffledSubarray([...all, ...all], { minLength: 6 }), (told) => {
      expect(told.reduce<readonly ContactChange[]>(withChange, [])).toEqual(all);
    }),
    { numRuns: 50 },
  );
});

test('changes that stand in the timeline alone are counted too, and those that were told not twice', () => {
  const line = (ownerId: string, on: string) => ({ ownerId, on: civilDate(on) });
  const changes = [change(1, 'a', 'b'), change(2, 'b', 'c')];
  const lines = [line('c', '2026-11-22'), line('a', '2026-11-05'), line('b', '2026-11-21')];
  const earlier = untold(lines, changes);
  expect(earlier).toEqual([line('a', '2026-11-05')]);
  expect(contactPersonsOf(changes, person, earlier)).toMatchObject({
    count: 4,
    periods: [{ ownerId: '', from: '2026-11-01' }, { ownerId: 'a' }, { ownerId: 'b' }, { ownerId: 'c' }],
  });
});
