import { courseTold, type Course } from '#services/competence/domain/course.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';

/** What is told of a course that can be found: everything that is searched and compared. */
export function courseFound(name: 'CoursePosted' | 'CourseChanged', course: Course): DomainEvent {
  const { place } = course;
  const facts = {
    ...named(course),
    state: 'posted',
    course: courseTold(course.course),
    ...(place && { place }),
  } as const;
  return domainEvent(name, idOf(course), facts);
}

/** What is told of a course that was taken down; nothing of a draft, which nobody had found. */
export function courseTakenDown(course: Course): DomainEvent[] {
  if (!course.withdrawn || course.postedOn === undefined) return [];
  const facts = { ...named(course), state: 'withdrawn', reason: course.withdrawn.reason } as const;
  return [domainEvent('CourseWithdrawn', idOf(course), facts)];
}

export function courseExpired(course: Course): DomainEvent {
  return domainEvent('CourseExpired', idOf(course), { ...named(course), state: 'expired' });
}

function named({ courseId, institutionId, institutionName }: Course) {
  return { courseId, institutionId, institutionName };
}

function idOf({ courseId, version }: Course) {
  return { id: courseId, version };
}
