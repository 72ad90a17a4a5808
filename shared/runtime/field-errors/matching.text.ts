/** What is said beside a field of a match meeting or a placement. */
export const matchingFieldErrors = {
  'dates-reversed': { da: 'Slutdatoen skal ligge efter startdatoen.', en: 'The last day must be after the first.' },
} as const;
