import { countWord, texts } from '#kit/language/texts.ts';

/** The people on a course. */
export const coursePeopleText = texts(
  {
    loading: 'Henter deltagerne',
    title: 'Deltagere',
    none: 'Ingen er tilmeldt endnu',
    noneText: 'Kommunerne melder til. I ser navnet, når personen har sagt ja til det.',
    noName: 'Navnet er på vej',
    from: (municipality: string) => `${municipality} Kommune`,
    begins: (date: string) => `begynder ${date}`,
    began: (date: string) => `begyndte ${date}`,
    until: (date: string) => `til ${date}`,
    seats: (free: number, seats: number) => `${free} af ${seats} pladser er ledige`,
    waiting: (count: number) => (count === 1 ? 'Én står på ventelisten' : `${countWord(count)} står på ventelisten`),
    shown: (count: number) => (count === 1 ? '1 person' : `${count} personer`),
  },
  {
    loading: 'Fetching the participants',
    title: 'Participants',
    none: 'Nobody is enrolled yet',
    noneText: 'The municipalities enrol. You see the name when the person has agreed to it.',
    noName: 'The name is on its way',
    from: (municipality) => `${municipality} Municipality`,
    begins: (date) => `begins ${date}`,
    began: (date) => `began ${date}`,
    until: (date) => `until ${date}`,
    seats: (free, seats) => `${free} of ${seats} seats are free`,
    waiting: (count) => (count === 1 ? 'One is on the waiting list' : `${countWord(count)} are on the waiting list`),
    shown: (count) => (count === 1 ? '1 person' : `${count} people`),
  },
);
