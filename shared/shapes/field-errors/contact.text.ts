/** What is said beside the fields of who somebody is and how to reach them. */
export const contactFieldErrors = {
  'name-has-comma': {
    da: 'Skriv fornavn og efternavn i hver sit felt, uden komma.',
    en: 'Enter first and last name each in its own field, without a comma.',
  },
  'name-without-letters': { da: 'Skriv navnet med bogstaver.', en: 'Enter the name in letters.' },
} as const;
