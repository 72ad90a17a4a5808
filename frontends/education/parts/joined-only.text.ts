import { texts } from '#kit/language/texts.ts';

/** What is said to somebody whose institution has not joined, and to whoever may not do something. */
export const joinedOnlyText = texts(
  {
    loading: 'Henter jeres side',
    welcome: 'Begynd med at melde jer ind',
    title: 'I er ikke med i partnerskabet endnu',
    administrator: 'Det tager et par minutter. Vi henter navnet fra CVR-registeret. Bagefter kan I slå kurser op.',
    others: 'Jeres administrator skal melde jer ind. Bed om det, og kom så tilbage hertil.',
    join: 'Meld jer ind',
    refused: 'Det hører til en anden rolle',
    refusedText: (name: string) => `Har du flere roller, kan du skifte øverst på siden. Ellers spørg ${name}.`,
    back: 'Tilbage til forsiden',
  },
  {
    loading: 'Loading your page',
    welcome: 'Begin by joining',
    title: 'You have not joined the partnership yet',
    administrator:
      'It takes a few minutes. We fetch the name from the company register. After that you can post courses.',
    others: 'Your administrator has to join you. Ask for it, and then come back here.',
    join: 'Join',
    refused: 'This belongs to another role',
    refusedText: (name) => `If you have several roles, you can change at the top of the page. Otherwise ask ${name}.`,
    back: 'Back to the first page',
  },
);
