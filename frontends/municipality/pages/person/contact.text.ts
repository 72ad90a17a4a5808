import { texts } from '#kit/language/texts.ts';

/** Correcting who a person is and how to reach them, and sending the last message again. */
export const contactText = texts(
  {
    open: 'Ret navn, telefon, e-mail eller sprog',
    title: 'Ret navn, telefon, e-mail eller sprog',
    lead: 'Tidslinjen husker, at noget er rettet, men ikke hvad der stod før.',
    firstName: 'Fornavn',
    lastName: 'Efternavn',
    phone: 'Telefon',
    email: 'E-mail',
    save: 'Gem rettelsen',
    corrected: (name: string) => `Oplysningerne om ${name} er rettet.`,
    again: 'Send sidste besked igen',
    sentAgain: (name: string, email: string) => `Beskeden til ${name} er på vej til ${email}.`,
    mustRing: (name: string) => `${name} har ingen e-mail og får ingen beskeder herfra. Ring om møder og ændringer.`,
    words: {
      firstName: { missing: 'Skriv fornavnet' },
      lastName: { missing: 'Skriv efternavnet' },
    },
  },
  {
    open: 'Correct name, telephone, e-mail or language',
    title: 'Correct name, telephone, e-mail or language',
    lead: 'The timeline remembers that something was corrected, but not what it was before.',
    firstName: 'First name',
    lastName: 'Last name',
    phone: 'Telephone',
    email: 'E-mail',
    save: 'Save the correction',
    corrected: (name) => `The details of ${name} are corrected.`,
    again: 'Send the last message again',
    sentAgain: (name, email) => `The message to ${name} is on its way to ${email}.`,
    mustRing: (name) => `${name} has no e-mail and gets no messages from here. Ring about meetings and changes.`,
    words: {
      firstName: { missing: 'Write the first name' },
      lastName: { missing: 'Write the last name' },
    },
  },
);
