import { civilDate } from '#shared/kernel/time.ts';
import type { ProfileAnswers } from '#shared/shapes/preparation.ts';
import type { DatedRule } from './dated-rule.ts';
import type { InBoth } from './visitation-group-rules.ts';

/** What the card asks of: the person's own answers, and nothing else. */
export type ProfileQuestion = Exclude<keyof ProfileAnswers, 'version' | 'set'>;

/** What an answer counts: points for the risk of long unemployment, and points for being ready for an education. */
export type Points = { readonly risk: number; readonly ready: number };
type ScoredAnswer = Points & { readonly text: InBoth };

/** An average mark counts by where it lies: from this mark on, up to the next band. */
export type GradeBand = ScoredAnswer & { readonly from: number };

type OptionQuestion = {
  [Name in Exclude<ProfileQuestion, 'gradeAverage'>]: {
    readonly question: Name;
    readonly text: InBoth;
    /** An option that is not here counts as no answer. */
    readonly answers: { readonly [option in NonNullable<ProfileAnswers[Name]>]?: ScoredAnswer };
    /** Asked only of those who gave one of these answers to another question. */
    readonly onlyIf?: { readonly question: ProfileQuestion; readonly oneOf: readonly string[] };
  };
}[Exclude<ProfileQuestion, 'gradeAverage'>];
type GradeQuestion = { readonly question: 'gradeAverage'; readonly text: InBoth; readonly bands: readonly GradeBand[] };
export type ScoredQuestion = OptionQuestion | GradeQuestion;

/** The whole card: the questions with their points, where the two lines lie, and what makes a result uncertain. */
export type ScoreCard = {
  readonly questions: readonly ScoredQuestion[];
  /** At risk of long unemployment from so many points on. */
  readonly riskFrom: number;
  /** Ready for an education from so many points on. */
  readonly readyFrom: number;
  /** With fewer answers there is no profile. */
  readonly answersNeeded: number;
  /** A result this near to a line, or nearer, could as well be on its other side. */
  readonly nearBy: number;
};

const counts = (risk: number, ready: number, da: string, en: string): ScoredAnswer => ({
  risk,
  ready,
  text: { da, en },
});

const firstCard: ScoreCard = {
  questions: [
    {
      question: 'highestEducation',
      text: { da: 'Højeste gennemførte uddannelse', en: 'Highest completed education' },
      // Another education than those of the list is not counted: it would stand for where somebody comes from.
      answers: {
        'primary-not-finished': counts(2, 0, 'Grundskolen er ikke gjort færdig', 'Primary school not finished'),
        'primary-school': counts(1, 1, 'Grundskole', 'Primary school'),
        'upper-secondary': counts(0, 2, 'Gymnasial uddannelse', 'Upper secondary education'),
        vocational: counts(0, 2, 'Erhvervsuddannelse', 'Vocational education'),
        'short-further': counts(0, 2, 'Kort videregående uddannelse', 'Short further education'),
        further: counts(0, 2, 'Videregående uddannelse', 'Further education'),
      },
    },
    {
      question: 'wishesEducation',
      text: { da: 'Lyst til en uddannelse på mindst et år', en: 'Wish for an education of at least a year' },
      answers: { yes: counts(0, 2, 'Ja', 'Yes'), maybe: counts(0, 1, 'Måske', 'Maybe'), no: counts(1, 0, 'Nej', 'No') },
    },
    {
      question: 'likedSchool',
      text: { da: 'Tidligere glad for at gå i skole', en: 'Liked going to school before' },
      answers: {
        'liked-it': counts(0, 1, 'Ja', 'Yes'),
        'now-and-then': counts(0, 0, 'Ind imellem', 'Now and then'),
        'did-not-like-it': counts(1, 0, 'Nej', 'No'),
      },
    },
    {
      question: 'educationMatters',
      text: {
        da: 'Hvor meget uddannelse betyder for mulighederne',
        en: 'How much education matters for what is possible',
      },
      answers: {
        very: counts(0, 1, 'Meget', 'Very much'),
        somewhat: counts(0, 1, 'Noget', 'Somewhat'),
        'a-little': counts(0, 0, 'Lidt', 'A little'),
        'not-at-all': counts(1, 0, 'Intet', 'Not at all'),
      },
    },
    {
      question: 'inSixMonths',
      text: { da: 'Hvor man ser sig selv om seks måneder', en: 'Where one sees oneself in six months' },
      answers: {
        education: counts(0, 2, 'I gang med en uddannelse', 'In education'),
        work: counts(0, 1, 'I arbejde', 'At work'),
        'trying-out': counts(0, 1, 'I gang med at prøve noget af', 'Trying something out'),
        'where-i-am-now': counts(2, 0, 'Samme sted som nu', 'Where I am now'),
      },
    },
    {
      question: 'hardToChoose',
      text: { da: 'Om det er svært at vælge uddannelse', en: 'Whether choosing an education is hard' },
      answers: {
        'not-hard': counts(0, 1, 'Ikke svært', 'Not hard'),
        'a-bit-hard': counts(0, 1, 'Lidt svært', 'A bit hard'),
        hard: counts(1, 0, 'Svært', 'Hard'),
      },
    },
    {
      question: 'brokeOff',
      text: { da: 'Tidligere afbrudt uddannelse', en: 'Education broken off before' },
      answers: {
        never: counts(0, 1, 'Aldrig', 'Never'),
        once: counts(1, 1, 'En gang', 'Once'),
        'several-times': counts(2, 0, 'Flere gange', 'Several times'),
      },
    },
    {
      question: 'brokeOffBecause',
      text: { da: 'Vigtigste grund til at afbryde', en: 'Main reason for breaking off' },
      onlyIf: { question: 'brokeOff', oneOf: ['once', 'several-times'] },
      answers: {
        'wrong-choice': counts(0, 1, 'Det var det forkerte valg', 'It was the wrong choice'),
        'too-hard': counts(1, 0, 'Det var for svært', 'It was too hard'),
        'no-apprenticeship': counts(0, 1, 'Der var ingen læreplads', 'There was no apprenticeship'),
      },
    },
    {
      question: 'gradeAverage',
      text: { da: 'Karaktergennemsnit fra folkeskolen', en: 'Average mark from lower secondary school' },
      bands: [
        { from: -3, ...counts(1, 0, 'Under 4', 'Below 4') },
        { from: 4, ...counts(0, 1, 'Fra 4 til under 7', 'From 4 to below 7') },
        { from: 7, ...counts(0, 2, '7 eller højere', '7 or higher') },
      ],
    },
  ],
  riskFrom: 4,
  readyFrom: 7,
  answersNeeded: 5,
  nearBy: 1,
};

/** The score cards: a profile keeps the version it was made by, also after another one holds. */
export const scoreCards: readonly DatedRule<ScoreCard>[] = [
  {
    id: 'profile-score-card',
    value: firstCard,
    unit: 'text',
    validFrom: civilDate('2026-11-01'),
    source: {
      title: 'Den gode ungeindsats (STAR, 2017), s. 8',
      reference:
        'to svar og tre udfald derfra; spørgsmål og point er Fodfæstes eget skøn og er ikke afprøvet statistisk',
    },
    confidence: 'verify',
    version: '2026-11',
  },
];

/** The card of a version. Throws for one that never was: it is written by us alone. */
export function scoreCard(version: string): DatedRule<ScoreCard> {
  const card = scoreCards.find((rule) => rule.version === version);
  if (!card) throw new Error('a profile of a score card that never was');
  return card;
}
