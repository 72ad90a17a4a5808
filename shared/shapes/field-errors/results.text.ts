/** What is said beside a field of the results. */
export const resultsFieldErrors = {
  'report-day-ahead': { da: 'Vælg i dag eller en tidligere dag.', en: 'Choose today or an earlier day.' },
  'unknown-report-column': {
    da: 'Vælg en af kommunens målgrupper.',
    en: 'Choose one of the municipality’s target groups.',
  },
} as const;
