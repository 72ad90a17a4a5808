import { countWord, texts } from '#kit/language/texts.ts';

/** The company's openings in a list. */
export const openingsText = texts(
  {
    title: 'Pladser',
    loading: 'Henter pladserne',
    heading: (free: number) => (free === 1 ? 'I har én ledig plads' : `I har ${countWord(free)} ledige pladser`),
    full: 'Alle jeres pladser er taget',
    none: 'I har ingen åbne pladser',
    lead: 'En plads er noget, I kan bruge hjælp til, og som en kan begynde på i små timer.',
    emptyTitle: 'Fortæl, hvad I kan bruge hjælp til',
    emptyText: 'Det kan være to timer om ugen. Vi foreslår opgaver undervejs.',
    register: 'Opret en plads',
    open: 'Åbne',
    paused: 'På pause',
    closed: 'Lukkede',
    free: (free: number, places: number) => `${free} af ${places} ledige`,
    isFull: 'Alle taget',
    line: (area: string, hours: string) => `${area}, ${hours}`,
  },
  {
    title: 'Openings',
    loading: 'Loading the openings',
    heading: (free) => (free === 1 ? 'You have one free place' : `You have ${countWord(free)} free places`),
    full: 'All your places are taken',
    none: 'You have no open openings',
    lead: 'An opening is something you could use help with, and that somebody can begin on in few hours.',
    emptyTitle: 'Tell us what you could use help with',
    emptyText: 'It may be two hours a week. We suggest tasks on the way.',
    register: 'Register an opening',
    open: 'Open',
    paused: 'Paused',
    closed: 'Closed',
    free: (free, places) => `${free} of ${places} free`,
    isFull: 'All taken',
    line: (area, hours) => `${area}, ${hours}`,
  },
);
