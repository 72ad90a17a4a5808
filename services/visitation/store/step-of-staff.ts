import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { hasLeft } from '#shared/runtime/known-staff.ts';
import type { Table } from '#shared/runtime/table.ts';

/** The person with a next step that somebody can do: one of somebody who left is the owner's. */
export async function stepOfStaff(table: Table, candidate: Candidate): Promise<Candidate> {
  const { next, ownerId } = candidate;
  if (!next || next.ownerId === ownerId || !(await hasLeft(table, next.ownerId))) return candidate;
  return { ...candidate, next: { ...next, ownerId } };
}
