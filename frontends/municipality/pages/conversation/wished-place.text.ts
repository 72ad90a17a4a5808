import { texts } from '#kit/language/texts.ts';

/** What a person wishes of a place beside the work itself. */
export const wishedPlaceText = texts(
  {
    title: 'Stedet og buddyen',
    lead: 'Kun det, personen selv siger. Det, I springer over, tæller hverken for eller imod et sted.',
    surroundings: 'Hvordan skal der være?',
    pace: 'Hvilket tempo?',
    contact: 'Hvor meget vil personen tale med andre?',
    support: 'Hvad skal en buddy kunne?',
    supportHelp: 'Sådan som personen siger det. Sprog tæller kun, hvis I vælger det her.',
    development: 'Hvad skal stedet give?',
    unsaid: 'Ikke sagt',
  },
  {
    title: 'The place and the buddy',
    lead: 'Only what the person says. What you skip speaks neither for nor against a place.',
    surroundings: 'What should it be like there?',
    pace: 'What pace?',
    contact: 'How much does the person want to talk with others?',
    support: 'What should a buddy be like?',
    supportHelp: 'As the person says it. A language counts only if you choose it here.',
    development: 'What should the place give?',
    unsaid: 'Not said',
  },
);
