import { describe, expect, test } from 'vitest';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { closingReasons } from '#shared/shapes/candidate-changes.ts';
import { endReasons } from '#shared/shapes/placement.ts';
import { anId } from '#test/builders/ids.ts';
import { testCompany } from '#test/builders/matching.ts';
import { endsWithEffort, endPlacementWithEffort, type EffortEnd } from './effort-end.ts';
import { startPlacement, type Placement } from './placement.ts';

const placementId = anId('placement');
const now = instant('2026-11-23T12:00:00Z');
const platform = { role: 'secretariat', now } as const;

function aPlacement(startsOn: string): Placement {
  const who = { placementId, candidateId: anId('candidate'), companyId: testCompany, companyName: 'Bageriet' };
  const by = { buddyId: anId('buddy'), ownerId: anId('person') };
  const facts = { ...who, ...by, kind: 'internship', hoursPerWeek: 12 } as const;
  const started = startPlacement({ ...facts, startsOn: civilDate(startsOn) }, now);
  if (!started.ok) throw new Error(started.refusal.code);
  return started.value;
}

function anEnd(more: Partial<EffortEnd> = {}): EffortEnd {
  return {
    reason: 'moved',
    closedOn: civilDate('2026-11-20'),
    personTold: true,
    endingPlacementIds: [placementId],
    ...more,
  };
}

describe('a placement that ends with the effort', () => {
  test.each([
    ['began before the closing day', '2026-11-02', { state: 'ended', endedOn: '2026-11-20' }],
    ['began after it: no earlier than it began', '2026-11-22', { state: 'ended', endedOn: '2026-11-22' }],
    ['begins today', '2026-11-23', { state: 'ended', endedOn: '2026-11-23' }],
    ['has not begun', '2026-11-24', { state: 'withdrawn', withdrawnOn: '2026-11-23' }],
  ])('%s', (_what, startsOn, after) => {
    expect(endPlacementWithEffort(aPlacement(startsOn), anEnd(), platform)).toMatchObject(after);
  });

  test('only the platform does it, and only once', () => {
    const placement = aPlacement('2026-11-02');
    expect(endPlacementWithEffort(placement, anEnd(), { role: 'caseworker', now })).toBeUndefined();
    const ended = endPlacementWithEffort(placement, anEnd(), platform);
    expect(ended && endPlacementWithEffort(ended, anEnd(), platform)).toBeUndefined();
  });

  test('every reason of a closing has a fitting reason of an end', () => {
    const found = closingReasons.map((reason) => {
      const { endReason } = endPlacementWithEffort(aPlacement('2026-11-02'), anEnd({ reason }), platform) ?? {};
      expect(endReasons).toContain(endReason);
      return [reason, endReason];
    });
    expect(Object.fromEntries(found)).toMatchObject({
      'ordinary-employment': 'job-elsewhere',
      'education-fgu': 'education',
      moved: 'moved',
      'own-wish': 'own-wish',
      deceased: 'effort-ended',
      other: 'effort-ended',
    });
  });

  test('is one that was named; after a death every one', () => {
    expect(endsWithEffort(anEnd(), placementId)).toBe(true);
    expect(endsWithEffort(anEnd(), anId('placement'))).toBe(false);
    expect(endsWithEffort(anEnd({ reason: 'deceased' }), anId('placement'))).toBe(true);
  });
});
