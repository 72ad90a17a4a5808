/** The words of the spreadsheet with what did not go in. */
export const importResultText = {
  da: {
    sheet: 'Ikke med',
    row: 'Række',
    name: 'Navn',
    column: 'Kolonne',
    why: 'Hvad der skal rettes',
    known: 'Personen er allerede henvist i kommunen.',
    isProtected: 'Personens navn og adresse er beskyttet.',
    repeated: (row: number) => `Samme person står i række ${row}.`,
  },
  en: {
    sheet: 'Left out',
    row: 'Row',
    name: 'Name',
    column: 'Column',
    why: 'What to correct',
    known: 'The person is already referred in this municipality.',
    isProtected: 'The person’s name and address are protected.',
    repeated: (row: number) => `The same person is in row ${row}.`,
  },
} as const;
