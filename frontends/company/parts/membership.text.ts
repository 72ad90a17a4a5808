import { texts } from '#kit/language/texts.ts';

/** What is said to somebody whose company is not in the network yet. */
export const membershipText = texts(
  {
    loading: 'Henter jeres side',
    welcome: 'Begynd med at blive medlem',
    title: 'I er ikke med i netværket endnu',
    contact: 'Det tager et par minutter. Vi henter navn og adresse fra CVR-registeret, så I slipper for at skrive dem.',
    buddy: 'Kontakten i jeres virksomhed skal melde jer ind. Bed om det, og kom så tilbage hertil.',
    join: 'Bliv medlem',
  },
  {
    loading: 'Loading your page',
    welcome: 'Begin by joining',
    title: 'You are not in the network yet',
    contact: 'It takes a few minutes. We fetch name and address from the company register, so you need not write them.',
    buddy: 'The contact in your company has to join you. Ask for it, and then come back here.',
    join: 'Join the network',
  },
);
