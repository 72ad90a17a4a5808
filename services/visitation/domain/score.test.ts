import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { preparationOptions } from '#shared/rules/preparation-rules.ts';
import { scoreCards, type ProfileQuestion } from '#shared/rules/profile-rules.ts';
import type { DatedRule } from '#shared/rules/dated-rule.ts';
import type { ScoreCard } from '#shared/rules/profile-rules.ts';
import type { ProfileAnswers } from '#shared/shapes/preparation.ts';
import { choicesIn, scoreOf, shownScore } from './score.ts';

const card = scoreCards[0] as DatedRule<ScoreCard>;
const said = { version: 3, set: '2017-04' };
const hopeful: ProfileAnswers = {
  ...said,
  ...{ highestEducation: 'primary-school', wishesEducation: 'yes', likedSchool: 'liked-it', educationMatters: 'very' },
  ...{ inSixMonths: 'education', hardToChoose: 'not-hard', brokeOff: 'never', gradeAverage: 7.4 },
};
const worrying: ProfileAnswers = {
  ...said,
  ...{ highestEducation: 'primary-not-finished', wishesEducation: 'no', likedSchool: 'did-not-like-it' },
  ...{ educationMatters: 'not-at-all', inSixMonths: 'where-i-am-now', hardToChoose: 'hard' },
  ...{ brokeOff: 'several-times', brokeOffBecause: 'too-hard', gradeAverage: 2 },
};

/** Everything that the input may hold, written by hand. A field that is added there fails here, in types and at run time. */
const fields = [
  'highestEducation',
  'wishesEducation',
  'likedSchool',
  'educationMatters',
  'inSixMonths',
  'hardToChoose',
  'brokeOff',
  'brokeOffBecause',
  'gradeAverage',
] as const satisfies readonly ProfileQuestion[];
type Unforeseen = Exclude<ProfileQuestion, (typeof fields)[number]>;

describe('what a profile is made of', () => {
  test('is the person’s own answers and nothing that is protected; a field more in the input does not pass', () => {
    const nothingUnforeseen: [Unforeseen] extends [never] ? true : Unforeseen = true;
    expect(nothingUnforeseen).toBe(true);
    expect(card.value.questions.map(({ question }) => question)).toEqual(fields);
    const words = JSON.stringify([fields, card.value]).toLowerCase();
    const danish =
      'køn|mand|kvinde|helbred|sygdom|diagnose|født|oprindelse|herkomst|statsborger|religion|bopæl|postnummer|alder|gift|børn';
    const english =
      'sex|gender|health|ill|diagnos|origin|citizen|religio|resid|postal|age"|married|children|makes-it-hard|cpr';
    expect(words.match(new RegExp(`\\b(${danish}|${english})\\b`, 'g'))).toBeNull();
  });

  test('knows every option of a question, but the ones that would stand for something else', () => {
    const unscored = card.value.questions.flatMap((question) => {
      if ('bands' in question) return [];
      const names = { highestEducation: 'highest-education', inSixMonths: 'in-six-months' } as const;
      const options =
        question.question in names ? preparationOptions[names[question.question as keyof typeof names]] : [];
      return options.filter((option) => !(option in question.answers));
    });
    expect(unscored).toEqual(['other-education', 'something-else']);
  });
});

describe('two findings, three outcomes', () => {
  test('A where an education is near and nothing worries, C where it is the other way round, B between', () => {
    expect(scoreOf(hopeful, card)).toMatchObject({ outcome: 'A', couldAlsoBe: [], unanswered: [], answersVersion: 3 });
    expect(scoreOf(worrying, card)).toMatchObject({ outcome: 'C', couldAlsoBe: [] });
    const torn: ProfileAnswers = {
      ...worrying,
      wishesEducation: 'yes',
      inSixMonths: 'education',
      gradeAverage: 10,
      educationMatters: 'very',
    };
    expect(scoreOf(torn, card)).toMatchObject({ outcome: 'B' });
  });

  test('too few answers make no profile; what is missing or near a line is said', () => {
    const { gradeAverage: _grade, inSixMonths: _six, ...rest } = hopeful;
    expect(scoreOf({ ...said, wishesEducation: 'yes', likedSchool: 'liked-it' }, card)).toBeUndefined();
    const partly = scoreOf(rest, card);
    expect(partly).toMatchObject({ unanswered: ['inSixMonths', 'gradeAverage'] });
    const shown = partly && shownScore(partly, card);
    expect(shown?.couldAlsoBe).toEqual(['B', 'C']);
    expect(shown?.unanswered.map(({ da }) => da)).toEqual([
      'Hvor man ser sig selv om seks måneder',
      'Karaktergennemsnit fra folkeskolen',
    ]);
    expect(shown?.reasons).toContainEqual(
      expect.objectContaining({ ready: 2, risk: 0, answer: { da: 'Ja', en: 'Yes' } }),
    );
  });

  test('the outcome follows from the reasons that are shown, whatever the answers', () => {
    const answers = fc.record(
      Object.fromEntries(
        card.value.questions.map((question) => [
          question.question,
          'bands' in question ? fc.integer({ min: -3, max: 12 }) : fc.constantFrom(...Object.keys(question.answers)),
        ]),
      ),
      { requiredKeys: [] },
    );
    let made = 0;
    fc.assert(
      fc.property(answers, (chosen) => {
        const score = scoreOf({ ...said, ...chosen } as ProfileAnswers, card);
        if (!score) return;
        made += 1;
        const { reasons, risk, ready, outcome, couldAlsoBe } = shownScore(score, card);
        expect(reasons.reduce((sum, reason) => sum + reason.risk, 0)).toBe(risk.points);
        expect(reasons.reduce((sum, reason) => sum + reason.ready, 0)).toBe(ready.points);
        expect(outcome).toBe(risk.reached === ready.reached ? 'B' : ready.reached ? 'A' : 'C');
        expect(couldAlsoBe).not.toContain(outcome);
      }),
      { numRuns: 100 },
    );
    expect(made).toBeGreaterThan(10);
    expect(card.value.questions.every((question) => choicesIn(question).length > 1)).toBe(true);
  });
});
