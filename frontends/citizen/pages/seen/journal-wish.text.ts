import { texts } from '#kit/language/texts.ts';
import { longDate } from '#kit/time/format-dates.ts';

/** Everything the municipality has written about the person: asked for, and given. */
export const journalWishText = texts(
  {
    title: 'Få alt, kommunen har skrevet om dig',
    lead: 'Det er din ret. Du får det hele på dansk, så du kan læse det i ro og få rettet det, der er forkert.',
    loading: 'Henter, hvad du har bedt om',
    ask: (municipality: string) => `Bed ${municipality} om at få alt`,
    asked: 'Dit ønske er sendt.',
    received: (day: string) => `Vi har modtaget dit ønske. Du får det senest ${longDate(day)}.`,
    how: 'Din kontaktperson giver dig det i hånden eller sender det som brev.',
    given: (day: string) => `Du fik det ${longDate(day)}.`,
    because: {
      'asked-already': 'Du har allerede bedt om det, og du får det.',
      'not-known-here': 'Kommunen kunne ikke finde dig. Ring til kommunen.',
    },
    again: 'Du kan bede om det igen, når du vil.',
  },
  {
    title: 'Get everything the municipality has written about you',
    lead: 'It is your right. You get all of it in Danish, so that you can read it in peace and have mistakes corrected.',
    loading: 'Loading what you asked for',
    ask: (municipality) => `Ask ${municipality} for everything`,
    asked: 'Your wish has been sent.',
    received: (day) => `We have received your wish. You get it by ${longDate(day)}.`,
    how: 'Your contact person gives it to you by hand or sends it as a letter.',
    given: (day) => `You got it on ${longDate(day)}.`,
    because: {
      'asked-already': 'You have asked for it already, and you will get it.',
      'not-known-here': 'The municipality could not find you. Ring the municipality.',
    },
    again: 'You can ask for it again whenever you like.',
  },
  'journalWishText',
);
