import { withInternship } from '#services/competence/domain/bridge-building.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { saveCare, type OnBridge } from './save-bridge-care.ts';
import type { BridgeCareSaved, InternshipInPlace } from '#shared/shapes/bridge-building.ts';

/**
 * An ordinary or a school internship is in place for somebody: the retention mentor’s task is done.
 * Refusals: those of the course, enrolment-not-found, stale-version.
 */
export function recordInternshipInPlace(
  call: Call,
  competence: CompetenceStore,
  meant: OnBridge,
  { version, from }: InternshipInPlace,
): Promise<Result<BridgeCareSaved, CompetenceRefusal>> {
  return saveCare(call, competence, meant, version, (before, whose) => withInternship(before, whose, from));
}
