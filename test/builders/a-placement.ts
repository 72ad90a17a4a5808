import { startPlacement, type Placement, type PlacementFacts } from '#services/matching/domain/placement.ts';
import { toldCompany } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { anId } from './ids.ts';

/** A placement of the domain, without a database: an internship of twelve hours since the first of the month. */
export const now = instant('2026-11-23T09:00:00Z');
export const by = { role: 'job-broker', now, personId: anId('person', '2') } as const;

export const facts = (more: Partial<PlacementFacts> = {}): PlacementFacts => ({
  placementId: anId('placement', '1'),
  candidateId: anId('candidate', '1'),
  companyId: toldCompany('41000007'),
  companyName: 'Hvedekrogen Bageri',
  buddyId: anId('buddy', '1'),
  ownerId: anId('person', '1'),
  startsOn: civilDate('2026-11-01'),
  kind: 'internship',
  hoursPerWeek: 12,
  ...more,
});

export const begun = (more: Partial<PlacementFacts> = {}): Placement => {
  const started = startPlacement(facts(more), now);
  if (!started.ok) throw new Error(started.refusal.code);
  return started.value;
};

/** The fields a result refuses, with their codes. */
export const fieldOf = (result: {
  ok: boolean;
  refusal?: { errors?: readonly { pointer: string; code: string }[] };
}): string[] | undefined => result.refusal?.errors?.map((error) => `${error.pointer} ${error.code}`);
