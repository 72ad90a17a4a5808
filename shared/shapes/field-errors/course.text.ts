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
  'file-of-another-kind': {
    da: 'Vælg en fil, der ender på .csv eller .xlsx.',
    en: 'Choose a file that ends with .csv or .xlsx.',
  },
  'file-not-what-it-says': {
    da: 'Filen er ikke det, dens navn siger. Gem den igen som CSV eller Excel.',
    en: 'The file is not what its name says. Save it again as CSV or Excel.',
  },
  'file-not-readable': {
    da: 'Vi kan ikke læse filen. Gem den igen som CSV eller Excel (.xlsx).',
    en: 'We cannot read the file. Save it again as CSV or Excel (.xlsx).',
  },
  'file-too-large': {
    da: 'Filen er for stor. Del den i flere, højst 180 kB hver.',
    en: 'The file is too large. Divide it, at most 180 kB each.',
  },
  'file-too-many-rows': {
    da: 'Der er for mange rækker. Del filen, højst 500 kurser i hver.',
    en: 'There are too many rows. Divide the file, at most 500 courses each.',
  },
  'no-course-columns': {
    da: 'Vi kan ikke finde kolonnen Titel. Den første række skal have kolonnernes navne.',
    en: 'We cannot find the column Titel. The first row must hold the names of the columns.',
  },
  'formula-in-cell': {
    da: 'Her står en formel. Skriv det, den viser.',
    en: 'Here is a formula. Write what it shows.',
  },
  'times-not-readable': {
    da: 'Skriv dag og tid, fx mandag 8.30–14.',
    en: 'Write day and time, e.g. mandag 8.30–14.',
  },
} as const;
