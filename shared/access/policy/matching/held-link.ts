/** Whoever holds a link that was sent to the person, or to the company; the row says in which scopes, the word says to what. */
export const byPersonsLink = { purpose: 'own-data', viewing: 'none', roles: {}, anyone: 'citizen' } as const;
export const byCompanysLink = {
  purpose: 'company-network',
  viewing: 'none',
  roles: {},
  anyone: 'partnership',
} as const;
