import { texts } from '../language/texts.ts';

/** How it is to be at a workplace, as it is asked about and told. */
export const traitsText = texts(
  {
    more: 'Fortæl, hvordan der er (kan springes over)',
    moreText: 'Det hjælper folk med at finde et sted, de trives. Det, I springer over, tæller aldrig imod pladsen.',
    surroundings: 'Hvordan er der?',
    pace: 'Tempoet',
    contact: 'Hvor meget taler man med andre?',
    support: 'Hvordan hjælper buddyen?',
    development: 'Hvad kan pladsen give?',
    unsaid: 'Det siger vi ikke noget om',
    is: 'Sådan er der',
    paceIs: (pace: string) => `Tempo: ${pace}`,
    contactIs: (contact: string) => `Tale med andre: ${contact}`,
    helps: 'Sådan hjælper buddyen',
    gives: 'Det kan pladsen give',
  },
  {
    more: 'Tell what it is like (may be skipped)',
    moreText: 'It helps people find a place where they do well. What you skip never counts against the opening.',
    surroundings: 'What is it like there?',
    pace: 'The pace',
    contact: 'How much does one talk with others?',
    support: 'How does the buddy help?',
    development: 'What can the opening give?',
    unsaid: 'We say nothing of it',
    is: 'What it is like',
    paceIs: (pace) => `Pace: ${pace}`,
    contactIs: (contact) => `Talking with others: ${contact}`,
    helps: 'How the buddy helps',
    gives: 'What the opening can give',
  },
);
