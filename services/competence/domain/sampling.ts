import type { AssessmentId, InstitutionId, LearningRecordId } from '#shared/kernel/ids.ts';
import { dateOf, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { sampledExternally, verifiedInternally } from '#shared/rules/learning-rules.ts';

/** How many assessments an institution has approved, and how many of them were drawn for each kind of verification. */
export type SampleCount = {
  readonly institutionId: InstitutionId;
  /** 0 before the first. */
  readonly version: number;
  readonly approved: number;
  readonly internal: number;
  readonly external: number;
};

/** One draw, as it is recorded: never changed. */
export type Drawn = {
  readonly institutionId: InstitutionId;
  /** The institution's first is 1. */
  readonly number: number;
  readonly assessmentId: AssessmentId;
  readonly recordId: LearningRecordId;
  readonly drawnAt: Instant;
  /** Who approved, and thereby drew. */
  readonly drawnBy: string;
  readonly internal: boolean;
  readonly external: boolean;
  /** The versions of the rules it was drawn under. */
  readonly rules: { readonly internal: string; readonly external: string };
};

/** Two numbers from 0 up to and not including 1: where chance comes from is the caller's to say. */
export type Chances = { readonly internal: number; readonly external: number };

export function nothingSampled(institutionId: InstitutionId): SampleCount {
  return { institutionId, version: 0, approved: 0, internal: 0, external: 0 };
}

/**
 * Draws once for an assessment at its first approval, for each kind by itself. It is drawn where the share would else fall below
 * the rule's, and otherwise by chance with the rule's probability: so the share is met after every single approval, and
 * nobody can know beforehand that one goes free (docs/decisions/2026-11-28-fair-sampling.md).
 */
export function draw(
  count: SampleCount,
  about: Pick<Drawn, 'assessmentId' | 'recordId' | 'drawnAt' | 'drawnBy'>,
  chances: Chances,
): { readonly count: SampleCount; readonly drawn: Drawn } {
  const day = dateOf(about.drawnAt);
  const [internally, externally] = [ruleOn(verifiedInternally, day), ruleOn(sampledExternally, day)];
  const approved = count.approved + 1;
  const internal = isDrawn(count.internal, approved, internally.value, chances.internal);
  const external = isDrawn(count.external, approved, externally.value, chances.external);
  const { institutionId } = count;
  const rules = { internal: internally.version, external: externally.version };
  return {
    count: {
      ...asNextVersion(count),
      approved,
      internal: count.internal + (internal ? 1 : 0),
      external: count.external + (external ? 1 : 0),
    },
    drawn: { ...about, institutionId, number: approved, internal, external, rules },
  };
}

/** Whether the next is drawn, where so many were drawn of those before it; in whole numbers, so that no share is rounded. */
export function isDrawn(drawnBefore: number, approved: number, percent: number, chance: number): boolean {
  const wouldFallShort = drawnBefore * 100 < percent * approved;
  return wouldFallShort || chance * 100 < percent;
}
