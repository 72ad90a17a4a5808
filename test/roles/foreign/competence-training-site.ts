import { anOrder, packageTerms } from '#test/builders/competence-training-site.ts';
import type { Attempt, Ids } from './attempts.ts';

/**
 * What a municipality's staff do with packages and orders: the person, the package and the order must be its own. `placed`
 * is an order that has not begun, `begun` one that has.
 */
export const orderAttempts = (scope: string, contactId: string): readonly Attempt[] => {
  const at = (rest: (ids: Ids) => string) => (ids: Ids) => `/api/competence/${scope}${rest(ids)}`;
  const ofOrder = (which: 'placed' | 'begun', rest = '') => at((ids) => `/orders/${ids[which]}${rest}`);
  const notFound = { placed: 'order-not-found' };
  return [
    {
      action: 'place-order',
      method: 'POST',
      path: at(() => '/orders'),
      body: (ids) => ({
        ...anOrder({
          candidateId: ids['candidate'] as never,
          institutionId: ids['institution'] as never,
          packageId: ids['package'] as never,
        }),
        contact: { personId: ids['contact'] ?? contactId, name: 'Mette Krogh', phone: '46123456' },
      }),
      refused: {
        candidate: 'candidate-not-found',
        institution: 'institution-not-found',
        package: 'package-not-agreed',
        contact: 'fields-not-accepted',
      },
    },
    {
      action: 'list-candidate-orders',
      method: 'GET',
      path: at((ids) => `/candidates/${ids['candidate']}/orders`),
      refused: { candidate: 'nothing' },
    },
    { action: 'open-order', method: 'GET', path: ofOrder('placed'), refused: notFound },
    {
      action: 'correct-order',
      method: 'POST',
      path: ofOrder('placed', '/corrected'),
      body: () => ({ version: 1, reason: 'Forkert dag.', startsOn: '2026-12-08' }),
      refused: notFound,
    },
    {
      action: 'change-order',
      method: 'POST',
      path: ofOrder('placed', '/changed'),
      body: (ids) => ({ version: 2, packageId: ids['package'], from: '2027-01-04' }),
      refused: { ...notFound, package: 'package-not-agreed' },
    },
    {
      action: 'cancel-order',
      method: 'POST',
      path: ofOrder('placed', '/cancelled'),
      body: () => ({ version: 3, reason: 'by-mistake' }),
      refused: notFound,
    },
    {
      action: 'end-order',
      method: 'POST',
      path: ofOrder('begun', '/ended'),
      body: () => ({ version: 4, endedOn: '2026-11-23', reason: 'own-wish' }),
      refused: { begun: 'order-not-found' },
    },
  ];
};

/** What a municipality answers to a proposal: the package must have been proposed to it. */
export const settleAttempts = (scope: string): readonly Attempt[] => [
  {
    action: 'settle-package',
    method: 'POST',
    path: (ids) => `/api/competence/${scope}/packages/${ids['package']}/settled`,
    body: () => ({ version: 1, number: 1, agreed: true }),
    refused: { package: 'package-not-found' },
  },
];

/** What a training site's youth coordinator does: the site must be the own one, and the person assigned to it. */
export const siteAttempts = (partnership: string): readonly Attempt[] => {
  const at = (rest: (ids: Ids) => string) => (ids: Ids) =>
    `/api/competence/${partnership}/institutions/${ids['institution']}${rest(ids)}`;
  const ofOrder = (rest: string) => at((ids) => `/orders/${ids['order']}${rest}`);
  const elsewhere = { institution: 'not-your-scope' };
  const notTheirs = { ...elsewhere, order: 'order-not-found' };
  return [
    {
      action: 'propose-package',
      method: 'POST',
      path: at(() => '/packages'),
      body: (ids) => ({ ...packageTerms(), municipality: ids['municipality'], packageId: ids['package'] }),
      refused: { ...elsewhere, package: 'package-not-found', municipality: 'fields-not-accepted' },
    },
    { action: 'list-site-packages', method: 'GET', path: at(() => '/packages'), refused: elsewhere },
    {
      action: 'arrange-site',
      method: 'PUT',
      path: at(() => '/site'),
      body: () => ({ version: 0, workplaces: [{ name: 'Køkkenet', about: '', places: 4 }], mentors: [] }),
      refused: elsewhere,
    },
    { action: 'open-site', method: 'GET', path: at(() => '/site'), refused: elsewhere },
    { action: 'list-site-orders', method: 'GET', path: at(() => '/orders?list=ongoing'), refused: elsewhere },
    { action: 'open-site-order', method: 'GET', path: ofOrder(''), refused: notTheirs },
    {
      action: 'assign-at-site',
      method: 'PUT',
      path: ofOrder('/assignment'),
      body: () => ({ version: 1 }),
      refused: notTheirs,
    },
    { action: 'open-attendance-day', method: 'GET', path: at(() => '/attendance'), refused: elsewhere },
    {
      action: 'mark-attendance',
      method: 'PUT',
      path: ofOrder('/attendance'),
      body: () => ({ version: 0, on: '2026-11-23', mark: 'present' }),
      refused: notTheirs,
    },
    {
      action: 'answer-order',
      method: 'POST',
      path: ofOrder('/answers'),
      body: () => ({ version: 4, answer: 'paused' }),
      refused: notTheirs,
    },
  ];
};
