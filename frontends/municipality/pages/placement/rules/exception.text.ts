import { texts } from '#kit/language/texts.ts';

/** An exception from a rule. */
export const exceptionText = texts(
  {
    title: (name: string) => `En undtagelse for ${name}`,
    lead: (rule: string, company: string) =>
      `Den gælder én regel: ${rule}, hos ${company}. Grunden gemmes, og jobformidleren kan se den.`,
    loading: 'Henter virksomheden',
    back: 'Placering',
    until: 'Til og med hvilken dag?',
    untilHelp: 'Praktik kan forlænges til 26 uger i alt, og derefter 13 uger ad gangen.',
    reason: 'Hvorfor?',
    reasonHelp: 'Skriv, hvad personen har brug for, og hvorfor det ikke kan være anderledes.',
    save: 'Gør undtagelsen',
    cancel: 'Tilbage uden at gemme',
    saved: (date: string) => `Undtagelsen gælder til ${date}.`,
    notYou: 'Det er en teamleder, der kan gøre en undtagelse',
    notYouText: 'Send adressen på den her side til din teamleder. Så står det hele klar.',
    nowhere: 'Vi kan ikke se, hvilken virksomhed det gælder',
    nowhereText: 'Åbn personens placering, og vælg reglen der.',
    toPlacement: 'Til placeringen',
    before: 'Det er der givet lov til før',
    words: {
      reason: { missing: 'Skriv grunden' },
      until: { 'not-a-date': 'Skriv en dag, fx 1. marts eller 1-3-2027' },
    },
  },
  {
    title: (name) => `An exception for ${name}`,
    lead: (rule, company) =>
      `It is from one rule: ${rule}, at ${company}. The reason is kept, and the job broker can see it.`,
    loading: 'Loading the company',
    back: 'Placement',
    until: 'Until and with which day?',
    untilHelp: 'An internship can be prolonged to 26 weeks in all, and then 13 weeks at a time.',
    reason: 'Why?',
    reasonHelp: 'Write what the person needs, and why it cannot be otherwise.',
    save: 'Make the exception',
    cancel: 'Back without saving',
    saved: (date) => `The exception holds until ${date}.`,
    notYou: 'A team leader can make an exception',
    notYouText: 'Send the address of this page to your team leader. Then all is ready.',
    nowhere: 'We cannot see which company it is about',
    nowhereText: 'Open the person’s placement, and choose the rule there.',
    toPlacement: 'To the placement',
    before: 'What was allowed before',
    words: {
      reason: { missing: 'Write the reason' },
      until: { 'not-a-date': 'Write a day, e.g. 1 March or 1-3-2027' },
    },
  },
);
