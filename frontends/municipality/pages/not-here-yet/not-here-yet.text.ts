import { texts } from '#kit/language/texts.ts';

/** Pages that the navigation names and that are not built yet. */
export const notHereYetText = texts(
  {
    text: 'Siden er ikke bygget endnu. Personer og deres næste skridt er klar.',
    goTo: 'Gå til personer',
    openings: 'Pladser',
    companies: 'Virksomheder',
    results: 'Resultater',
  },
  {
    text: 'The page has not been built yet. People and their next step are ready.',
    goTo: 'Go to people',
    openings: 'Openings',
    companies: 'Companies',
    results: 'Results',
  },
);
