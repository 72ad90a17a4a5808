import type { StepKind } from '#shared/shapes/candidate.ts';

const pages: Readonly<Record<StepKind, string>> = {
  'first-conversation': 'samtale',
  'plan-conversation': 'samtaler/ny',
  conversation: 'samtaler',
  'find-match': 'match',
  'match-meeting': 'matchmoeder/naeste',
  'answer-company': 'matchmoeder/naeste',
  'start-placement': 'placering/ny',
  'follow-up': 'placering',
  'register-end': 'placering',
  'six-month-check': 'placering',
  'plan-activity': 'plan',
};

/** The page where a step is taken; where there is none, the page that decides one. */
export function stepLink(candidateId: string, kind: StepKind | undefined): string {
  return `/personer/${candidateId}/${kind ? pages[kind] : 'naeste-skridt'}`;
}
