import { texts } from '#kit/language/texts.ts';

/** A meeting is ahead, and the company does not see the card. */
export const cardNotSeenText = texts(
  {
    title: (company: string) => `${company} ser ikke kortet`,
    takenBack: (name: string, day: string) => `${name} tog sit ja tilbage ${day}.`,
    never: (name: string) => `${name} har ikke sagt ja til, at virksomheder ser kortet.`,
    still:
      'Mødet gælder stadig. Virksomheden kender fornavn, tid og sted, og får at vide, at der ikke er delt mere, men ikke hvorfor. Tal med personen om, hvad der må siges på mødet.',
    link: 'Se samtykker',
  },
  {
    title: (company) => `${company} does not see the card`,
    takenBack: (name, day) => `${name} took the yes back ${day}.`,
    never: (name) => `${name} has not agreed that companies see the card.`,
    still:
      'The meeting still holds. The company knows the first name, time and place, and is told that no more is shared, but not why. Talk with the person about what may be said at the meeting.',
    link: 'See consents',
  },
);
