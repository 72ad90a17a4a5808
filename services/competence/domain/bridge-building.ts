import type { CourseId, EnrolmentId, InstitutionId, PersonId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type {
  BridgeBuildingView,
  BridgeElementView,
  BridgePlan,
  SchoolContact,
} from '#shared/shapes/bridge-building.ts';
import type { BridgeElement } from '#shared/shapes/lesson-words.ts';
import type { Course } from './course.ts';

/** What bridge-building needs that the course itself does not say. */
export type BridgeBuilding = BridgePlan & { readonly courseId: CourseId };

/** Who of a municipality is present at the school of a course; nobody while there is no contact. */
export type NamedAtSchool = {
  readonly courseId: CourseId;
  readonly institutionId: InstitutionId;
  readonly municipality: string;
  readonly version: number;
  readonly contact?: SchoolContact;
};

type Mentor = { readonly personId: PersonId; readonly name: string; readonly since: CivilDate };

/** Who looks after somebody on a bridge-building course. The mentors are the institution's own people. */
export type BridgeCare = {
  readonly institutionId: InstitutionId;
  readonly courseId: CourseId;
  readonly enrolmentId: EnrolmentId;
  readonly municipality: string;
  readonly version: number;
  readonly educationMentor?: Mentor;
  readonly retentionMentor?: Mentor;
  /** From when an ordinary or a school internship is in place. */
  readonly internshipFrom?: CivilDate;
};

export type MentorRole = 'educationMentor' | 'retentionMentor';

type Whose = Omit<BridgeCare, 'version' | MentorRole | 'internshipFrom'>;

/** Somebody takes a mentor's task for a person, or gives it back. */
export function withMentor(
  before: BridgeCare | undefined,
  whose: Whose,
  role: MentorRole,
  mentor: Mentor | undefined,
): BridgeCare {
  const { [role]: _before, ...rest } = before ?? { ...whose, version: 0 };
  return asNextVersion({ ...rest, ...(mentor && { [role]: mentor }) });
}

/** An internship is in place: the retention mentor has done the task. */
export function withInternship(before: BridgeCare | undefined, whose: Whose, internshipFrom: CivilDate): BridgeCare {
  return asNextVersion({ ...(before ?? { ...whose, version: 0 }), internshipFrom });
}

/** The five core elements, each met or not, from what is known: never from a tick. */
export function elementsOf(
  { course }: Pick<Course, 'course'>,
  plan: BridgePlan,
  people: readonly EnrolmentId[],
  care: readonly BridgeCare[],
): BridgeElementView[] {
  const known = new Map(care.map((each) => [each.enrolmentId, each]));
  const counted = (element: BridgeElement, has: (care: BridgeCare | undefined) => boolean): BridgeElementView => {
    const have = people.filter((id) => has(known.get(id))).length;
    return { element, met: people.length > 0 && have === people.length, of: { have, need: people.length } };
  };
  const { intake, timetable, where } = course;
  return [
    { element: 'ordinary-setting', met: intake === 'rolling' && timetable.length > 0 && where === 'department' },
    { element: 'danish-and-maths', met: plan.danishMinutes > 0 && plan.mathsMinutes > 0 },
    { element: 'sniff-internships', met: plan.sniffInternships.length > 0 },
    counted('education-mentor', (of) => of?.educationMentor !== undefined),
    counted('retention-mentor', (of) => of?.retentionMentor !== undefined || of?.internshipFrom !== undefined),
  ];
}

/** The mentors by name, with how many each looks after. */
export function mentorsOf(people: readonly EnrolmentId[], care: readonly BridgeCare[]): BridgeBuildingView['mentors'] {
  const mine = care.filter(({ enrolmentId }) => people.includes(enrolmentId));
  const of = (role: MentorRole, shown: 'education-mentor' | 'retention-mentor') => {
    const names = mine.flatMap((each) => each[role]?.name ?? []);
    return [...new Set(names)].map((name) => ({ name, role: shown, of: names.filter((one) => one === name).length }));
  };
  return [...of('educationMentor', 'education-mentor'), ...of('retentionMentor', 'retention-mentor')];
}
