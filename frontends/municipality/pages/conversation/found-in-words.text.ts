import { texts } from '#kit/language/texts.ts';

/** What own words look like, of the choices there are. */
export const foundInWordsText = texts(
  {
    found: 'Det ligner noget, vi kan finde steder efter. Vælg det, hvis det er det, personen mener.',
    take: (choice: string) => `Vælg ${choice}`,
  },
  {
    found: 'It looks like something we can find places by. Choose it if it is what the person means.',
    take: (choice) => `Choose ${choice}`,
  },
);
