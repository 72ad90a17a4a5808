import { texts } from '#kit/language/texts.ts';

/** What a person is written to in. */
export const citizenLanguageText = texts(
  {
    label: 'Skriv til personen på',
    help: 'Mails og sms’er til personen om samtaler, møder og samtykker.',
    names: { da: 'Dansk', en: 'Engelsk', uk: 'Ukrainsk' },
    written: { da: 'Beskeder på dansk', en: 'Beskeder på engelsk', uk: 'Beskeder på ukrainsk' },
  },
  {
    label: 'Write to the person in',
    help: 'E-mails and texts to the person about conversations, meetings and consents.',
    names: { da: 'Danish', en: 'English', uk: 'Ukrainian' },
    written: { da: 'Messages in Danish', en: 'Messages in English', uk: 'Messages in Ukrainian' },
  },
);
