import type { Attempt } from './attempts.ts';
import { aConsent } from '#test/builders/competence-consent.ts';

/** What a municipality's staff do about a person's consent: the person must be the municipality's own. */
export const consentAttempts = (scope: string): readonly Attempt[] => [
  {
    action: 'show-education-consent',
    method: 'GET',
    path: (ids) => `/api/competence/${scope}/candidates/${ids['candidate']}/education-consent`,
    refused: { candidate: 'candidate-not-found' },
  },
  {
    action: 'record-education-consent',
    method: 'POST',
    path: (ids) => `/api/competence/${scope}/candidates/${ids['candidate']}/education-consent`,
    body: (ids) => aConsent({ reach: 'named', institutionIds: [ids['institution'] as never] }),
    refused: { candidate: 'candidate-not-found', institution: 'fields-not-accepted' },
  },
  {
    action: 'withdraw-education-consent',
    method: 'POST',
    path: (ids) => `/api/competence/${scope}/candidates/${ids['candidate']}/education-consent/withdrawn`,
    body: () => ({ version: 1, withdrawnOn: '2026-11-23' }),
    refused: { candidate: 'consent-not-given' },
  },
];

/** What a person does with the own consent: one of another citizen is not there. */
export const ownConsentAttempts = (citizen: string): readonly Attempt[] => [
  {
    action: 'withdraw-own-consent',
    method: 'POST',
    path: (ids) => `/api/competence/${citizen}/education-consents/${ids['candidate']}/withdrawn`,
    body: () => ({ version: 1 }),
    refused: { candidate: 'consent-not-found' },
  },
];
