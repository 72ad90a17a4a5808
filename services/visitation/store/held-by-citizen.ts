import type { CandidateId } from '#shared/kernel/ids.ts';
import type { CitizenScope } from '#shared/kernel/scope.ts';
import { asSender } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { carry, type Holding as HoldingOf } from '#shared/runtime/carry.ts';
import { heldConversations, heldLinks } from './held-conversations.ts';
import { heldDream } from './held-dream.ts';
import { heldPreparation } from './held-preparation.ts';
import { heldCompanions } from './held-companions.ts';
import { heldJournalWishes } from './journal-request-items.ts';
import { heldConsents } from './held-consents.ts';
import { heldPlan } from './held-plan.ts';
import { myEffortItem } from './my-effort.ts';
import { myProfilesItem } from './my-profile.ts';
import { candidateItem, type OpenVisitation, type VisitationStore } from './visitation-store.ts';

/** A person turned out to be another citizen: what is theirs goes from the one scope to the other. */
export type Move = {
  readonly candidateId: CandidateId;
  readonly from: VisitationStore;
  readonly to: VisitationStore;
  /** The platform in the scope it goes to. */
  readonly call: Call;
};

/** Something that a citizen's scope holds of a candidate, and how it follows the person. Repeats without harm. */
export type Holding = HoldingOf<Move>;

/** How the effort stands. */
const heldEffort: Holding = {
  kinds: [myEffortItem],
  follow: async (move) => {
    const row = await move.from.table.fresh(myEffortItem, move.candidateId);
    if (row) await carry(move, myEffortItem, row);
  },
};

/** The profiles that were made of the person's answers. */
const heldProfiles: Holding = {
  kinds: [myProfilesItem],
  follow: async (move) => {
    const row = await move.from.table.fresh(myProfilesItem, move.candidateId);
    if (row) await carry(move, myProfilesItem, row);
  },
};

/**
 * All that a citizen's scope holds of a candidate, in the order it follows them. A kind of item that is written in a
 * citizen's scope stands here, or `test/architecture/held-by-citizen.test.ts` says so.
 */
export const holdings: readonly Holding[] = [
  heldEffort,
  heldProfiles,
  heldPreparation,
  ...heldDream,
  heldConsents,
  heldJournalWishes,
  heldCompanions,
  heldPlan,
  heldConversations,
  heldLinks,
];

/** A person turned out to be another citizen: all that is theirs lies there, and nothing with whom they were taken for. */
export async function followPerson(
  call: Call,
  open: OpenVisitation,
  candidateId: CandidateId,
  citizens: { readonly from: string; readonly to: string },
): Promise<void> {
  const asRight = asSender(call, citizens.to);
  const move = { candidateId, from: open(asSender(call, citizens.from)), to: open(asRight), call: asRight };
  for (const { follow } of holdings) await follow(move);
}

/**
 * Writes something where the person reads it: with the citizen they are now. Where that was put right meanwhile, what was
 * written follows them. `call` is the platform in the municipality.
 */
export async function writeToCitizen(
  call: Call,
  open: OpenVisitation,
  candidateId: CandidateId,
  write: (own: VisitationStore, ownCall: Call) => Promise<void>,
): Promise<void> {
  const from = await citizenNow(call, open, candidateId);
  const ownCall = asSender(call, from);
  await write(open(ownCall), ownCall);
  const to = await citizenNow(call, open, candidateId);
  if (to !== from) await followPerson(call, open, candidateId, { from, to });
}

/** Which citizen a person is now: asked each time, because a CPR number can be put right. */
export async function citizenNow(call: Call, open: OpenVisitation, candidateId: CandidateId): Promise<CitizenScope> {
  const candidate = await open(call).table.fresh(candidateItem, candidateId);
  if (!candidate) throw new Error('a candidate that something happened to is not there');
  return candidate.citizen;
}
