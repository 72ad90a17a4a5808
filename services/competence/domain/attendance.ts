import type { CandidateId, CourseId, EnrolmentId, InstitutionId, LessonId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { awayInARow, leastAttendance, lessonsBeforeShare } from '#shared/rules/attendance-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import type { AbsenceSign } from '#shared/shapes/lesson-words.ts';
import type { AwayReason, AttendanceMark } from '#shared/shapes/order-words.ts';
import type { AttendanceFigures } from '#shared/shapes/lesson.ts';

/** One lesson of somebody: when, and whether they came. */
export type Attended = {
  readonly lessonId: LessonId;
  readonly on: CivilDate;
  readonly startsAt: string;
  readonly mark: AttendanceMark;
  readonly reason?: AwayReason;
};

/** How often somebody came, and what it tells. An absence that was agreed counts neither way. */
export function figuresOf(lessons: readonly Attended[], today: CivilDate): AttendanceFigures {
  const count = (of: AttendanceMark): number => lessons.filter(({ mark }) => mark === of).length;
  const [present, late, away] = [count('present'), count('late'), count('away')];
  const counted = inOrder(lessons).filter(({ reason }) => reason !== 'agreed');
  const there = present + late;
  const share = counted.length > 0 ? Math.round((there / counted.length) * 100) : undefined;
  return { present, late, away, ...(share !== undefined && { share }), signs: signsOf(counted, share, today) };
}

function signsOf(counted: readonly Attended[], share: number | undefined, today: CivilDate): AbsenceSign[] {
  const last = counted.slice(-ruleOn(awayInARow, today).value);
  const inARow = last.length === ruleOn(awayInARow, today).value && last.every(({ mark }) => mark === 'away');
  const enough = counted.length >= ruleOn(lessonsBeforeShare, today).value;
  const tooSeldom = enough && share !== undefined && share < ruleOn(leastAttendance, today).value;
  return [...(inARow ? (['twice-in-a-row'] as const) : []), ...(tooSeldom ? (['too-seldom'] as const) : [])];
}

function inOrder(lessons: readonly Attended[]): Attended[] {
  const at = ({ on, startsAt, lessonId }: Attended): string => `${on} ${startsAt} ${lessonId}`;
  return lessons.toSorted((one, other) => at(one).localeCompare(at(other)));
}

/** What the municipality keeps of a person's attendance on one course, as the institution told it. */
export type Attendance = {
  readonly candidateId: CandidateId;
  readonly enrolmentId: EnrolmentId;
  readonly courseId: CourseId;
  readonly courseTitle: string;
  readonly institutionId: InstitutionId;
  readonly institutionName: string;
  readonly version: number;
  readonly lessons: readonly (Attended & { readonly version: number })[];
  /** What the job broker has been told and still holds. */
  readonly signs: readonly AbsenceSign[];
};

/** The newest lessons that are kept of somebody: more than a school year of whole days. */
const mostKept = 250;

type Whose = Omit<Attendance, 'version' | 'lessons' | 'signs'>;

/** The attendance with one lesson told, and what it newly tells; nothing where it was told before, or newer. */
export function withLesson(
  before: Attendance | undefined,
  whose: Whose,
  told: Attended & { readonly version: number },
  today: CivilDate,
): { readonly attendance: Attendance; readonly newSigns: readonly AbsenceSign[] } | undefined {
  const known = before ?? { ...whose, version: 0, lessons: [], signs: [] };
  const seen = known.lessons.find(({ lessonId }) => lessonId === told.lessonId);
  if (seen && seen.version >= told.version) return undefined;
  const lessons = [...known.lessons.filter(({ lessonId }) => lessonId !== told.lessonId), told].slice(-mostKept);
  const { signs } = figuresOf(lessons, today);
  const newSigns = signs.filter((sign) => !known.signs.includes(sign));
  return { attendance: asNextVersion({ ...known, lessons, signs }), newSigns };
}
