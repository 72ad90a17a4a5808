/** What is said beside a field of a conversation. */
export const conversationFieldErrors = {
  'closed-that-day': {
    da: 'Der er lukket den dag. Vælg en hverdag.',
    en: 'It is closed that day. Choose a business day.',
  },
  'outside-opening-hours': {
    da: 'Vælg en tid inden for åbningstiden: mandag til onsdag 8-16, torsdag 8-18, fredag 8-15.',
    en: 'Choose a time within the opening hours: Monday to Wednesday 8-16, Thursday 8-18, Friday 8-15.',
  },
  'no-email-to-write-to': {
    da: 'Personen har ingen e-mail. Skriv den ind først, eller vælg en anden vej.',
    en: 'The person has no e-mail. Enter one first, or choose another way.',
  },
  'no-phone-to-write-to': {
    da: 'Personen har ingen telefon. Skriv den ind først, eller vælg en anden vej.',
    en: 'The person has no telephone. Enter one first, or choose another way.',
  },
  'at-network-meeting-alone': {
    da: 'Folk uden for kommunen kan være med til et netværksmøde. Vælg den slags, eller fjern dem.',
    en: 'People from outside can take part in a network meeting. Choose that kind, or remove them.',
  },
  'first-conversation-held': {
    da: 'Den første samtale er holdt. Vælg en anden slags.',
    en: 'The first conversation was held. Choose another kind.',
  },
} as const;
