import type { Lesson, Marked } from '#services/competence/domain/lesson.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';

/** What is told of a lesson that is over, or of a mark in it that was put right. */
export function lessonTold(
  name: 'LessonHeld' | 'AttendanceCorrected',
  lesson: Lesson,
  marks: readonly Marked[],
): DomainEvent {
  const { lessonId, version, courseId, institutionId, on, startsAt, endsAt, minutes } = lesson;
  return domainEvent(
    name,
    { id: lessonId, version },
    {
      ...{ lessonId, courseId, institutionId, on, startsAt, endsAt, minutes },
      marks: marks.map(({ enrolmentId, municipality, mark, reason }) => ({
        ...{ enrolmentId, municipality, mark },
        ...(reason && { reason }),
      })),
    },
  );
}
