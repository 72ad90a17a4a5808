import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { emptyFile, type CandidateFile } from '#services/visitation/domain/candidate-file.ts';
import { stateAfter, type CandidateMove } from '#services/visitation/domain/candidate-states.ts';
import { candidateFileItem, candidateItem, type VisitationStore } from './visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { CandidateState } from '#shared/shapes/candidate.ts';
import type { CandidateChanged } from '#shared/shapes/candidate-changes.ts';

/** A candidate and its file, read for a change. */
export type OpenedCandidate = {
  readonly candidate: Candidate;
  readonly file: CandidateFile;
  /** The state the change leads to. */
  readonly state: CandidateState;
};

/** A candidate and its file as they stand now. Throws nothing; undefined where there is no such person here. */
export async function candidateWithFile(
  visitation: VisitationStore,
  candidateId: string,
): Promise<{ readonly candidate: Candidate; readonly file: CandidateFile } | undefined> {
  const candidate = await visitation.table.fresh(candidateItem, candidateId);
  if (!candidate) return undefined;
  // The file after the candidate, never beside it: an older file under a newer version would be written back unnoticed.
  const file = await visitation.table.fresh(candidateFileItem, candidateId);
  return { candidate, file: file ?? emptyFile(candidate.candidateId) };
}

/**
 * The candidate that a change is about, in the version the client saw and in a state that allows the change.
 * Refusals: candidate-not-found, stale-version, candidate-closed, candidate-not-closed, first-conversation-comes-first.
 */
export async function candidateAtVersion(
  visitation: VisitationStore,
  candidateId: CandidateId,
  version: number,
  move: CandidateMove,
): Promise<Result<OpenedCandidate, VisitationRefusal>> {
  const known = await candidateWithFile(visitation, candidateId);
  if (!known) return refuse('candidate-not-found');
  if (known.candidate.version !== version) return refuse('stale-version');
  const state = stateAfter(move, known.candidate);
  if (!state.ok) return state;
  return ok({ ...known, state: state.value });
}

/** What a change answers: the version that the next change is made from. */
export function changed({ candidateId, version, next }: Candidate): CandidateChanged {
  return { candidateId, version, ...(next && { next }) };
}
