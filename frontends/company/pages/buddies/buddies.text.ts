import { countWord, texts } from '#kit/language/texts.ts';
import { genitive } from '#kit/language/words-in-line.ts';

/** The company's buddies. */
export const buddiesText = texts(
  {
    title: 'Buddyer',
    heading: (count: number) => (count === 1 ? 'I har én buddy' : `I har ${countWord(count)} buddyer`),
    none: 'I har ingen buddy endnu',
    lead: 'En buddy er den kollega, som viser til rette, svarer på det små og siger til, når noget driller.',
    emptyTitle: 'Begynd her',
    emptyText: 'Hver plads skal have en buddy. Spørg en kollega, der har lyst og tid de første uger.',
    trained: (date: string) => `Buddykursus ${date}`,
    notTrained: 'Har ikke været på buddykursus endnu',
    former: 'Tidligere buddyer',
    formerText: 'Deres telefon og e-mail er slettet hos os.',
    name: 'Udpeg en buddy',
    withdraw: (name: string) => `Afmeld ${name}`,
    withdrawTitle: (name: string) => `Skal ${name} ikke længere være buddy?`,
    withdrawWhat: (name: string) =>
      `Vi sletter ${genitive(name)} telefon og e-mail med det samme. Navnet bliver stående på de forløb, der har været. Det kan ikke fortrydes, men I kan udpege personen igen.`,
    withdrawYes: (name: string) => `Ja, afmeld ${name}`,
    withdrawn: (name: string) => `${name} er ikke længere buddy.`,
    nameTitle: 'Udpeg en buddy',
    nameLead: 'Spørg personen først. Skriv mindst én måde at nå personen på.',
    back: 'Buddyer',
    nextCourse: 'Kommunen kan fortælle om næste buddykursus.',
    privacy: 'Kommunens medarbejdere i netværket kan se navn, telefon og e-mail. Ingen andre.',
  },
  {
    title: 'Buddies',
    heading: (count) => (count === 1 ? 'You have one buddy' : `You have ${countWord(count)} buddies`),
    none: 'You have no buddy yet',
    lead: 'A buddy is the colleague who shows the ropes, answers the small questions and speaks up when something is wrong.',
    emptyTitle: 'Begin here',
    emptyText: 'Every opening needs a buddy. Ask a colleague who has the wish and the time in the first weeks.',
    trained: (date) => `Buddy course ${date}`,
    notTrained: 'Has not been on the buddy course yet',
    former: 'Former buddies',
    formerText: 'Their telephone and e-mail are deleted with us.',
    name: 'Name a buddy',
    withdraw: (name) => `Withdraw ${name}`,
    withdrawTitle: (name) => `Shall ${name} no longer be a buddy?`,
    withdrawWhat: (name) =>
      `We delete ${genitive(name)} telephone and e-mail at once. The name stays on what has been. It cannot be undone, but you can name the person again.`,
    withdrawYes: (name) => `Yes, withdraw ${name}`,
    withdrawn: (name) => `${name} is no longer a buddy.`,
    nameTitle: 'Name a buddy',
    nameLead: 'Ask the person first. Write at least one way to reach them.',
    back: 'Buddies',
    nextCourse: 'The municipality can tell about the next buddy course.',
    privacy: 'The municipalities’ staff in the network can see name, telephone and e-mail. Nobody else.',
  },
);
