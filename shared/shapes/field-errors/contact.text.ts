/** What is said beside the fields of who somebody is and how to reach them. */
export const contactFieldErrors = {
  'name-has-comma': {
    da: 'Skriv fornavn og efternavn i hver sit felt, uden komma.',
    en: 'Enter first and last name each in its own field, without a comma.',
  },
  'name-without-letters': { da: 'Skriv navnet med bogstaver.', en: 'Enter the name in letters.' },
  'phone-too-short': {
    da: 'Nummeret er for kort. Et dansk nummer har otte cifre, fx 12 34 56 78.',
    en: 'The number is too short. A Danish number has eight digits, e.g. 12 34 56 78.',
  },
  'phone-too-long': {
    da: 'Nummeret er for langt. Skriv ét nummer, fx 12 34 56 78.',
    en: 'The number is too long. Enter one number, e.g. 12 34 56 78.',
  },
  'phone-has-other-signs': {
    da: 'Skriv kun selve nummeret, fx 12 34 56 78.',
    en: 'Enter the number alone, e.g. 12 34 56 78.',
  },
  'phone-needs-country-code': {
    da: 'Skriv landekoden foran et udenlandsk nummer, fx +46 70 123 45 67.',
    en: 'Enter the country code before a foreign number, e.g. +46 70 123 45 67.',
  },
  'email-ends-with-sign': {
    da: 'Der står et tegn for meget til sidst. Slet det.',
    en: 'There is a sign too many at the end. Delete it.',
  },
  'email-several': { da: 'Skriv kun én e-mail.', en: 'Enter one e-mail only.' },
  'email-has-space': { da: 'Der må ikke være mellemrum i en e-mail.', en: 'An e-mail cannot hold a space.' },
  'email-without-at': {
    da: 'Der mangler et @. Skriv fx navn@firma.dk.',
    en: 'The @ is missing. Enter e.g. name@company.dk.',
  },
  'email-two-dots': {
    da: 'Der står to punktummer lige efter hinanden. Slet det ene.',
    en: 'There are two dots in a row. Delete one.',
  },
  'email-foreign-letters': {
    da: 'Før @ kan der ikke stå æ, ø, å eller andre særlige bogstaver. Spørg efter den præcise adresse.',
    en: 'Before the @ there can be no æ, ø, å or other special letters. Ask for the exact address.',
  },
} as const;
