/** What is said beside a field of a company or an opening. */
export const openingFieldErrors = {
  'not-a-clock-time': { da: 'Skriv et klokkeslæt, fx 7.30.', en: 'Enter a time, e.g. 7.30.' },
  'times-reversed': {
    da: 'Arbejdet skal slutte senere, end det begynder.',
    en: 'The work must end later than it begins.',
  },
  'unknown-municipality': {
    da: 'Vælg en kommune, der er med i partnerskabet.',
    en: 'Choose a municipality that is a member of the partnership.',
  },
  'municipality-not-taken': {
    da: 'Virksomheden samarbejder ikke med den kommune. Ret det først på virksomhedens side.',
    en: 'The company does not work with that municipality. Change that on the company’s page first.',
  },
  'unknown-buddy': {
    da: 'Vælg en buddy fra arbejdspladsen.',
    en: 'Choose a buddy from the workplace.',
  },
  'places-below-taken': {
    da: 'Der er allerede flere, der har en plads. Skriv mindst så mange.',
    en: 'More people than that have a place already. Enter at least as many.',
  },
  'date-in-future': { da: 'Skriv en dato, der ikke ligger ude i fremtiden.', en: 'Enter a date that is not ahead.' },
} as const;
