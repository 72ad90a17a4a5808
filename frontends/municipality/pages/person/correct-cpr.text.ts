import { texts } from '#kit/language/texts.ts';

/** Giving a person the right CPR number. */
export const correctCprText = texts(
  {
    open: 'Ret CPR-nummeret',
    title: (name: string) => `Hvad er det rigtige CPR-nummer for ${name}?`,
    lead: (name: string) =>
      `${name} bliver ved med at være den samme person her, og alt, der er skrevet, bliver. Tidslinjen husker, at nummeret er rettet, men ikke hvad der stod.`,
    citizen: (name: string) =>
      `På sin egen side kan ${name} se, hvem der har set oplysningerne, når nummeret er rigtigt.`,
    cpr: 'Det rigtige CPR-nummer',
    cprHelp: 'Ti cifre, fx 010203-1234',
    reason: 'Hvorfor skal det rettes?',
    reasons: {
      'got-a-real-number': 'Erstatningsnummeret er blevet til et rigtigt CPR-nummer',
      'typed-wrong': 'Nummeret blev skrevet forkert',
      'got-a-new-number': 'Personen har fået et nyt CPR-nummer',
    },
    save: 'Gem nummeret',
    corrected: (name: string) => `CPR-nummeret for ${name} er rettet.`,
    words: {
      cpr: { missing: 'Skriv CPR-nummeret' },
      reason: { 'not-valid': 'Vælg en grund' },
    },
  },
  {
    open: 'Correct the CPR number',
    title: (name) => `What is the right CPR number of ${name}?`,
    lead: (name) =>
      `${name} stays the same person here, and all that is written stays. The timeline remembers that the number was corrected, but not what it was.`,
    citizen: (name) => `On their own page, ${name} can see who has seen the data once the number is right.`,
    cpr: 'The right CPR number',
    cprHelp: 'Ten digits, e.g. 010203-1234',
    reason: 'Why is it to be corrected?',
    reasons: {
      'got-a-real-number': 'The substitute number has become a real CPR number',
      'typed-wrong': 'The number was written wrong',
      'got-a-new-number': 'The person has been given a new CPR number',
    },
    save: 'Save the number',
    corrected: (name) => `The CPR number of ${name} is corrected.`,
    words: {
      cpr: { missing: 'Write the CPR number' },
      reason: { 'not-valid': 'Choose a reason' },
    },
  },
);
