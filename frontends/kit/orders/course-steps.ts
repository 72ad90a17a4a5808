import type { OrderCourse } from '#shared/shapes/municipal-order.ts';
import type { OrderAnswerKind, OrderState } from '#shared/shapes/order-words.ts';

/** The steps of a course at a training site, in order; each is reached with the state of its name. */
export const courseSteps = ['placed', 'accepted', 'visited', 'starting', 'evaluated', 'running', 'ended'] as const;
export type CourseStepName = (typeof courseSteps)[number];

/** A step with the day it was reached, whether it is the next, or still to come. */
export interface CourseStep {
  readonly name: CourseStepName;
  readonly on: string | undefined;
  readonly at: 'done' | 'next' | 'later';
  /** Until when it lasts, or is looked at again. */
  readonly until?: string | undefined;
}

type Known = { readonly state: OrderState; readonly course: OrderCourse; readonly endsOn: string };

/** How far a course has come; nothing is next where it was declined or cancelled. */
export function stepsOf({ state, course, endsOn }: Known): readonly CourseStep[] {
  const isOver = state === 'ended' || state === 'declined' || state === 'cancelled';
  const reached = courseSteps.indexOf(state as CourseStepName);
  const dates: Readonly<Record<CourseStepName, string | undefined>> = {
    placed: undefined,
    accepted: course.acceptedOn,
    visited: course.visitHeldOn,
    starting: course.startUpFrom,
    evaluated: course.evaluationHeldOn,
    running: course.planMadeOn,
    ended: course.endedOn,
  };
  const until: Readonly<Partial<Record<CourseStepName, string | undefined>>> = {
    starting: course.startUpUntil,
    running: course.planReviewOn,
    ended: course.endedOn ? undefined : endsOn,
  };
  return courseSteps.map((name, place) => {
    const done = name === 'placed' || dates[name] !== undefined || (state !== 'ended' && place <= reached);
    const isNext = !done && !isOver && place === reached + 1;
    return { name, on: dates[name], at: done ? 'done' : isNext ? 'next' : 'later', until: until[name] };
  });
}

const nextAnswer: { readonly [state in OrderState]?: OrderAnswerKind } = {
  placed: 'accept',
  accepted: 'visit-held',
  visited: 'start-up-begun',
  starting: 'evaluation-held',
  evaluated: 'plan-made',
  running: 'end-reported',
};

/** What a training site can say of a course as it stands, the next step first. */
export function answersOpen({ state, course }: Pick<Known, 'state' | 'course'>): readonly OrderAnswerKind[] {
  if (state === 'ended') return course.reportedOn ? [] : ['end-reported'];
  const next = nextAnswer[state];
  if (!next) return [];
  if (course.pausedFrom) return ['resumed', 'end-reported'];
  if (state === 'placed' || state === 'accepted' || state === 'visited') return [next, 'decline'];
  if (state === 'running') return ['plan-made', 'paused', 'end-reported'];
  return [next, 'paused', 'end-reported'];
}
