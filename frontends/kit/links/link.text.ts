import { texts } from '../language/texts.ts';

/** What every page says that a link from a message opens without signing in. */
export const linkText = texts(
  {
    from: (municipality: string) => `Fra ${municipality}.`,
    broken: 'Linket kan ikke åbnes',
    over: 'Der skal ikke svares mere',
    signIn: 'Log ind på din side',
    alone: 'Linket er kun til dig og kun til det her. Send det ikke videre.',
    onItsWay: 'Dit svar er på vej til kommunen.',
    given: 'Der er svaret. Tak.',
    notShown:
      'Et link kan være sendt videre. Derfor viser det ikke, hvad der blev svaret. Log ind, hvis du vil se det.',
    again: 'Svar igen',
    closed: 'Spørgsmålet er afsluttet',
    closedText: 'Tak. Er noget forkert, så ring til kommunen.',
    byLink: 'Svaret gennem linket, uden login',
  },
  {
    from: (municipality) => `From ${municipality}.`,
    broken: 'The link cannot be opened',
    over: 'No answer is needed any more',
    signIn: 'Sign in to your page',
    alone: 'The link is for you alone and for this alone. Do not send it on.',
    onItsWay: 'Your answer is on its way to the municipality.',
    given: 'It is answered. Thank you.',
    notShown:
      'A link may have been sent on. That is why it does not show what was answered. Sign in if you want to see it.',
    again: 'Answer again',
    closed: 'The question is closed',
    closedText: 'Thank you. If something is wrong, call the municipality.',
    byLink: 'Answered by the link, without signing in',
  },
  'linkText',
);
