import { ownInstitution, type PolicyRow } from '../policy-row.ts';

const issuers = {
  assessor: ownInstitution,
  'institution-administrator': ownInstitution,
} as const satisfies PolicyRow['roles'];
const holder = { candidate: 'self' } as const satisfies PolicyRow['roles'];
const receivers = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'education-coordinator': 'own-municipality',
} as const satisfies PolicyRow['roles'];

const untold = { purpose: 'administration', viewing: 'none' } as const;
const own = { purpose: 'own-data', viewing: 'none', roles: holder } as const;

/** What may be done with certificates and portfolios. */
export const certificatePolicy = {
  'issue-certificate': {
    id: 'C120',
    purpose: 'follow-up',
    viewing: { da: 'Udstedte dit kompetencebevis.', en: 'Issued your certificate of competence.' },
    roles: issuers,
  },
  'issue-certificates': { id: 'C121', ...untold, roles: issuers },
  'open-job': { id: 'C122', ...untold, roles: issuers },
  'list-issued-certificates': {
    id: 'C123',
    purpose: 'follow-up',
    viewing: { da: 'Så på en liste, at du har fået et bevis.', en: 'Saw on a list that you were given a certificate.' },
    roles: issuers,
  },
  'open-issued-certificate': {
    id: 'C124',
    purpose: 'follow-up',
    viewing: { da: 'Så dit kompetencebevis.', en: 'Saw your certificate of competence.' },
    roles: issuers,
  },
  'revoke-certificate': {
    id: 'C125',
    purpose: 'follow-up',
    viewing: { da: 'Trak dit kompetencebevis tilbage.', en: 'Revoked your certificate of competence.' },
    roles: issuers,
  },
  'reissue-certificate': {
    id: 'C126',
    purpose: 'follow-up',
    viewing: { da: 'Udstedte dit kompetencebevis på ny.', en: 'Issued your certificate of competence anew.' },
    roles: issuers,
  },
  'verify-certificate': { id: 'C127', ...untold, roles: {}, anyone: 'partnership' },
  'show-certificate-status': { id: 'C128', ...untold, roles: {}, anyone: 'partnership' },
  'show-issuer-document': { id: 'C129', ...untold, roles: {}, anyone: 'partnership' },
  'show-issuer-keys': { id: 'C130', ...untold, roles: {}, anyone: 'partnership' },
  'list-own-certificates': { id: 'C131', ...own },
  'open-own-certificate': { id: 'C132', ...own },
  'download-certificate': { id: 'C133', ...own },
  'show-portfolio': { id: 'C134', ...own },
  'change-portfolio': { id: 'C135', ...own },
  'share-portfolio': { id: 'C136', ...own },
  'end-share': { id: 'C137', ...own },
  'show-portfolio-to-municipality': { id: 'C138', ...own },
  'end-portfolio-showing': { id: 'C139', ...own },
  'export-portfolio': { id: 'C140', ...own },
  'open-shared-portfolio': { id: 'C141', ...untold, roles: {}, anyone: 'citizen' },
  'list-received-portfolios': {
    id: 'C142',
    purpose: 'follow-up',
    viewing: { da: 'Så på en liste, at du viser din portefølje.', en: 'Saw on a list that you show your portfolio.' },
    roles: receivers,
  },
  'open-received-portfolio': {
    id: 'C143',
    purpose: 'follow-up',
    viewing: { da: 'Så den portefølje, du viser kommunen.', en: 'Saw the portfolio that you show the municipality.' },
    roles: receivers,
  },
} as const satisfies Record<string, PolicyRow>;
