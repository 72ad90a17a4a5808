/** What is said beside a field of a consent or an enrolment. */
export const enrolmentFieldErrors = {
  'not-an-institution-here': {
    da: 'Vælg et uddannelsessted, der er med i partnerskabet.',
    en: 'Choose an institution that has joined the partnership.',
  },
  'course-has-its-own-days': {
    da: 'Kurset har faste datoer. Lad feltet være tomt.',
    en: 'The course has its own days. Leave the field empty.',
  },
  'not-begun-yet': {
    da: 'Personen er ikke begyndt endnu.',
    en: 'The person has not begun yet.',
  },
  'not-ended-yet': {
    da: 'Det kan først rettes, når forløbet er slut på den måde.',
    en: 'This can be corrected once it has ended that way.',
  },
  'fewer-than-used': {
    da: 'Så mange af jeres pladser er allerede i brug.',
    en: 'More of your seats than that are in use already.',
  },
} as const;
