import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { myTailoredItem } from '#services/competence/store/my-tailored-items.ts';
import { courseEvaluationItem, myCourseItem, type MyCourseRow } from '#services/competence/store/lesson-items.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { Table } from '#shared/runtime/table.ts';
import { myTailoredStages, type MyCourse, type MyCourses, type MyTailoredCourse } from '#shared/shapes/my-course.ts';

/** A person is on few courses in a life. */
const mostCourses = 50;
const mostEvaluations = 10;

/** The person's own courses, posted and tailored: those that go on first, then those to come, then what is over. */
export async function listMyCourses(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
): Promise<Result<MyCourses, CompetenceRefusal>> {
  const [{ items }, tailored] = await Promise.all([
    table.list({ kind: myCourseItem, of: [], limit: mostCourses }),
    table.list({ kind: myTailoredItem, of: [], limit: mostCourses }),
  ]);
  const arranged = tailored.items.flatMap(({ stage, ...row }) => (stage === 'called-off' ? [] : [{ ...row, stage }]));
  const shown = items.filter(({ state }) => state !== 'withdrawn');
  const today = dateOf(call.now);
  const courses = await Promise.all(shown.map((row) => withEvaluation(table, row, today)));
  await recordViewing(call, table, [...new Set([...shown, ...arranged].map(({ candidateId }) => candidateId))]);
  return ok({
    items: courses.toSorted((one, other) => placeOf(one).localeCompare(placeOf(other))),
    tailored: arranged
      .map(({ candidateId: _who, ...course }) => course)
      .toSorted((one, other) => tailoredPlaceOf(one).localeCompare(tailoredPlaceOf(other))),
  });
}

function tailoredPlaceOf({ stage, startsOn, requestId }: MyTailoredCourse): string {
  return `${myTailoredStages.indexOf(stage)} ${startsOn} ${requestId}`;
}

async function withEvaluation(
  table: Table,
  { candidateId: _who, institutionId: _at, partnership: _in, lessons, ...course }: MyCourseRow,
  today: CivilDate,
): Promise<MyCourse> {
  const { items } = await table.list({ kind: courseEvaluationItem, of: [course.enrolmentId], limit: mostEvaluations });
  const said = items.toSorted((one, other) => one.sentAt.localeCompare(other.sentAt));
  const evaluation = said.find(({ state: of }) => of !== 'void') ?? said[0];
  const ahead = lessons.filter(({ on }) => on >= today);
  if (!evaluation) return { ...course, lessons: ahead };
  const { face, words, mayShare, state, sentAt } = evaluation;
  return { ...course, lessons: ahead, evaluation: { face, words, mayShare, state, sentAt } };
}

const order = ['started', 'enrolled', 'waiting', 'completed', 'interrupted', 'withdrawn'] as const;

function placeOf({ state, lessons, startsOn, enrolmentId }: MyCourse): string {
  return `${order.indexOf(state)} ${lessons[0]?.on ?? startsOn ?? '9999'} ${enrolmentId}`;
}
