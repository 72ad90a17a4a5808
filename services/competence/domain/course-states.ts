import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import type { CourseState } from '#shared/shapes/course-words.ts';

type CourseAction = 'change-course' | 'post-draft-course' | 'withdraw-course' | 'let-course-expire';

/** Who may take which step stands in the access policy; a course that is over stays as it was. */
export const courseTable: StateTable<CourseState, CourseAction> = {
  draft: { 'post-draft-course': { to: 'posted' }, 'withdraw-course': { to: 'withdrawn' } },
  posted: {
    'change-course': { to: 'posted' },
    'withdraw-course': { to: 'withdrawn' },
    'let-course-expire': { to: 'expired' },
  },
  withdrawn: {},
  expired: {},
};

export type CourseStepRefusal =
  'course-still-draft' | 'course-already-posted' | 'course-already-withdrawn' | 'course-already-expired';

const standsAlready = {
  draft: 'course-still-draft',
  posted: 'course-already-posted',
  withdrawn: 'course-already-withdrawn',
  expired: 'course-already-expired',
} as const satisfies Record<CourseState, CourseStepRefusal>;

/** The state after an action, or how the course stands that it cannot be done. */
export function courseStep(state: CourseState, action: CourseAction): Result<CourseState, CourseStepRefusal> {
  const to = nextState(courseTable, state, action);
  return to ? ok(to) : refuse(standsAlready[state]);
}
