import { withLesson } from '#services/competence/domain/attendance.ts';
import { started, type Enrolment } from '#services/competence/domain/enrolment.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { enrolmentTold } from '#services/competence/store/enrolment-events.ts';
import { enrolmentItem } from '#services/competence/store/enrolment-items.ts';
import { stepWrite } from '#services/competence/store/enrolment-writes.ts';
import { attendanceItem } from '#services/competence/store/lesson-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { civilDate, dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { saveCaused } from '#shared/runtime/consume.ts';

type Told = EventOf<'LessonHeld' | 'AttendanceCorrected'>;
type Mark = Told['facts']['marks'][number];

/**
 * Keeps in the municipality whether one of its people came to a lesson. Who comes for the first time has begun; who stays
 * away is told of, once for each sign. An enrolment with another institution is not the teller's to write about. `call` is
 * the municipality's. Repeats without harm, in any order.
 */
export async function takeInLesson(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  { version, facts }: Told,
  { enrolmentId: told, mark, reason }: Mark,
): Promise<void> {
  const enrolmentId = toldId('enrolment', told);
  const enrolment = await table.fresh(enrolmentItem, enrolmentId);
  if (enrolment?.institutionId !== facts.institutionId) return;
  const { candidateId, courseId, courseTitle, institutionId, institutionName } = enrolment;
  const before = await table.fresh(attendanceItem, candidateId, enrolmentId);
  const on = civilDate(facts.on);
  const lesson = { lessonId: toldId('lesson', facts.lessonId), on, startsAt: facts.startsAt, mark, version };
  const whose = { candidateId, enrolmentId, courseId, courseTitle, institutionId, institutionName };
  const after = withLesson(before, whose, { ...lesson, ...(reason && { reason }) }, dateOf(call.now));
  if (!after) return;
  const begun = mark === 'away' ? undefined : begins(call, enrolment, on);
  await saveCaused(call, table, {
    writes: [
      putOver(attendanceItem, before, after.attendance),
      ...(begun ? [stepWrite(enrolment, begun, 'start-enrolment')] : []),
    ],
    events: [
      ...(begun ? [enrolmentTold(begun)] : []),
      ...after.newSigns.map((sign) =>
        domainEvent(
          'AbsenceSignalled',
          { id: `${enrolmentId}/attendance/${sign}`, version: after.attendance.version },
          { enrolmentId, candidateId, courseId, ownerId: enrolment.ownerId, sign, on: facts.on },
        ),
      ),
    ],
  });
}

function begins(call: Call, enrolment: Enrolment, startedOn: CivilDate): Enrolment | undefined {
  const after = started(enrolment, { version: enrolment.version, startedOn }, call.now);
  return after.ok ? after.value : undefined;
}
