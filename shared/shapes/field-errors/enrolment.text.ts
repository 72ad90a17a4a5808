/** What is said beside a field of a consent or an enrolment. */
export const enrolmentFieldErrors = {
  'not-an-institution-here': {
    da: 'Vælg et uddannelsessted, der er med i partnerskabet.',
    en: 'Choose an institution that has joined the partnership.',
  },
} as const;
