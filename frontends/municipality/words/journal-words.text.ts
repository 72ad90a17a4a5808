import { texts } from '#kit/language/texts.ts';

/** How somebody was in contact, and who reads what was written of it. */
export const journalWords = texts(
  {
    kind: {
      telephone: 'Telefonsamtale',
      visit: 'Besøg',
      meeting: 'Møde',
      letter: 'Brev',
      'e-mail': 'E-mail',
      other: 'Andet',
    },
    readers: {
      team: 'Alle, der arbejder med personen',
      authority: 'Kun sagsbehandlere og teamledere',
    },
    shortReaders: { team: 'Hele teamet', authority: 'Kun sagsbehandlere og teamledere' },
  },
  {
    kind: {
      telephone: 'Telephone call',
      visit: 'Visit',
      meeting: 'Meeting',
      letter: 'Letter',
      'e-mail': 'E-mail',
      other: 'Other',
    },
    readers: {
      team: 'Everybody who works with the person',
      authority: 'Caseworkers and team leaders only',
    },
    shortReaders: { team: 'The whole team', authority: 'Caseworkers and team leaders only' },
  },
);
