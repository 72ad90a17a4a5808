import { withMentor } from '#services/competence/domain/bridge-building.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { saveCare, type OnBridge } from './save-bridge-care.ts';
import type { BridgeCareSaved, MentorTask } from '#shared/shapes/bridge-building.ts';

/**
 * The caller is the education mentor of somebody on a bridge-building course, or gives the task back: whoever takes it is
 * there, and has said so. Refusals: those of the course, enrolment-not-found, stale-version.
 */
export function assignEducationMentor(
  call: Call,
  competence: CompetenceStore,
  meant: OnBridge,
  { version, take }: MentorTask,
): Promise<Result<BridgeCareSaved, CompetenceRefusal>> {
  const { personId, name } = call.caller;
  const mentor = take ? { personId, name, since: dateOf(call.now) } : undefined;
  return saveCare(call, competence, meant, version, (before, whose) =>
    withMentor(before, whose, 'educationMentor', mentor),
  );
}
