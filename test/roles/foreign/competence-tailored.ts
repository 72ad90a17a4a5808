import { aDecline, aNeed, anOffer } from '#test/builders/competence-tailored.ts';
import type { Attempt, Ids } from './attempts.ts';

const notThere = { request: 'tailored-request-not-found' };

/** What an education coordinator does with the own municipality's requests; one that was never sent refuses what comes after. */
export function requestAttempts(scope: string): readonly Attempt[] {
  const at =
    (rest = '') =>
    (ids: Ids) =>
      `/api/competence/${scope}/tailored-requests/${ids['request']}${rest}`;
  const step = { method: 'POST', refused: notThere } as const;
  const notYet = { ...step, ownRefused: 'tailored-step-not-possible' };
  const institution = '41000007';
  return [
    {
      action: 'describe-tailored-request',
      method: 'POST',
      path: () => `/api/competence/${scope}/tailored-requests`,
      body: (ids) => ({ ...aNeed(), placementId: ids['placement'], institutions: [] }),
      refused: { placement: 'placement-unknown' },
    },
    {
      action: 'list-tailored-requests',
      method: 'GET',
      path: (ids) => `/api/competence/${scope}/tailored-requests?placementId=${ids['placement']}`,
      refused: { placement: 'nothing' },
    },
    { action: 'open-tailored-request', method: 'GET', path: at(), refused: notThere },
    {
      action: 'change-tailored-request',
      method: 'PUT',
      path: at(),
      body: (ids) => ({ ...aNeed(), version: 1, institutions: [ids['institution']] }),
      refused: { ...notThere, institution: 'fields-not-accepted' },
    },
    { ...step, action: 'send-tailored-request', path: at('/sent'), body: () => ({ version: 2 }) },
    {
      ...notYet,
      action: 'counter-tailored-offer',
      path: at('/counter-proposals'),
      body: () => ({ version: 3, institutionId: institution, words: 'Før jul?' }),
    },
    {
      ...notYet,
      action: 'choose-tailored-offer',
      path: at('/chosen'),
      body: () => ({ version: 3, institutionId: institution, answerId: `ans-${'0'.repeat(20)}` }),
    },
    { ...notYet, action: 'approve-tailored-offer', path: at('/approved'), body: () => ({ version: 3 }) },
    {
      ...notYet,
      action: 'refuse-tailored-offer',
      path: at('/refused'),
      body: () => ({ version: 3, words: 'For dyrt.' }),
    },
    {
      ...notYet,
      action: 'end-tailored-course',
      path: at('/ended'),
      body: () => ({ version: 3, result: 'attended', endedOn: '2026-11-23' }),
    },
    {
      ...step,
      action: 'withdraw-tailored-request',
      path: at('/withdrawn'),
      body: () => ({ version: 3, reason: 'other' }),
    },
  ];
}

/** What an institution's planner does with what municipalities ask; one that others were asked for is not there. */
export function askedAttempts(partnership: string): readonly Attempt[] {
  const at = (rest: (ids: Ids) => string) => (ids: Ids) =>
    `/api/competence/${partnership}/institutions/${ids['institution']}/requests${rest(ids)}`;
  const one = (rest = '') => at((ids) => `/${ids['request']}${rest}`);
  const refused = { institution: 'not-your-scope', request: 'asked-request-not-found' };
  return [
    {
      action: 'list-asked-requests',
      method: 'GET',
      path: at(() => ''),
      refused: { institution: 'not-your-scope' },
    },
    { action: 'open-asked-request', method: 'GET', path: one(), refused },
    { action: 'offer-tailored-course', method: 'POST', path: one('/offers'), body: () => anOffer(), refused },
    { action: 'decline-tailored-request', method: 'POST', path: one('/declines'), body: () => aDecline(), refused },
  ];
}

/** What a company does with the courses of those who are there. */
export function upliftAttempts(partnership: string): readonly Attempt[] {
  const at = (rest: (ids: Ids) => string) => (ids: Ids) =>
    `/api/competence/${partnership}/companies/${ids['company']}/uplifts${rest(ids)}`;
  return [
    {
      action: 'list-company-uplifts',
      method: 'GET',
      path: at(() => ''),
      refused: { company: 'not-your-scope' },
    },
    {
      action: 'tell-uplift-need',
      method: 'POST',
      path: at((ids) => `/${ids['request']}/needs`),
      body: () => ({ seen: 0, words: 'Vi taler mest i telefon.' }),
      refused: { company: 'not-your-scope', request: 'tailored-request-not-found' },
    },
  ];
}
