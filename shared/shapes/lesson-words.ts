/** Words of lessons and what becomes of a course. Texts: `lesson.text.ts` of the kit. */

/** To come, over with attendance written down, called off. */
export const lessonStates = ['planned', 'held', 'cancelled'] as const;
export type LessonState = (typeof lessonStates)[number];

/** Why a lesson was moved or called off. */
export const lessonChangeReasons = ['teacher-away', 'too-few', 'room', 'weather', 'holiday', 'other'] as const;
export type LessonChangeReason = (typeof lessonChangeReasons)[number];

/** What tells that somebody stays away: twice in a row, or there too seldom. */
export const absenceSigns = ['twice-in-a-row', 'too-seldom'] as const;
export type AbsenceSign = (typeof absenceSigns)[number];

/** Why a person stopped, as an institution may tell it: a health reason is the person's own to tell. */
export const reportedInterruptReasons = [
  'own-wish',
  'absence',
  'job-instead',
  'did-not-suit',
  'private',
  'course-stopped',
  'other',
] as const;

/** Why a municipality could not use what an institution reported. */
export const courseEndVoidReasons = ['enrolment-not-found', 'not-begun', 'ended-already', 'day-not-possible'] as const;
export type CourseEndVoidReason = (typeof courseEndVoidReasons)[number];

/** From the face that is least glad to the one that is most. */
export const faces = [1, 2, 3, 4, 5] as const;

/** Why a person's own evaluation was not counted. */
export const evaluationVoidReasons = ['evaluated-already', 'not-shared-any-more'] as const;
export type EvaluationVoidReason = (typeof evaluationVoidReasons)[number];

/** How a course is paid for: for each participant, for each hour it is taught, or for each hour a participant is expected. */
export const invoiceBases = ['per-participant', 'per-hour', 'per-participant-hour'] as const;
export type InvoiceBase = (typeof invoiceBases)[number];

/** The five core elements of bridge-building at a vocational school. */
export const bridgeElements = [
  'ordinary-setting',
  'danish-and-maths',
  'sniff-internships',
  'education-mentor',
  'retention-mentor',
] as const;
export type BridgeElement = (typeof bridgeElements)[number];
