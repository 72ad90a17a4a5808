/** What is said beside a field of an order at a training site, of its packages and its day's list. */
export const orderFieldErrors = {
  'only-when-away': {
    da: 'Vælg kun en grund, når personen er væk.',
    en: 'Choose a reason only where the person is away.',
  },
  'place-still-used': {
    da: 'Der er nogen her. Flyt dem først.',
    en: 'Somebody is here. Move them first.',
  },
  'unknown-place': { da: 'Vælg en af jeres egne arbejdspladser.', en: 'Choose one of your own workplaces.' },
  'unknown-mentor': { da: 'Vælg en af jeres egne mentorer.', en: 'Choose one of your own mentors.' },
  'places-fewer-than-people': {
    da: 'Der er flere her, end der så er plads til. Flyt nogen først.',
    en: 'More people are here than there would be room for. Move somebody first.',
  },
  'not-in-this-order': {
    da: 'Datoerne følger ikke efter hinanden. Se dem efter.',
    en: 'The dates do not follow one another. Check them.',
  },
  'after-order-end': { da: 'Datoen ligger efter forløbets sidste dag.', en: 'The date is after the last day.' },
} as const;
