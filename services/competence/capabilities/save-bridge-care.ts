import type { BridgeCare } from '#services/competence/domain/bridge-building.ts';
import { findBridgeBuilding, type NotBridge } from '#services/competence/store/bridge-building.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { findOnCourse } from '#services/competence/store/course-people.ts';
import type { OwnCourse } from '#services/competence/store/find-lesson.ts';
import { bridgeCareItem } from '#services/competence/store/lesson-items.ts';
import type { EnrolmentId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent, type CommitRefusal } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { BridgeCareSaved } from '#shared/shapes/bridge-building.ts';

type Store = Pick<CompetenceStore, 'table'>;

/** Who is meant: somebody on a bridge-building course. */
export type OnBridge = OwnCourse & { readonly enrolmentId: EnrolmentId };

/** Whose care it is, as a new row begins. */
type Whose = Pick<BridgeCare, 'institutionId' | 'courseId' | 'enrolmentId' | 'municipality'>;

/**
 * Saves who looks after somebody on a bridge-building course.
 * Refusals: those of the course, enrolment-not-found, stale-version.
 */
export async function saveCare(
  call: Call,
  store: Store,
  { enrolmentId, ...meant }: OnBridge,
  seen: number,
  change: (before: BridgeCare | undefined, whose: Whose) => BridgeCare,
): Promise<Result<BridgeCareSaved, NotBridge | 'enrolment-not-found' | CommitRefusal>> {
  const [bridge, person] = await Promise.all([
    findBridgeBuilding(store, meant),
    findOnCourse(store.table, meant, enrolmentId, dateOf(call.now)),
  ]);
  if (!bridge.ok) return bridge;
  if (!person.ok) return person;
  const before = await store.table.fresh(bridgeCareItem, meant.institutionId, meant.courseId, enrolmentId);
  if ((before?.version ?? 0) !== seen) return refuse('stale-version');
  const { municipality, candidateId } = person.value;
  const after = change(before, { ...meant, enrolmentId, municipality });
  return commit(call, store.table, {
    writes: [putOver(bridgeCareItem, before, after)],
    events: [careChanged(after)],
    about: [candidateId],
    answer: { enrolmentId, version: after.version },
  });
}

function careChanged(care: BridgeCare) {
  const { courseId, institutionId, enrolmentId, municipality, version, internshipFrom } = care;
  return domainEvent(
    'BridgeCareChanged',
    { id: `${enrolmentId}/care`, version },
    {
      ...{ courseId, institutionId, enrolmentId, municipality },
      educationMentor: care.educationMentor !== undefined,
      retentionMentor: care.retentionMentor !== undefined,
      ...(internshipFrom && { internshipFrom }),
    },
  );
}
