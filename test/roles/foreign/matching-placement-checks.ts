import type { Caller } from '#shared/access/caller.ts';
import { aCaller } from '#test/builders/call.ts';
import type { MatchingAtWork } from '#test/builders/matching.ts';
import type { Attempt, Ids } from './attempts.ts';

const nobody = { candidate: 'candidate-not-in-effort' };

/** What is tried with a neighbour’s people, places and companies where the rules of a placement are asked. */
export function placementCheckAttempts(to: (path: string) => (ids: Ids) => string): Attempt[] {
  const terms = 'kind=internship&from=2026-11-23&hoursPerWeek=5';
  const check = (where: string): Attempt['path'] => to(`/candidates/{candidate}/placement-check?${terms}&${where}`);
  return [
    {
      ...{ action: 'check-placement', method: 'GET', path: check('openingId={opening}') },
      refused: { ...nobody, opening: 'opening-not-found', openingNotOffered: 'opening-not-offered' },
    },
    {
      ...{ action: 'check-placement', method: 'GET', path: check('companyId={company}') },
      refused: { ...nobody, company: 'fields-not-accepted', companyNotHere: 'fields-not-accepted' },
    },
    {
      ...{ action: 'check-placement', method: 'GET', path: check('placementId={placement}') },
      refused: { ...nobody, placement: 'placement-not-found' },
    },
    {
      ...{
        action: 'list-placement-exceptions',
        method: 'GET',
        path: to('/candidates/{candidate}/placement-exceptions'),
      },
      refused: { candidate: 'nothing' },
    },
    {
      ...{ action: 'record-company-facts', method: 'POST', path: to('/company-facts') },
      body: ({ company }) => ({
        ...{ version: 0, companyId: company, ordinaryEmployees: 5, saidBy: 'employer', saidOn: '2026-11-23' },
      }),
      refused: { company: 'fields-not-accepted', companyNotHere: 'fields-not-accepted' },
    },
  ];
}

/** What a team leader alone does, tried by one. */
export const ofLeaders = 'allow-placement-exception';

/** What a team leader tries with a neighbour’s people and companies. */
export function exceptionAttempts(to: (path: string) => (ids: Ids) => string): Attempt[] {
  return [
    {
      ...{ action: 'allow-placement-exception', method: 'POST' },
      path: to('/candidates/{candidate}/placement-exceptions'),
      body: ({ company }) => ({
        ...{ version: 0, companyId: company, ruleId: 'internship-weeks', reason: 'Mere tid.', until: '2026-12-31' },
      }),
      refused: { ...nobody, company: 'fields-not-accepted', companyNotHere: 'fields-not-accepted' },
    },
  ];
}

/** A team leader of a municipality. */
export function leaderOf({ scope, partnership }: MatchingAtWork): Caller {
  return aCaller('team-leader', scope, { partnership });
}
