import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { giveOwner } from '#services/visitation/store/give-owner.ts';
import { handoverItem, type HandoverRecord } from '#services/visitation/store/handover-items.ts';
import { ownerOfOpen } from '#services/visitation/store/owned-cases.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { fieldError, ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { unknownStaff } from '#shared/runtime/known-staff.ts';
import { insert, replace, type Write } from '#shared/runtime/write.ts';
import type { Handover, HandoverSaved } from '#shared/shapes/handover.ts';

/**
 * Gives cases of one colleague to another, ten at a time and all of them or none; the note stands in the timeline of each. More of the same
 * handover go with its id, on the day it began. Refusals: handover-not-found, handover-over, stale-version, fields-not-accepted (unknown
 * colleagues, the same one, a case that is not or no longer that colleague's).
 */
export async function handOverCases(
  call: Call,
  visitation: VisitationStore,
  handover: Handover,
): Promise<Result<HandoverSaved, VisitationRefusal>> {
  const begun = await begunHandover(call, visitation, handover);
  if (!begun.ok) return begun;
  const { fromId, toId, because, note, candidateIds } = handover;
  const cases = await Promise.all(candidateIds.map((candidateId) => candidateWithFile(visitation, candidateId)));
  const errors = [
    ...(await unknownStaff(call, visitation.table, { '/toId': toId })),
    ...(toId === fromId ? [fieldError('/toId', 'handed-to-themselves')] : []),
    ...cases.flatMap((known, place) =>
      known && ownerOfOpen(known.candidate) === fromId ? [] : [fieldError(`/candidateIds/${place}`, 'case-not-theirs')],
    ),
  ];
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const given = await Promise.all(
    cases.flatMap((known) => (known ? [giveOwner(call, visitation, known, toId, { because, note })] : [])),
  );
  const { after, write } = withCases(call, handover, begun.value);
  return commit(call, visitation.table, {
    writes: [write, ...given.flatMap(({ writes }) => writes)],
    events: given.flatMap(({ events }) => events),
    about: [...candidateIds],
    answer: { handoverId: after.handoverId, version: after.version, cases: after.candidateIds.length },
  });
}

/** The handover that is gone on with: the same colleagues, on the same day. */
async function begunHandover(
  { now }: Call,
  { table }: VisitationStore,
  { handoverId, fromId, toId }: Handover,
): Promise<Result<HandoverRecord | undefined, VisitationRefusal>> {
  if (!handoverId) return ok(undefined);
  const begun = await table.fresh(handoverItem, handoverId);
  if (!begun) return refuse('handover-not-found');
  const isSame = begun.fromId === fromId && begun.toId === toId && begun.state === 'done';
  return isSame && dateOf(begun.at) === dateOf(now) ? ok(begun) : refuse('handover-over');
}

function withCases(
  call: Call,
  { handoverId: _id, candidateIds, ...said }: Handover,
  begun: HandoverRecord | undefined,
): { readonly after: HandoverRecord; readonly write: Write } {
  if (begun) {
    const after = asNextVersion({ ...begun, candidateIds: [...begun.candidateIds, ...candidateIds] });
    return { after, write: replace(handoverItem, begun, after, ['done']) };
  }
  const after: HandoverRecord = {
    ...{ ...said, handoverId: call.newId('handover'), version: 1, state: 'done' },
    ...{ at: call.now, byId: call.caller.personId, candidateIds },
  };
  return { after, write: insert(handoverItem, after) };
}
