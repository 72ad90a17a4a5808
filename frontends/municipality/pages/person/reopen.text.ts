import { genitive } from '#kit/language/words-in-line.ts';
import { texts } from '#kit/language/texts.ts';

/** Taking a closed effort up again. */
export const reopenText = texts(
  {
    title: (name: string) => `Åbn ${genitive(name)} forløb igen`,
    lead: 'Se, om det hele stadig passer, og ret det, der er nyt. Det, der er skrevet før, bliver.',
    firstName: 'Fornavn',
    lastName: 'Efternavn',
    phone: 'Telefon',
    email: 'E-mail',
    targetGroups: 'Målgruppe',
    targetGroupsHelp: 'Tæller fra i dag. Det, der er talt før, bliver, som det var.',
    reason: (name: string) => `Hvorfor kommer ${name} igen?`,
    reasonHelp: 'To eller tre linjer. Den grund, der stod før, står stadig i tidslinjen.',
    owner: 'Hvem er sagsbehandler nu?',
    ownerNone: 'Vælg en kollega',
    save: 'Åbn forløbet igen',
    reopened: (name: string, owner: string) => `${genitive(name)} forløb er åbnet igen. ${owner} er sagsbehandler.`,
    words: {
      firstName: { missing: 'Skriv fornavnet' },
      lastName: { missing: 'Skriv efternavnet' },
      targetGroups: { 'choose-at-least-one': 'Vælg mindst én målgruppe' },
      reason: { missing: 'Skriv, hvorfor forløbet åbnes igen' },
      ownerId: { missing: 'Vælg en kollega', 'not-valid': 'Vælg en kollega', 'not-an-id': 'Vælg en kollega' },
    },
  },
  {
    title: (name) => `Open ${genitive(name)} effort again`,
    lead: 'See whether everything still fits, and change what is new. What was written before stays.',
    firstName: 'First name',
    lastName: 'Last name',
    phone: 'Telephone',
    email: 'E-mail',
    targetGroups: 'Target group',
    targetGroupsHelp: 'Counts from today. What was counted before stays as it was.',
    reason: (name) => `Why does ${name} come again?`,
    reasonHelp: 'Two or three lines. The reason that stood before is still in the timeline.',
    owner: 'Who is the caseworker now?',
    ownerNone: 'Choose a colleague',
    save: 'Open the effort again',
    reopened: (name, owner) => `${genitive(name)} effort is open again. ${owner} is the caseworker.`,
    words: {
      firstName: { missing: 'Write the first name' },
      lastName: { missing: 'Write the last name' },
      targetGroups: { 'choose-at-least-one': 'Choose at least one target group' },
      reason: { missing: 'Write why the effort is opened again' },
      ownerId: { missing: 'Choose a colleague', 'not-valid': 'Choose a colleague', 'not-an-id': 'Choose a colleague' },
    },
  },
);
