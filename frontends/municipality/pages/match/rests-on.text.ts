import { texts } from '#kit/language/texts.ts';

/** Which data a proposal rests on, and how old they are. */
export const restsOnText = texts(
  {
    restsOn: (person: string, place: string) =>
      `Bygger på samtalen ${person} og på pladsen, som stedet beskrev den ${place}.`,
    unknownDay: 'en dag, vi ikke har gemt',
    askPerson: 'Samtalen er gammel. Spørg, om ønskerne stadig holder.',
    askPlace: 'Beskrivelsen er gammel. Spørg stedet, om den stadig holder.',
    routesFailed: 'Rejsetiden er et skøn fra postnumrene, fordi rejsetjenesten ikke svarede.',
    waiting: (day: string) => `Har ventet på en plads siden ${day}.`,
  },
  {
    restsOn: (person, place) =>
      `Rests on the conversation of ${person} and on the opening as the place described it on ${place}.`,
    unknownDay: 'a day we have not kept',
    askPerson: 'The conversation is old. Ask whether the wishes still hold.',
    askPlace: 'The description is old. Ask the place whether it still holds.',
    routesFailed: 'The travel time is an estimate from the postal codes, as the route service did not answer.',
    waiting: (day) => `Has waited for a place since ${day}.`,
  },
);
