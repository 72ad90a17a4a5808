import type { HoursPlanKept, HoursStepView } from '#shared/shapes/hours-plan.ts';

/** The steps still to be taken, as they are sent back with the plan. */
export function plannedSteps(steps: readonly HoursStepView[]): HoursPlanKept['steps'] {
  return steps
    .filter(({ state }) => state === 'planned')
    .map(({ stepId, task, hoursPerWeek, aimedAt }) => ({ stepId, task, hoursPerWeek, ...(aimedAt && { aimedAt }) }));
}
