import { countWord, texts } from '#kit/language/texts.ts';

/** Enrolling a person on a course. */
export const enrolText = texts(
  {
    loading: 'Henter kurset',
    back: (name: string) => `Tilbage til ${name}`,
    heading: (name: string, course: string) => `Meld ${name} til ${course}`,
    at: (institution: string) => `Hos ${institution}`,
    free: (count: number) => (count === 1 ? 'Der er én ledig plads.' : `Der er ${countWord(count)} ledige pladser.`),
    pool: (count: number) =>
      count === 1
        ? 'I har én reserveret plads. Den bruges først.'
        : `I har ${countWord(count)} reserverede pladser. De bruges først.`,
    full: 'Der er ingen ledige pladser lige nu.',
    waiting: (count: number) => (count === 1 ? 'Én fra andre kommuner venter.' : `${count} fra andre kommuner venter.`),
    waitingFew: 'Nogle få fra andre kommuner venter.',
    askFirst: (name: string) => `Spørg ${name} først`,
    askFirstText: (name: string) =>
      `${name} har ikke sagt ja til, at uddannelsesstedet må se navnet. Spørg, og skriv svaret ned.`,
    toConsent: 'Gå til samtykket',
    arrangement: 'Hvordan er forløbet lagt?',
    startsOn: 'Første dag, hvis den er aftalt',
    startsOnHelp: 'Kurset tager imod løbende. Aftal dagen med uddannelsesstedet.',
    ifFull: 'Hvis den sidste plads når at blive taget',
    wait: 'Sæt personen på ventelisten',
    refuse: 'Så gør ikke noget',
    enrol: 'Meld til',
    putOnList: 'Sæt på ventelisten',
    enrolled: (course: string) => `Tilmeldt ${course}.`,
    onList: (course: string) => `Står på ventelisten til ${course}. Vi siger til, når der er en plads.`,
    words: { startsOn: { 'not-a-date': 'Skriv en dato, der findes' } },
  },
  {
    loading: 'Fetching the course',
    back: (name) => `Back to ${name}`,
    heading: (name, course) => `Enrol ${name} on ${course}`,
    at: (institution) => `At ${institution}`,
    free: (count) => (count === 1 ? 'There is one free seat.' : `There are ${countWord(count)} free seats.`),
    pool: (count) =>
      count === 1
        ? 'You have one reserved seat. It is used first.'
        : `You have ${countWord(count)} reserved seats. They are used first.`,
    full: 'There are no free seats right now.',
    waiting: (count) =>
      count === 1 ? 'One from other municipalities waits.' : `${count} from other municipalities wait.`,
    waitingFew: 'A few from other municipalities wait.',
    askFirst: (name) => `Ask ${name} first`,
    askFirstText: (name) =>
      `${name} has not agreed that the institution may see the name. Ask, and write down the answer.`,
    toConsent: 'Go to the consent',
    arrangement: 'How is it arranged?',
    startsOn: 'First day, if it is agreed',
    startsOnHelp: 'The course takes people in at any time. Agree the day with the institution.',
    ifFull: 'If the last seat is taken meanwhile',
    wait: 'Put the person on the waiting list',
    refuse: 'Do nothing then',
    enrol: 'Enrol',
    putOnList: 'Put on the waiting list',
    enrolled: (course) => `Enrolled on ${course}.`,
    onList: (course) => `On the waiting list for ${course}. We tell you when there is a seat.`,
    words: { startsOn: { 'not-a-date': 'Enter a date that exists' } },
  },
);
