import type { CandidateId } from '#shared/kernel/ids.ts';
import { asSender } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Holding } from './carry.ts';
import { heldCandidacies } from './carried-check-items.ts';
import { citizenOf } from './citizen-of.ts';
import { heldAgreements } from './held-agreements.ts';
import { heldProposals } from './held-proposals.ts';
import { heldEvidencePacks } from './held-evidence-packs.ts';
import { heldAlignments } from './held-alignments.ts';
import { heldLookBacks } from './held-look-backs.ts';
import { heldLinks } from './held-links.ts';
import { heldTimes } from './held-times.ts';
import { heldPlacements } from './held-placements.ts';
import { heldStillThere } from './held-still-there.ts';
import type { MatchingStore, OpenMatching } from './matching-store.ts';

/**
 * All that a citizen's scope holds of a candidate in matching, in the order it follows them. A kind of item that is written
 * in a citizen's scope stands here, or `test/architecture/held-by-citizen.test.ts` says so.
 */
export const holdings: readonly Holding[] = [
  heldProposals,
  heldAlignments,
  heldAgreements,
  heldPlacements,
  heldTimes,
  heldLinks,
  heldEvidencePacks,
  heldStillThere,
  heldCandidacies,
  heldLookBacks,
];

/** A person turned out to be another citizen: all that is theirs lies there, and nothing with whom they were taken for. */
export async function followPerson(
  call: Call,
  open: OpenMatching,
  candidateId: CandidateId,
  citizens: { readonly from: string; readonly to: string },
): Promise<void> {
  const move = { candidateId, from: open(asSender(call, citizens.from)), to: open(asSender(call, citizens.to)) };
  for (const { follow } of holdings) await follow(move);
}

/**
 * Writes something where the person reads it: with the citizen they are now. Where that was put right meanwhile, what was
 * written follows them. `call` is the platform in the municipality.
 */
export async function writeToCitizen(
  call: Call,
  open: OpenMatching,
  candidateId: CandidateId,
  write: (own: MatchingStore) => Promise<void>,
): Promise<void> {
  const { table } = open(call);
  const from = await citizenOf(table, candidateId);
  await write(open(asSender(call, from)));
  const to = await citizenOf(table, candidateId);
  if (to !== from) await followPerson(call, open, candidateId, { from, to });
}
