import type { CompanyCompensation, CompensationState, CompensationView } from '#shared/shapes/compensation.ts';
import type { Compensation } from './compensation.ts';

/** As the municipality reads it. */
export function compensationView({ findings, pauses: _pauses, ...shown }: Compensation): CompensationView {
  return { ...shown, findings: [...findings] };
}

const seen: readonly CompensationState[] = ['granted', 'stopped', 'replaced', 'ended'];

/** As the company reads it once it was granted: what is paid and when, and nothing about why; undefined before. */
export function companyCompensation(one: Compensation): CompanyCompensation | undefined {
  if (!seen.includes(one.state)) return undefined;
  const { compensationId, placementId, candidateId, companyId, companyName, version, state, lastDay, months } = one;
  const { kind, hoursPerWeek, hourlyRateOre, from } = one.terms;
  return {
    ...{ compensationId, placementId, candidateId, companyId, companyName, version, state, lastDay, months },
    ...(one.pausedDays && { pausedDays: one.pausedDays }),
    ...{ totalOre: one.totalOre, kind, hoursPerWeek, hourlyRateOre, from },
  };
}
