import type { AnswerId, CourseId, EnrolmentId } from '#shared/kernel/ids.ts';
import { sentAnswer, type AnswerFields } from '#shared/kernel/answer.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { answersBeforeFaces } from '#shared/rules/attendance-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { faces } from '#shared/shapes/lesson-words.ts';
import type { CourseEvaluating, CourseEvaluations } from '#shared/shapes/my-course.ts';

/** How a person found a course; kept with the person, in the citizen's scope. */
export type CourseEvaluation = AnswerFields & {
  readonly enrolmentId: EnrolmentId;
  readonly face: number;
  readonly words: string;
  readonly mayShare: boolean;
};

type Act = { readonly answerId: AnswerId; readonly sentBy: string; readonly now: Instant };

/** A new evaluation, to the partnership in which the course is. */
export function evaluationOf(
  { enrolmentId, partnership: owner }: { readonly enrolmentId: EnrolmentId; readonly partnership: string },
  { face, words, mayShare }: CourseEvaluating,
  { answerId, sentBy, now }: Act,
): CourseEvaluation {
  return sentAnswer({ answerId, owner, about: enrolmentId, enrolmentId, face, words, mayShare, sentAt: now, sentBy });
}

/** What a course's people thought of it, counted: no person, no enrolment. */
export type EvaluationTally = {
  readonly courseId: CourseId;
  readonly version: number;
  /** How many chose each face, the least glad first. */
  readonly faces: readonly number[];
  /** The words of those who said that they may be read, in no order that tells who came when. */
  readonly words: readonly string[];
};

const mostWords = 100;

/** The tally with one answer more. */
export function counted(
  before: EvaluationTally | undefined,
  courseId: CourseId,
  { face, words, mayShare }: Pick<CourseEvaluation, 'face' | 'words' | 'mayShare'>,
): EvaluationTally {
  const known = before ?? { courseId, version: 0, faces: faces.map(() => 0), words: [] };
  const sorted = mayShare && words ? [...known.words, words].toSorted((a, b) => a.localeCompare(b, 'da')) : known.words;
  return asNextVersion({
    ...known,
    faces: known.faces.map((count, place) => (place === face - 1 ? count + 1 : count)),
    words: sorted.slice(0, mostWords),
  });
}

/** What the institution sees: how many answered; faces and words only where enough did, for few are known by their words. */
export function evaluationsOf(
  tally: EvaluationTally | undefined,
  courseId: CourseId,
  today: CivilDate,
): CourseEvaluations {
  const atLeast = ruleOn(answersBeforeFaces, today).value;
  const answers = (tally?.faces ?? []).reduce((sum, count) => sum + count, 0);
  if (!tally || answers < atLeast) return { courseId, answers, atLeast, words: [] };
  return { courseId, answers, atLeast, words: [...tally.words], faces: [...tally.faces] };
}
