import { expect, test } from 'vitest';
import type { EventOf } from '#shared/events/catalogue.ts';
import { stillThereEffectOf, type StillThereEvent } from './still-there-effects.ts';

const ids = { placementId: 'pla-1', candidateId: 'can-1', companyId: '41000007', ownerId: 'per-1' };

function told<Type extends StillThereEvent['type']>(type: Type, more: object): EventOf<Type> {
  const actor = { personId: 'per-1', role: 'system' };
  const about = { actor, id: 'evt-1', type, version: 1, at: '2027-05-30T10:00:00.000Z', aggregate: 'pla-1' };
  return { ...about, facts: { ...ids, dueOn: '2027-05-23', ...more } } as unknown as EventOf<Type>;
}

test('an answer is a line; where the two differ the owner settles it on the next working day', () => {
  const one = stillThereEffectOf(told('StillThereKept', { side: 'person', says: 'still', differs: false }));
  expect([one.line.kind, one.step]).toEqual(['six-month-person', undefined]);
  const other = stillThereEffectOf(told('StillThereKept', { side: 'company', says: 'not', differs: true }));
  expect([other.line.kind, other.step]).toMatchObject([
    'six-month-company',
    { kind: 'six-month-check', ownerId: 'per-1', dueOn: '2027-05-31' },
  ]);
});

test('silence makes somebody ring; who moved is left unknown, and nobody has anything to do', () => {
  const silence = stillThereEffectOf(told('StillThereLeftUnanswered', { silent: ['person'] }));
  expect(silence.step).toMatchObject({ kind: 'six-month-check', dueOn: '2027-05-31' });
  const moved = stillThereEffectOf(told('SixMonthCheckDropped', { because: 'moved' }));
  expect([moved.line.kind, moved.step]).toEqual(['six-month-unknown', undefined]);
});
