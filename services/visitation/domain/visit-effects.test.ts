import { expect, test } from 'vitest';
import type { EventOf } from '#shared/events/catalogue.ts';
import { visitEffectOf } from './visit-effects.ts';

function told(more: object): EventOf<'VisitChanged'> {
  const ids = {
    visitId: 'vis-1',
    placementId: 'pla-1',
    candidateId: 'can-1',
    companyId: '41000007',
    ownerId: 'per-owner',
  };
  const facts = { ...ids, kind: 'internship', visitor: 'staff', startsAt: '2026-12-01T09:00:00Z', ...more };
  const actor = { personId: 'per-1', role: 'job-broker' };
  const event = { id: 'evt-1', type: 'VisitChanged', version: 1, at: '2026-11-27T18:00:00Z', actor, facts };
  return event as unknown as EventOf<'VisitChanged'>;
}

test.each(['planned', 'moved', 'cancelled'])(
  'a visit that is %s is a line on its day, and postpones nothing',
  (change) => {
    const { line, step } = visitEffectOf(told({ change }));
    expect(line).toMatchObject({ kind: `visit-${change}`, on: '2026-12-01' });
    expect(step).toBeUndefined();
  },
);

test('one that was held is a follow-up, and the next is planned', () => {
  const { line, step } = visitEffectOf(told({ change: 'held', heldOn: '2026-11-26' }));
  expect(line).toMatchObject({ kind: 'visit-held', on: '2026-11-26' });
  expect(step).toMatchObject({ kind: 'follow-up', ownerId: 'per-owner' });
});
