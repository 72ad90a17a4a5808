import { texts } from '#kit/language/texts.ts';

/** On the company's first page: that a place has ended and it is asked how they see it. */
export const lookBackWaitsText = texts(
  {
    title: 'Hvad tager vi med os?',
    waits: (count: number) =>
      count === 1
        ? 'En plads hos jer er slut. Hvordan ser I på det?'
        : `${count} pladser hos jer er slut. Hvordan ser I på det?`,
    answer: 'Svar på et minut',
  },
  {
    title: 'What do we take with us?',
    waits: (count) =>
      count === 1
        ? 'A place with you has ended. How do you see it?'
        : `${count} places with you have ended. How do you see it?`,
    answer: 'Answer in a minute',
  },
);
