import type { CourseNoteId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { insert, type Write } from '#shared/runtime/write.ts';
import type { SeenOnCourse } from './course-people.ts';
import { courseNoteItem } from './lesson-items.ts';

/** A note to the job broker, as it is saved and told: the words are in the item alone. */
export function courseNoteOf(
  call: Call,
  { enrolmentId, courseId, institutionId, municipality }: SeenOnCourse,
  words: string,
): { readonly noteId: CourseNoteId; readonly write: Write; readonly event: DomainEvent } {
  const noteId = call.newId('courseNote');
  const { name: by, personId: writtenBy } = call.caller;
  return {
    noteId,
    write: insert(courseNoteItem, { noteId, enrolmentId, courseId, words, at: call.now, by, writtenBy }),
    event: domainEvent(
      'CourseNoteAdded',
      { id: noteId, version: 1 },
      { noteId, courseId, institutionId, enrolmentId, municipality },
    ),
  };
}
