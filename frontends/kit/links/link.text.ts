import { texts } from '../language/texts.ts';

/** What every page says that a link from a message opens without signing in. */
export const linkText = texts(
  {
    from: (municipality: string) => `Fra ${municipality}.`,
    broken: 'Linket kan ikke åbnes',
    signIn: 'Log ind på din side',
  },
  {
    from: (municipality) => `From ${municipality}.`,
    broken: 'The link cannot be opened',
    signIn: 'Sign in to your page',
  },
  'linkText',
);
