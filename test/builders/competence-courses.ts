import { postCourse } from '#services/competence/capabilities/post-course.ts';
import type { CourseId, InstitutionId } from '#shared/kernel/ids.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { CourseFacts } from '#shared/shapes/course.ts';
import { value, type CompetenceAtWork } from './competence.ts';

/** A course that can be posted: two weeks of food hygiene, a month ahead of the builders' now. */
export function aCourse(more: Partial<CourseFacts> = {}): CourseFacts {
  return {
    title: 'Fødevarehygiejne og egenkontrol',
    description: 'Du lærer at holde køkkenet rent og maden kold, så ingen bliver syge af den.',
    goals: ['Vaske hænder og borde rigtigt', 'Måle temperatur og skrive den ned'],
    kind: 'amu',
    amuCode: '45818',
    level: 'beginner',
    workAreas: ['bakery-kitchen'],
    competences: ['cooking'],
    danish: 'everyday',
    taughtIn: 'da',
    where: 'department',
    department: 'Hovedskolen',
    intake: 'dated',
    startsOn: civilDate('2027-01-04'),
    endsOn: civilDate('2027-01-15'),
    timetable: [{ day: 'monday', startsAt: '08:00', endsAt: '14:00', minutes: 300 }],
    seats: 12,
    waitingList: true,
    priceKr: 600,
    funding: '',
    targetGroups: ['open-to-all'],
    prerequisites: '',
    adaptable: 'Prøven kan tages mundtligt.',
    contact: { name: 'Birgitte Vang', email: 'birgitte@skole.example', phone: '+4546123456' },
    sharedWith: 'partnership',
    ...more,
  };
}

/** A call of an institution's planner about its courses. */
export function planning(
  at: CompetenceAtWork,
  action: 'post-course' | 'change-course' | 'copy-course' | 'post-draft-course' | 'withdraw-course' | 'open-course',
  institutionId: InstitutionId,
  more: Partial<Call> = {},
): Call {
  return at.callAt(action, institutionId, 'course-planner', more);
}

/** A course that an institution has posted; an institution of its own where none is named. */
export async function aPostedCourse(
  at: CompetenceAtWork,
  { institutionId: named, more }: { readonly institutionId?: InstitutionId; readonly more?: Partial<CourseFacts> } = {},
): Promise<{ readonly institutionId: InstitutionId; readonly courseId: CourseId; readonly version: number }> {
  const institutionId = named ?? (await at.institution());
  const call = planning(at, 'post-course', institutionId);
  const { courseId, version } = value(await postCourse(call, at.inPartnership, institutionId, aCourse(more)));
  return { institutionId, courseId, version };
}
