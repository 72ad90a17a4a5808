import { texts } from '#kit/language/texts.ts';

/** What both say after six months, as the staff read it. */
export const stillThereText = texts(
  {
    title: 'Det har de selv svaret',
    loading: 'Henter svarene',
    company: 'Virksomheden',
    rounds: {
      asked: (day: string) => `De blev spurgt ${day}.`,
      reminded: (day: string) => `Mindet om det ${day}.`,
      'reminded-again': (day: string) => `Og en gang til ${day}.`,
    },
    says: { still: 'Er der stadig', 'another-job': 'Har et andet job', not: 'Er der ikke mere' },
    since: (day: string) => `Siden ${day}`,
    at: (day: string) => `Svaret ${day}`,
    waits: 'Har ikke svaret endnu',
    silent: 'Intet svar. Ring',
    differs: 'De siger ikke det samme. Afgør det, og skriv hvorfor',
    otherwise: 'Hvorfor er dit svar det rigtige? Skal skrives, når nogen har svaret noget andet.',
  },
  {
    title: 'What they say themselves',
    loading: 'Loading the answers',
    company: 'The company',
    rounds: {
      asked: (day) => `They were asked ${day}.`,
      reminded: (day) => `Reminded ${day}.`,
      'reminded-again': (day) => `And once more ${day}.`,
    },
    says: { still: 'Is still there', 'another-job': 'Has another job', not: 'Is not there any more' },
    since: (day) => `Since ${day}`,
    at: (day) => `Answered ${day}`,
    waits: 'Has not answered yet',
    silent: 'No answer. Ring',
    differs: 'They do not say the same. Settle it, and write why',
    otherwise: 'Why is your answer the right one? To be written when somebody said something else.',
  },
);
