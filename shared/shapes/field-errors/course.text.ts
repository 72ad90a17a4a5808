/** What is said beside a field of a course or of a file with courses. */
export const courseFieldErrors = {
  'not-an-amu-code': { da: 'Skriv AMU-nummeret med fem cifre, fx 45818.', en: 'Enter the AMU code of five digits.' },
  'only-for-amu': { da: 'Kun AMU-kurser har et AMU-nummer. Slet det.', en: 'Only AMU courses have a code. Delete it.' },
  'lesson-times-reversed': {
    da: 'Undervisningen skal slutte senere, end den begynder.',
    en: 'The lesson must end later than it begins.',
  },
  'minutes-above-times': {
    da: 'Der er flere minutter, end der er fra start til slut.',
    en: 'That is more minutes than there are from start to end.',
  },
  'course-ended': {
    da: 'Kurset er allerede slut. Skriv en slutdato, der ikke er gået.',
    en: 'The course has ended already. Enter a last day that has not passed.',
  },
  'unknown-department': {
    da: 'Vælg en af jeres afdelinger. Mangler den, så tilføj den på jeres profil.',
    en: 'Choose one of your departments. If it is missing, add it to your profile.',
  },
} as const;
