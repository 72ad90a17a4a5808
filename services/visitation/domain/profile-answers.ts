import type { AnswerGiven, ProfileAnswers } from '#shared/shapes/preparation.ts';

/** The reasons for breaking off that a profile may know: none of them is about health or home. */
const reasonsForProfile = ['wrong-choice', 'too-hard', 'no-apprenticeship', 'something-else'] as const;

/**
 * What a profile may know of the answers that were not set apart for support: chosen options and the average mark, never
 * words, and no reason that is about health or home. What was passed by is absent.
 */
export function profileAnswersOf(
  { version, set }: Pick<ProfileAnswers, 'version' | 'set'>,
  answers: readonly AnswerGiven[],
): ProfileAnswers {
  const of = (question: AnswerGiven['question']) => answers.find((each) => each.question === question && !each.passed);
  const brokeOff = of('broke-off');
  const because = reasonsForProfile.find((reason) => reason === brokeOff?.reason);
  const grade = of('grade-average')?.grade;
  return {
    version,
    set,
    ...option('highestEducation', of('highest-education')),
    ...option('wishesEducation', of('wishes-education')),
    ...option('likedSchool', of('liked-school')),
    ...option('educationMatters', of('education-matters')),
    ...option('inSixMonths', of('in-six-months')),
    ...option('hardToChoose', of('hard-to-choose')),
    ...option('brokeOff', brokeOff),
    ...(because && { brokeOffBecause: because }),
    ...(grade !== undefined && { gradeAverage: grade }),
  };
}

function option(name: keyof ProfileAnswers, answer: AnswerGiven | undefined): Partial<ProfileAnswers> {
  const [chosen] = answer?.chosen ?? [];
  return chosen ? { [name]: chosen } : {};
}
