/** What is said beside a field of a journal. */
export const journalFieldErrors = {
  'choose-another-person': {
    da: 'Vælg en anden person fra kommunen.',
    en: 'Choose another person of the municipality.',
  },
  'attachment-too-large': {
    da: 'Filen er for stor. Vælg en mindre.',
    en: 'The file is too large. Choose a smaller one.',
  },
} as const;
