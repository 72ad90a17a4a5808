import type { PolicyRow } from '../policy-row.ts';

/** Whoever holds a link to an agreement; beyond that something waits, a code to the telephone on record is asked for. */
const byPersonsLink = { purpose: 'own-data', viewing: 'none', roles: {}, anyone: 'citizen' } as const;
const byCompanysLink = { purpose: 'company-network', viewing: 'none', roles: {}, anyone: 'partnership' } as const;

/** What may be done with an agreement by a link and a code. */
export const signingPolicy = {
  'open-my-agreement-link': { id: 'M215', ...byPersonsLink },
  'ask-my-signing-code': { id: 'M216', ...byPersonsLink },
  'read-my-agreement-by-link': { id: 'M217', ...byPersonsLink },
  'sign-my-agreement-by-link': { id: 'M218', ...byPersonsLink },
  'open-company-agreement-link': { id: 'M219', ...byCompanysLink },
  'ask-company-signing-code': { id: 'M300', ...byCompanysLink },
  'read-company-agreement-by-link': { id: 'M301', ...byCompanysLink },
  'sign-company-agreement-by-link': { id: 'M302', ...byCompanysLink },
} as const satisfies Record<string, PolicyRow>;
