/** What is said of a list of people, and of how work is handed over. */
export const listFieldErrors = {
  'list-too-large': {
    da: 'Filen er for stor. En liste må højst fylde 20 MB.',
    en: 'The file is too large. A list may be 20 MB at most.',
  },
  'list-too-many-rows': {
    da: 'Der er flere end 10.000 personer i listen. Del den i flere.',
    en: 'There are more than 10,000 people in the list. Divide it.',
  },
  'list-is-empty': {
    da: 'Der er ingen personer i listen, kun kolonnernes navne.',
    en: 'There is nobody in the list, only the names of the columns.',
  },
  'no-referral-columns': {
    da: 'Vis os, hvilken kolonne der har CPR-nummer, og hvilken der har navn.',
    en: 'Show us which column has the CPR number, and which has the name.',
  },
  'covers-for-themselves': { da: 'Vælg en anden, der dækker.', en: 'Choose somebody else who covers.' },
  'away-days-reversed': {
    da: 'Den sidste dag skal være samme dag eller senere end den første.',
    en: 'The last day must be the same day as the first or later.',
  },
  'away-too-long': { da: 'Det er meget længe. Se årstallet efter.', en: 'That is very long. Check the year.' },
  'handed-to-themselves': { da: 'Vælg en anden kollega.', en: 'Choose another colleague.' },
  'case-not-theirs': {
    da: 'En af personerne har fået en anden kontaktperson eller er afsluttet. Hent listen igen.',
    en: 'One of the people has another contact person or is closed. Load the list again.',
  },
} as const;
