/** What is said beside a field of a plan or a team. */
export const planFieldErrors = {
  'owner-missing': { da: 'Vælg, hvem der har det.', en: 'Choose who has it.' },
  'not-on-the-team': { da: 'Vælg en, der er på personens hold.', en: 'Choose somebody on the person’s team.' },
  'choose-an-open-goal': {
    da: 'Vælg et mål, der er i gang.',
    en: 'Choose a goal that is going on.',
  },
  'goal-stands-alone': { da: 'Et mål hører ikke under noget andet.', en: 'A goal stands under nothing else.' },
  'not-for-your-role': { da: 'Det er sagsbehandlerens at skrive.', en: 'That is for the caseworker to write.' },
  'not-a-companion-code': {
    da: 'Koden har 12 tal. Se den på den andens telefon.',
    en: 'The code has 12 digits. See it on the other phone.',
  },
} as const;
