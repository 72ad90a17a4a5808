import { expect, test } from 'vitest';
import type { EventOf } from '#shared/events/catalogue.ts';
import { checkInEffectOf, type CheckInEvent } from './check-in-effects.ts';

/** Told on a Friday evening. */
function told<Name extends CheckInEvent['type']>(type: Name, more: object): EventOf<Name> {
  const about = {
    placementId: 'pla-1',
    candidateId: 'can-1',
    companyId: '41000007',
    companyName: 'Hvedekrogen Bageri',
  };
  const facts = { ...about, ownerId: 'per-owner', kind: 'internship', askedOn: '2026-11-23', ...more };
  const actor = { personId: 'per-1', role: 'system' };
  return { id: 'evt-1', type, version: 1, at: '2026-11-27T18:00:00Z', actor, facts } as unknown as EventOf<Name>;
}

test.each([
  ['an answer of the person', { side: 'person', skipped: false, going: 'badly' }, 'check-in-person'],
  ['an answer of the workplace', { side: 'workplace', skipped: false, going: 'well' }, 'check-in-workplace'],
  ['what was skipped', { side: 'person', skipped: true }, 'check-in-skipped'],
])('%s is a line and moves nothing', (_what, facts, kind) => {
  const { line, step } = checkInEffectOf(told('CheckInKept', facts));
  expect(line).toMatchObject({ kind, placementId: 'pla-1' });
  expect(step).toBeUndefined();
});

test('silence is a sign: the owner follows up that day, or on the next working day', () => {
  const { line, step } = checkInEffectOf(told('CheckInLeftUnanswered', { silent: ['person'] }));
  expect(line).toMatchObject({ kind: 'check-in-silence' });
  expect(step).toMatchObject({ kind: 'follow-up', ownerId: 'per-owner', dueOn: '2026-11-27' });
});
