import type { CandidateId } from '#shared/kernel/ids.ts';
import { asSender } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Holding } from './carry.ts';
import { citizenOf } from './citizen-of.ts';
import type { CompetenceStore, OpenCompetence } from './competence-store.ts';
import { heldAssessments } from './held-assessments.ts';
import { heldCandidacy } from './held-candidacy.ts';
import { heldCertificates } from './held-certificates.ts';
import { heldConsents } from './held-consents.ts';
import { heldCourses } from './held-courses.ts';
import { heldLearning } from './held-learning.ts';
import { heldPortfolio } from './held-portfolio.ts';
import { heldShares } from './held-shares.ts';

/**
 * All that a citizen's scope holds of a candidate, in the order it follows them. A kind of item that is written in a
 * citizen's scope stands here, or `test/architecture/held-by-citizen.test.ts` says so.
 */
export const holdings: readonly Holding[] = [
  heldConsents,
  heldCourses,
  heldLearning,
  heldAssessments,
  heldCandidacy,
  heldShares,
  heldCertificates,
  heldPortfolio,
];

/** A person turned out to be another citizen: all that is theirs lies there, and nothing with whom they were taken for. */
export async function followPerson(
  call: Call,
  open: OpenCompetence,
  candidateId: CandidateId,
  citizens: { readonly from: string; readonly to: string },
): Promise<void> {
  const asRight = asSender(call, citizens.to);
  const move = { candidateId, from: open(asSender(call, citizens.from)), to: open(asRight), call: asRight, open };
  for (const { follow } of holdings) await follow(move);
}

/**
 * Writes something where the person reads it: with the citizen they are now. Where that was put right meanwhile, what was
 * written follows them. `call` is the platform in the municipality.
 */
export async function writeToCitizen(
  call: Call,
  open: OpenCompetence,
  candidateId: CandidateId,
  write: (own: CompetenceStore, ownCall: Call) => Promise<void>,
): Promise<void> {
  const { table } = open(call);
  const from = await citizenOf(table, candidateId);
  const ownCall = asSender(call, from);
  await write(open(ownCall), ownCall);
  const to = await citizenOf(table, candidateId);
  if (to !== from) await followPerson(call, open, candidateId, { from, to });
}
