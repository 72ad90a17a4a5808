/** What is said beside a field of learning goals, records and assessments. */
export const learningFieldErrors = {
  'goal-not-offered': {
    da: 'Målet er ikke i biblioteket mere. Vælg et andet.',
    en: 'The goal is no longer in the library. Choose another.',
  },
  'goal-not-in-record': { da: 'Vælg et af forløbets mål.', en: 'Choose one of the record’s goals.' },
  'not-accredited': {
    da: 'Stedet er ikke godkendt til at bedømme. Vælg et, der er.',
    en: 'This place is not accredited to assess. Choose one that is.',
  },
  'level-without-evidence': {
    da: 'Vælg den dokumentation, niveauet bygger på.',
    en: 'Choose the evidence that the level rests on.',
  },
  'evidence-does-not-count': {
    da: 'Noget af det valgte er trukket tilbage eller handler om et andet mål. Vælg igen.',
    en: 'Some of what was chosen was taken back or is about another goal. Choose again.',
  },
  'level-not-shown': {
    da: 'Det valgte viser ikke det her niveau. Vælg mere, eller et lavere niveau.',
    en: 'What was chosen does not show this level. Choose more, or a lower level.',
  },
  'level-skipped': {
    da: 'Et niveau er sprunget over. Vælg også dokumentation for det, der kommer før.',
    en: 'A level is skipped. Choose evidence of the one before too.',
  },
  'photo-too-large': {
    da: 'Billedet fylder for meget. Det må højst fylde 8 MB.',
    en: 'The picture is too large. It may be at most 8 MB.',
  },
  'say-yes-first': {
    da: 'Sæt kryds i, at billedet må vises.',
    en: 'Tick that the picture may be shown.',
  },
} as const;
