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
    refused: 'Det er planlæggeren, der gør det',
    refusedText: (name: string) => `Kun planlæggere og administratorer kan ændre kurser. Spørg ${name}.`,
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
    refused: 'The planner does this',
    refusedText: (name) => `Only planners and administrators can change courses. Ask ${name}.`,
    back: 'Back to the first page',
  },
);
