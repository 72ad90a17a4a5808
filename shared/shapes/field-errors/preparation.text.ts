/** What is said beside an answer of the preparation form. */
export const preparationFieldErrors = {
  'not-an-option': { da: 'Vælg et af de svar, der står her.', en: 'Choose one of the answers shown here.' },
  'choose-only-one': { da: 'Vælg kun ét svar.', en: 'Choose only one answer.' },
  'answer-or-pass': { da: 'Svar, eller spring over. Ikke begge dele.', en: 'Answer, or pass it by. Not both.' },
  'grade-one-decimal': { da: 'Skriv højst én decimal, fx 6,4.', en: 'Write one decimal at most, e.g. 6.4.' },
} as const;
