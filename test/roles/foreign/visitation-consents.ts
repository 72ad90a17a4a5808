import { aYes } from '#test/builders/visitation-consents.ts';
import type { Attempt } from './attempts.ts';

/** What a municipality's staff do about a person's consents: the person must be the municipality's own. */
export function consentAttempts(scope: string): readonly Attempt[] {
  const refused = { candidate: 'candidate-not-found' };
  const at =
    (rest = ''): Attempt['path'] =>
    (ids) =>
      `/api/visitation/${scope}/candidates/${ids['candidate']}/consents${rest}`;
  return [
    { action: 'show-consents', method: 'GET', path: at(), refused },
    {
      action: 'ask-consent',
      method: 'POST',
      path: at('/asked'),
      body: () => ({ version: 0, purpose: 'network-meeting' }),
      refused,
    },
    { action: 'record-consent', method: 'POST', path: at(), body: () => aYes(), refused },
  ];
}

/** What a person does with the own consents: one of another citizen is not there. */
export function ownConsentAttempts(citizen: string): readonly Attempt[] {
  return [
    {
      action: 'answer-consent',
      method: 'POST',
      path: (ids) => `/api/visitation/${citizen}/consents/${ids['candidate']}/answers`,
      body: () => ({ version: 1, purpose: 'project-results', says: 'no' }),
      refused: { candidate: 'consent-not-found' },
    },
  ];
}

/** What a caseworker does with an address: of the municipality's own people alone. */
export function addressAttempts(scope: string): readonly Attempt[] {
  const refused = { candidate: 'candidate-not-found' };
  const at =
    (rest: string): Attempt['path'] =>
    (ids) =>
      `/api/visitation/${scope}/candidates/${ids['candidate']}/${rest}`;
  const address = { street: 'Algade 1', postalCode: '4000' };
  return [
    { action: 'change-address', method: 'POST', path: at('address'), body: () => ({ version: 1, address }), refused },
    {
      action: 'reveal-address',
      method: 'POST',
      path: at('reveal-address'),
      body: () => ({ reason: 'send-letter' }),
      refused,
    },
  ];
}
