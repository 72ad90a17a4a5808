import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

/** The questions that any set of preparation questions has had, in the order they are asked. */
export const preparationQuestions = [
  'highest-education',
  'wishes-education',
  'liked-school',
  'education-matters',
  'in-six-months',
  'hard-to-choose',
  'asks-for-advice',
  'makes-it-hard',
  'broke-off',
  'grade-average',
] as const;
export type PreparationQuestion = (typeof preparationQuestions)[number];

/** What can be chosen under each question, in any set; none says sex, origin, residence or a diagnosis. */
export const preparationOptions = {
  'highest-education': [
    'primary-not-finished',
    'primary-school',
    'upper-secondary',
    'vocational',
    'short-further',
    'further',
    'other-education',
  ],
  'wishes-education': ['yes', 'maybe', 'no'],
  'liked-school': ['liked-it', 'now-and-then', 'did-not-like-it'],
  'education-matters': ['very', 'somewhat', 'a-little', 'not-at-all'],
  'in-six-months': ['education', 'work', 'trying-out', 'where-i-am-now', 'something-else'],
  'hard-to-choose': ['hard', 'a-bit-hard', 'not-hard'],
  'asks-for-advice': ['family', 'friends', 'teacher', 'somebody-trusted', 'on-my-own'],
  'makes-it-hard': ['nothing', 'health', 'reading-writing', 'confidence', 'money', 'housing', 'family-care', 'other'],
  'broke-off': ['never', 'once', 'several-times'],
  'grade-average': ['no-grades'],
} as const satisfies Readonly<Record<PreparationQuestion, readonly string[]>>;
export type PreparationOption = (typeof preparationOptions)[PreparationQuestion][number];

/** The main reason why an education was broken off. */
export const breakOffReasons = [
  'wrong-choice',
  'too-hard',
  'no-apprenticeship',
  'not-thriving',
  'own-health',
  'money',
  'at-home',
  'something-else',
] as const;

/** Those of them that are about health. */
export const healthReasons = [
  'not-thriving',
  'own-health',
] as const satisfies readonly (typeof breakOffReasons)[number][];

/** What an answer is used for: the profile of slice "visitation", what one talks about, or support alone. */
export const answerUses = ['profile', 'conversation', 'support'] as const;
type AnswerUse = (typeof answerUses)[number];

/** One question as it is asked in a set. */
export type AskedQuestion = {
  readonly question: PreparationQuestion;
  readonly options: PreparationOption[];
  /** Whether several may be chosen. */
  readonly many: boolean;
  /** Whether there is room for own words. */
  readonly ownWords: boolean;
  /** An average mark can be written instead of an option. */
  readonly grade: boolean;
  /** The options under which the main reason is asked for. */
  readonly reasonWhen: PreparationOption[];
  readonly use: AnswerUse;
};

function asked(
  question: PreparationQuestion,
  use: AnswerUse,
  more: Partial<Omit<AskedQuestion, 'question' | 'use' | 'options'>> = {},
): AskedQuestion {
  const { many = false, ownWords = false, grade = false, reasonWhen = [] } = more;
  return { question, use, options: [...preparationOptions[question]], many, ownWords, grade, reasonWhen };
}

const publishedQuestions: readonly AskedQuestion[] = [
  asked('highest-education', 'profile', { ownWords: true }),
  asked('wishes-education', 'profile'),
  asked('liked-school', 'profile'),
  asked('education-matters', 'profile'),
  asked('in-six-months', 'profile', { ownWords: true }),
  asked('hard-to-choose', 'profile'),
  asked('asks-for-advice', 'conversation', { many: true }),
  asked('makes-it-hard', 'support', { many: true, ownWords: true }),
  asked('broke-off', 'profile', { reasonWhen: ['once', 'several-times'], ownWords: true }),
  asked('grade-average', 'profile', { grade: true }),
];

/**
 * The preparation form (*forberedelsesskema*) as dated sets of questions: a form that was begun keeps the set it was begun
 * under (`version`), also after the set is replaced.
 */
export const preparationSets: readonly DatedRule<readonly AskedQuestion[]>[] = [
  {
    id: 'preparation-questions',
    value: publishedQuestions,
    unit: 'text',
    validFrom: civilDate('2017-04-01'),
    source: {
      title: 'STAR: Den gode ungeindsats i jobcentrene (april 2017)',
      reference: 'Fakta om forberedelsesskemaet, side 9: ti spørgsmål før den første visitationssamtale',
    },
    confidence: 'high',
    version: '2017-04',
  },
];

/** The set of a version. Throws for one that never was: it is written by us alone. */
export function preparationSet(version: string): DatedRule<readonly AskedQuestion[]> {
  const set = preparationSets.find((rule) => rule.version === version);
  if (!set) throw new Error('a preparation form of a set of questions that never was');
  return set;
}

/** How old a change may be that a device kept while it had no network: what is older is taken as said then. */
export const keptOfflineAtMost: readonly DatedRule[] = [
  {
    id: 'preparation-kept-offline-at-most',
    value: 14,
    unit: 'days',
    validFrom: civilDate('1900-01-01'),
    source: { title: 'Fodfæste: egen regel', reference: 'En telefon kan være uden net nogle dage, ikke i månedsvis' },
    confidence: 'verify',
    version: '2026-11',
  },
];
