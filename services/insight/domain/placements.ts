import type { CivilDate } from '#shared/kernel/time.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import { factsOf, type Fact, type FactOf } from './case.ts';

/** Kinds that are employment: somebody pays wages for the work (VTA: "småjob/job", wage subsidy among them). */
const employedKinds: readonly PlacementKind[] = [
  'small-job',
  'hybrid',
  'flex-job',
  'ordinary-job',
  'wage-subsidy',
  'pensioner-job',
];

/** What somebody does in a company from a day on. */
export type Work = FactOf<'work'>;

/** The work that began up to a day: what was planned to begin after the placement's last day never did. */
export function workBegun(facts: readonly Fact[], on: CivilDate): Work[] {
  const lastDays = lastDayByPlacement(facts);
  return factsOf(facts, 'work').filter((work) => work.on <= on && work.on <= (lastDays.get(work.of) ?? on));
}

/** The work somebody does on a day, one for each placement that has begun and whose last day has not passed. */
export function workOn(facts: readonly Fact[], on: CivilDate): Work[] {
  const lastDays = lastDayByPlacement(facts);
  const latest = new Map(workBegun(facts, on).map((work) => [work.of, work]));
  return [...latest.values()].filter((work) => on <= (lastDays.get(work.of) ?? on));
}

/** A sniff internship is a look at a place before the match; it is no placement (VTA counts those after the match). */
export function isPlacement(work: Work): boolean {
  return work.kind !== 'sniff-internship';
}

export function isEmployment(work: Work): boolean {
  return employedKinds.includes(work.kind);
}

function lastDayByPlacement(facts: readonly Fact[]): Map<string, CivilDate> {
  return new Map(factsOf(facts, 'ended').map((end) => [end.of, end.on]));
}
