import type { StepKind } from '#shared/shapes/candidate.ts';

/** The page where a step is taken. */
export function stepLink(candidateId: string, kind: StepKind | undefined): string {
  const person = `/personer/${candidateId}`;
  if (kind === 'find-match' || kind === 'match-meeting') return `${person}/match`;
  if (kind === 'start-placement' || kind === 'follow-up' || kind === 'six-month-check') return `${person}/placering`;
  return person;
}
