import { texts } from '#kit/language/texts.ts';

/** What a buddy is told on a page that changes something. */
export const contactsOnlyText = texts(
  {
    whom: 'Spørg jeres kontakt',
    title: 'Det er jeres kontakt, der retter her',
    text: (name: string) => `Du er buddy og kan se det hele. Spørg ${name}, hvis noget skal ændres.`,
    back: 'Gå til Hos jer',
  },
  {
    whom: 'Ask your contact',
    title: 'Your contact makes changes here',
    text: (name) => `You are a buddy and can see everything. Ask ${name} if something has to change.`,
    back: 'Go to With you',
  },
);
