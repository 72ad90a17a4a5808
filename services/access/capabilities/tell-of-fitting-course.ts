import { writeToStaff, type StaffDependencies } from '#services/access/ports/write-to-staff.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';

/** Writes to a member of the staff when a course is posted that fits a search they asked to be told of. */
export async function tellOfFittingCourse(
  call: Call,
  dependencies: StaffDependencies,
  event: EventOf<'SavedSearchFitted'>,
): Promise<void> {
  const { personId, institutionId, institutionName, courseId, courseTitle } = event.facts;
  await writeToStaff(call, dependencies, personId, event.id, {
    template: 'course-fits-search',
    courseTitle,
    institutionName,
    link: `${dependencies.publicOrigin}/kommune/kurser/${institutionId}/${courseId}`,
  });
}
