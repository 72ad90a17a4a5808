import type { EvidencePack } from '#services/matching/domain/evidence-pack.ts';
import type { WorkObservation } from '#services/matching/domain/work-observation.ts';
import { addMonths, dateOf, endOfDay, type CivilDate } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { observationKept, packDraftKept, packKept } from '#shared/rules/evidence-pack-rules.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { put, type Write } from '#shared/runtime/write.ts';
import type { DueKind } from './due-kinds.ts';
import { packSort } from './evidence-pack-items.ts';

function due(what: DueKind, on: CivilDate, about: readonly (string | number)[]): Write {
  return put(dueRow, { dueAt: endOfDay(on), what, about: about.join('/') });
}

/** The row that lets the time for reading pass; one sent anew has a row of its own. */
export function packReadDue({ candidateId, number, edition, version }: EvidencePack, readBy: CivilDate): Write {
  return due('evidence-pack-unread', readBy, [candidateId, number, edition, version]);
}

/** The row that takes away a description that was never issued. */
export function packDraftDue({ candidateId, number }: EvidencePack, draftedOn: CivilDate): Write {
  return due('evidence-pack-draft-kept', addMonths(draftedOn, ruleOn(packDraftKept, draftedOn).value), [
    candidateId,
    number,
  ]);
}

/** The row that takes away one that was issued. */
export function packKeptDue({ candidateId, number }: EvidencePack, issuedOn: CivilDate): Write {
  return due('evidence-pack-kept', addMonths(issuedOn, ruleOn(packKept, issuedOn).value), [candidateId, number]);
}

/** The row that takes away what was seen of how somebody works. */
export function observationKeptDue({ placementId, observationId, writtenAt }: WorkObservation): Write {
  const on = dateOf(writtenAt);
  return due('work-observation-kept', addMonths(on, ruleOn(observationKept, on).value), [placementId, observationId]);
}

/** Which description such a row is about, and which sending of it. */
export function packAsked(about: string): {
  readonly id: readonly string[];
  readonly edition: number;
  readonly version: number;
} {
  const [candidateId = '', number = '', edition = '', version = ''] = about.split('/');
  return { id: [candidateId, packSort(Number(number))], edition: Number(edition), version: Number(version) };
}
