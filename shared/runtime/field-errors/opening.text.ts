/** What is said beside a field of a company or an opening. */
export const openingFieldErrors = {
  'not-a-clock-time': { da: 'Skriv et klokkeslæt, fx 7.30.', en: 'Enter a time, e.g. 7.30.' },
} as const;
