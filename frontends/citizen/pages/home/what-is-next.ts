import { addDays, civilDate } from '#shared/kernel/time.ts';
import type { MyAssessment } from '#shared/shapes/assessment.ts';
import type { OwnCertificate } from '#shared/shapes/certificate.ts';
import { learningLevels, type LearningLevel } from '#shared/shapes/learning-goal.ts';
import type { MyRecord } from '#shared/shapes/learning-record.ts';
import type { MyConversation } from '#shared/shapes/my-conversation.ts';
import { isOpen } from '#shared/shapes/planned-conversation.ts';
import type { MyCourse, MyLesson } from '#shared/shapes/my-course.ts';

/** What is on the person's way: something to do, to go to, to be glad of, or the small step that comes next. */
export type NextThing =
  | { readonly kind: 'talk'; readonly talk: MyConversation }
  | { readonly kind: 'sign'; readonly assessmentId: string; readonly institutionName: string }
  | { readonly kind: 'lesson'; readonly course: MyCourse; readonly lesson: MyLesson }
  | { readonly kind: 'certificate'; readonly certificateId: string; readonly workplaceName: string }
  | { readonly kind: 'tell-course'; readonly enrolmentId: string; readonly title: string }
  | {
      readonly kind: 'step';
      readonly recordId: string;
      readonly workplaceName: string;
      readonly goal: string;
      /** What is seen at the next step. */
      readonly step: string;
      readonly taken: number;
    };

export type Mine = {
  readonly talks: readonly MyConversation[];
  readonly courses: readonly MyCourse[];
  readonly records: readonly MyRecord[];
  readonly assessments: readonly MyAssessment[];
  readonly certificates: readonly OwnCertificate[];
};

/** So long something is news. */
const newForDays = 14;

/**
 * What is on the person's way, the most pressing first: the conversation that is next, a signature that others wait for, the next lesson, a new
 * certificate, a course to tell about, and one small step at each workplace.
 */
export function whatIsNext(mine: Mine, today: string, now = `${today}T00:00:00.000Z`): readonly NextThing[] {
  const newSince = addDays(civilDate(today), -newForDays);
  return [
    ...nextTalk(mine.talks, now),
    ...mine.assessments.flatMap(toSign),
    ...nextLesson(mine.courses, today),
    ...mine.certificates.flatMap((certificate): NextThing[] =>
      certificate.state === 'valid' && certificate.issuedOn >= newSince
        ? [
            {
              kind: 'certificate',
              certificateId: certificate.certificateId,
              workplaceName: certificate.facts.workplaceName,
            },
          ]
        : [],
    ),
    ...mine.courses.flatMap(({ state, evaluation, endedOn, enrolmentId, title }): NextThing[] =>
      state === 'completed' && !evaluation && (endedOn ?? '') >= newSince
        ? [{ kind: 'tell-course', enrolmentId, title }]
        : [],
    ),
    ...mine.records.flatMap(nextStep),
  ];
}

/** The conversation that is nearest, however it was answered: when and with whom is what people look for first. */
function nextTalk(talks: readonly MyConversation[], now: string): NextThing[] {
  const ahead = talks.filter(({ state, startsAt }) => isOpen(state) && startsAt > now);
  const [talk] = ahead.toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  return talk ? [{ kind: 'talk', talk }] : [];
}

function toSign({ state, signature, assessmentId, institutionName }: MyAssessment): NextThing[] {
  return state === 'proposed' && signature?.state !== 'sent' ? [{ kind: 'sign', assessmentId, institutionName }] : [];
}

function nextLesson(courses: readonly MyCourse[], today: string): NextThing[] {
  const lessons = courses.flatMap((course) =>
    course.lessons.filter(({ on }) => on >= today).map((lesson) => ({ kind: 'lesson' as const, course, lesson })),
  );
  const inTime = lessons.toSorted((one, other) => whenOf(one.lesson).localeCompare(whenOf(other.lesson)));
  return inTime.slice(0, 1);
}

const whenOf = ({ on, startsAt }: MyLesson): string => `${on} ${startsAt}`;

/** The step that is nearest: of the goal that is furthest, so that somebody finishes what was begun. */
function nextStep({ state, goals, steps, recordId, workplaceName }: MyRecord): NextThing[] {
  if (state !== 'open') return [];
  const height = (level: LearningLevel | undefined): number => (level ? learningLevels.indexOf(level) + 1 : 0);
  const taken = steps.reduce((sum, { reached }) => sum + height(reached), 0);
  const open = steps.filter(({ next }) => next).toSorted((one, other) => height(other.reached) - height(one.reached));
  const [first] = open;
  const goal = goals.find(({ goalId }) => goalId === first?.goalId);
  if (!first?.next || !goal) return [];
  return [{ kind: 'step', recordId, workplaceName, goal: goal.goal, step: goal.criteria[first.next], taken }];
}
