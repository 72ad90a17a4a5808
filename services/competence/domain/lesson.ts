import type { CourseId, EnrolmentId, InstitutionId, LessonId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { LessonChangeReason, LessonState } from '#shared/shapes/lesson-words.ts';
import type { AwayReason, AttendanceMark } from '#shared/shapes/order-words.ts';
import type { LessonLine } from '#shared/shapes/lesson.ts';

/** When a lesson is. */
export type LessonTime = {
  readonly on: CivilDate;
  readonly startsAt: string;
  readonly endsAt: string;
  /** How much of it is teaching. */
  readonly minutes: number;
};

/** Whether somebody came. No person: the enrolment says who, to those who may know. */
export type Marked = {
  readonly enrolmentId: EnrolmentId;
  readonly municipality: string;
  readonly mark: AttendanceMark;
  readonly reason?: AwayReason;
  readonly corrected?: { readonly from: AttendanceMark; readonly because: string; readonly at: Instant };
};

/** One lesson of a course. */
export type Lesson = LessonTime & {
  readonly lessonId: LessonId;
  readonly courseId: CourseId;
  readonly institutionId: InstitutionId;
  readonly courseTitle: string;
  readonly version: number;
  readonly state: LessonState;
  readonly marks: readonly Marked[];
  readonly movedFrom?: { readonly on: CivilDate; readonly startsAt: string };
  readonly reason?: LessonChangeReason;
  readonly note?: string;
};

export type LessonAction = 'move-lesson' | 'cancel-lesson' | 'finish-lesson' | 'correct-attendance';

/** Who may take which step stands in the access policy. */
export const lessonTable: StateTable<LessonState, LessonAction> = {
  planned: {
    'move-lesson': { to: 'planned' },
    'cancel-lesson': { to: 'cancelled' },
    'finish-lesson': { to: 'held' },
  },
  held: { 'correct-attendance': { to: 'held' } },
  cancelled: {},
};

export type LessonStepRefusal =
  'lesson-over-already' | 'lesson-called-off' | 'lesson-not-over' | 'lesson-not-yet' | 'stale-version';

/** The lesson one step on, or how it stands that it cannot be taken there. */
function step(lesson: Lesson, action: LessonAction, version: number): Result<Lesson, LessonStepRefusal> {
  const state = nextState(lessonTable, lesson.state, action);
  if (!state) return refuse(standsAlready[lesson.state]);
  if (lesson.version !== version) return refuse('stale-version');
  return ok({ ...asNextVersion(lesson), state });
}

const standsAlready = {
  planned: 'lesson-not-over',
  held: 'lesson-over-already',
  cancelled: 'lesson-called-off',
} as const satisfies Record<LessonState, LessonStepRefusal>;

type Why = { readonly version: number; readonly reason: LessonChangeReason; readonly note: string };

/** The lesson at another time; where it was stays to be read. */
export function moved(
  lesson: Lesson,
  { on, startsAt, endsAt, minutes, ...why }: LessonTime & Why,
): Result<Lesson, LessonStepRefusal> {
  const next = step(lesson, 'move-lesson', why.version);
  if (!next.ok) return next;
  const movedFrom = lesson.movedFrom ?? { on: lesson.on, startsAt: lesson.startsAt };
  return ok({ ...next.value, on, startsAt, endsAt, minutes, movedFrom, ...said(why) });
}

/** The lesson called off, with why. */
export function calledOff(lesson: Lesson, why: Why): Result<Lesson, LessonStepRefusal> {
  const next = step(lesson, 'cancel-lesson', why.version);
  return next.ok ? ok({ ...next.value, ...said(why) }) : next;
}

/** The lesson is over, and who came. Not before its day. */
export function finished(
  lesson: Lesson,
  { version, marks }: { readonly version: number; readonly marks: readonly Marked[] },
  now: Instant,
): Result<Lesson, LessonStepRefusal> {
  const next = step(lesson, 'finish-lesson', version);
  if (!next.ok) return next;
  return lesson.on > dateOf(now) ? refuse('lesson-not-yet') : ok({ ...next.value, marks });
}

/** One mark put right; what stood there and why stays to be read. */
export function withMark(
  lesson: Lesson,
  { version, because, ...mark }: Omit<Marked, 'corrected'> & { readonly version: number; readonly because: string },
  now: Instant,
): Result<Lesson, LessonStepRefusal> {
  const next = step(lesson, 'correct-attendance', version);
  if (!next.ok) return next;
  const before = lesson.marks.find(({ enrolmentId }) => enrolmentId === mark.enrolmentId);
  const after = before ? { ...mark, corrected: { from: before.mark, because, at: now } } : mark;
  const others = lesson.marks.filter(({ enrolmentId }) => enrolmentId !== mark.enrolmentId);
  return ok({ ...next.value, marks: [...others, after] });
}

/** A lesson as a line: nobody is named. */
export function lessonLine({ institutionId: _own, marks, ...line }: Lesson): LessonLine {
  return { ...line, marked: marks.length, came: marks.filter(({ mark }) => mark !== 'away').length };
}

function said({ reason, note }: Why) {
  return { reason, ...(note && { note }) };
}
