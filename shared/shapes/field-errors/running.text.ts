/** What is said beside a field of a course as it runs. */
export const runningFieldErrors = {
  'planned-until-then': {
    da: 'Lektionerne er allerede planlagt til den dag. Vælg en senere dag.',
    en: 'The lessons are planned until that day already. Choose a later day.',
  },
  'outside-course': {
    da: 'Dagen ligger uden for kurset. Vælg en dag mellem første og sidste dag.',
    en: 'The day is outside the course. Choose one between the first and the last day.',
  },
  'not-on-course': { da: 'Personen er ikke på kurset den dag.', en: 'The person is not on the course that day.' },
  'somebody-not-marked': {
    da: 'Der mangler et tryk ud for en eller flere.',
    en: 'Somebody has no mark yet.',
  },
  'result-or-reason': {
    da: 'Skriv enten et resultat eller en grund til, at personen stoppede.',
    en: 'Write either a result or why the person stopped.',
  },
} as const;
