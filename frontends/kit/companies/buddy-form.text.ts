import { sentence, texts } from '../language/texts.ts';

/** Naming a buddy: what is said in the same way whoever names one. */
export const buddyFormText = texts(
  {
    name: 'Navn',
    phone: 'Telefon',
    phoneHelp: 'Mobil er bedst, fx 22 33 44 55',
    email: 'E-mail',
    emailHelp: 'Så får personen selv invitationen til matchmøder.',
    trainedOn: 'Hvornår var personen på buddykursus?',
    trainedOnHelp: 'Lad feltet stå tomt, hvis det ikke er sket endnu.',
    submit: 'Udpeg buddyen',
    cancel: 'Fortryd og gå tilbage',
    named: (name: string) => `${sentence(name)} er buddy nu.`,
    notADate: 'Skriv en dato, fx 12-05-2026',
    asks: { name: 'Skriv navnet på buddyen' },
  },
  {
    name: 'Name',
    phone: 'Telephone',
    phoneHelp: 'A mobile is best, e.g. 22 33 44 55',
    email: 'E-mail',
    emailHelp: 'Then the person gets the invitation to match meetings too.',
    trainedOn: 'When was the person on the buddy course?',
    trainedOnHelp: 'Leave the field empty if it has not happened yet.',
    submit: 'Name the buddy',
    cancel: 'Undo and go back',
    named: (name) => `${sentence(name)} is a buddy now.`,
    notADate: 'Write a date, e.g. 12-05-2026',
    asks: { name: 'Write the name of the buddy' },
  },
);
