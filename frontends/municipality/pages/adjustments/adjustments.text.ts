import { countWord, sentence, texts } from '#kit/language/texts.ts';

/** What to ask companies for, so that places suit more people. */
export const adjustmentsText = texts(
  {
    title: 'Hvad kan vi spørge om?',
    back: 'Pladser',
    link: 'Hvad kan vi spørge virksomhederne om?',
    lead: 'Nogle får ingen plads, fordi der mangler lidt. Her er det mindste, I kan spørge om, som hjælper flest.',
    how: 'En plads passer, når den er blandt personens egne ønsker, alle hensyn er opfyldt, og intet udelukker den. Hvert spørgsmål er prøvet: Siger virksomheden ja, passer pladsen.',
    loading: 'Regner ud, hvad der kan spørges om',
    nobodySeeks: 'Ingen søger en plads lige nu',
    nobodySeeksText: 'Når der står ønsker på en person, regnes der også på vedkommende.',
    everybodySuited: 'Der er en plads, der passer, til alle, som søger',
    everybodySuitedText: 'Åbn den enkeltes match, og aftal et matchmøde.',
    nothingToAsk: (count: number) =>
      count === 1
        ? 'Én har ingen plads, der passer, og der er intet at spørge om'
        : `${sentence(countWord(count))} har ingen plads, der passer, og der er intet at spørge om`,
    nothingToAskText:
      'Det er ønskerne eller vejen, der ikke passer med de åbne pladser. Tal med netværkskoordinatoren.',
    without: (count: number, looked: number) =>
      `${sentence(countWord(count))} af ${looked}, der søger, har ingen plads, der passer, som den er`,
    sample: (looked: number, seeking: number) =>
      `${seeking} søger. Der er regnet på ${looked}, spredt jævnt over dem alle.`,
    list: 'Spørg her først',
    helps: (count: number) => (count === 1 ? 'Hjælper én' : `Hjælper ${countWord(count)}`),
    and: (count: number) => (count === 1 ? ' og én mere' : ` og ${countWord(count)} mere`),
    places: (count: number) =>
      count === 0 ? 'Ingen ledig plads' : count === 1 ? 'Én ledig plads' : `${count} ledige pladser`,
    open: 'Åbn pladsen',
    unknownName: 'Uden navn',
    forOpening: 'Det kan I spørge virksomheden om',
    forOpeningLead: (suits: number) => {
      if (suits === 0) return 'Ingen af dem, der ønsker det arbejde, passer helt, som det er.';
      return suits === 1
        ? 'Den passer helt til én, som det er.'
        : `Den passer helt til ${countWord(suits)}, som det er.`;
    },
    wouldSuit: 'Så passer den også til',
    forPerson: (name: string) => `Det kan I spørge om for ${name}`,
    forPersonLead: 'Siger stedet ja, passer pladsen.',
    pointsThen: (points: string) => `Så ${points} point.`,
  },
  {
    title: 'What can we ask for?',
    back: 'Openings',
    link: 'What can we ask the companies for?',
    lead: 'Some get no place because a little is missing. Here is the least you can ask for that helps the most people.',
    how: 'A place suits when it is among the person’s own wishes, every need is met, and nothing rules it out. Each question has been tried: if the company says yes, the place suits.',
    loading: 'Working out what can be asked for',
    nobodySeeks: 'Nobody is seeking a place right now',
    nobodySeeksText: 'When a person’s wishes are written down, they are counted in.',
    everybodySuited: 'There is a place that suits for everybody who seeks one',
    everybodySuitedText: 'Open each person’s match, and arrange a match meeting.',
    nothingToAsk: (count) =>
      count === 1
        ? 'One has no place that suits, and there is nothing to ask for'
        : `${sentence(countWord(count))} have no place that suits, and there is nothing to ask for`,
    nothingToAskText: 'The wishes or the travel do not go with the open places. Talk to the network coordinator.',
    without: (count, looked) => `${sentence(countWord(count))} of ${looked} who seek have no place that suits as it is`,
    sample: (looked, seeking) => `${seeking} are seeking. ${looked} were looked at, spread evenly over them all.`,
    list: 'Ask here first',
    helps: (count) => (count === 1 ? 'Helps one' : `Helps ${countWord(count)}`),
    and: (count) => (count === 1 ? ' and one more' : ` and ${countWord(count)} more`),
    places: (count) => (count === 0 ? 'No free place' : count === 1 ? 'One free place' : `${count} free places`),
    open: 'Open the place',
    unknownName: 'No name',
    forOpening: 'What you can ask the company for',
    forOpeningLead: (suits) => {
      if (suits === 0) return 'None of those who wish for that work suits fully as it is.';
      return suits === 1 ? 'It suits one fully as it is.' : `It suits ${countWord(suits)} fully as it is.`;
    },
    wouldSuit: 'Then it also suits',
    forPerson: (name) => `What you can ask for on behalf of ${name}`,
    forPersonLead: 'If the place says yes, it suits.',
    pointsThen: (points) => `Then ${points} points.`,
  },
);
