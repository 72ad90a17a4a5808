import { carriedTo, mayBeCarried, takenOver } from '#services/matching/domain/carried-check.ts';
import { checkTable, type SixMonthCheck } from '#services/matching/domain/six-month-check.ts';
import {
  candidacyItem,
  carriedCheckItem,
  carryConsentItem,
  elsewhere,
  type Candidacy,
} from '#services/matching/store/carried-check-items.ts';
import { citizenOf } from '#services/matching/store/citizen-of.ts';
import type { DueKind } from '#services/matching/store/due-kinds.ts';
import { writeToCitizen } from '#services/matching/store/held-by-citizen.ts';
import type { MatchingStore, OpenMatching } from '#services/matching/store/matching-store.ts';
import { checkItem, engagementItem, placementItem, profileItem } from '#services/matching/store/people-items.ts';
import { stillThereItem } from '#services/matching/store/still-there-items.ts';
import { termsOn } from '#services/matching/domain/terms.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId, type CandidateId } from '#shared/kernel/ids.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { addDays, dateOf, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import { asOwner, asSender } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { putOver, writeIfNewer } from '#shared/runtime/conditions.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { insert, put, replace } from '#shared/runtime/write.ts';
import { showStillThere } from './show-still-there.ts';

/** Keeps with the citizen that a municipality knows them, so that what follows them finds the next one. */
export async function noteCandidacy(
  call: Call,
  open: OpenMatching,
  { facts, version }: EventOf<'CandidateReferred'>,
): Promise<void> {
  const { partnership } = call;
  if (!partnership) return;
  const candidateId = toldId('candidate', facts.candidateId);
  const ownerId = toldId('person', facts.ownerId);
  const row = { candidateId, municipality: municipalityCode(call.scope), partnership, ownerId, version };
  await writeToCitizen(call, open, candidateId, async ({ table }) => {
    await writeIfNewer(table, candidacyItem, row);
  });
}

/** Somebody is referred who may have come from elsewhere: checks of theirs are taken over with their yes. `call`: the new municipality. */
export async function takeOverChecks(call: Call, open: OpenMatching, candidateId: CandidateId): Promise<void> {
  const { own, others } = await placesOf(call, open, candidateId);
  if (own) for (const from of others) await carryCheck(asOwner(call, from.municipality), open, { from, to: own });
}

/** Somebody moved away, or said yes to it: the municipality that knows them now takes their check over. `call`: the one they left. */
export async function handOnCheck(call: Call, open: OpenMatching, candidateId: CandidateId): Promise<void> {
  const { own, others } = await placesOf(call, open, candidateId);
  if (own) for (const to of others) await carryCheck(call, open, { from: own, to });
}

async function placesOf(
  call: Call,
  open: OpenMatching,
  candidateId: CandidateId,
): Promise<{ readonly own: Candidacy | undefined; readonly others: readonly Candidacy[] }> {
  const { table } = open(asSender(call, await citizenOf(open(call).table, candidateId)));
  const own = await table.fresh(candidacyItem, candidateId);
  return { own, others: own ? await elsewhere(table, own) : [] };
}

/**
 * Takes a check over where the person has moved, says yes to it, and nobody has an answer: it is asked there, by that owner, and shown here
 * as asked there. Repeats without harm. `call` is the platform in the municipality that the person left.
 */
async function carryCheck(
  call: Call,
  open: OpenMatching,
  { from, to }: { readonly from: Candidacy; readonly to: Candidacy },
): Promise<void> {
  const sending = open(call);
  const check = await checkOf(sending, from.candidateId);
  const [known, consent] = await Promise.all([
    sending.table.fresh(profileItem, from.candidateId),
    sending.table.fresh(carryConsentItem, from.candidateId),
  ]);
  if (!mayBeCarried(check, { hasMoved: known?.ended?.reason === 'moved', consent })) return;
  if (check.state === 'carried' && check.carriedTo !== to.municipality) return;
  const asking = { ...asOwner(call, to.municipality), partnership: to.partnership };
  await beginAsking(asking, open(asking), { check, to, sending });
  const carried = carriedTo(check, to.municipality);
  if (!carried) return;
  await saveCaused(call, sending.table, {
    writes: [replace(checkItem, check, carried, priorStates(checkTable, 'carry-six-month-check'))],
    events: [],
  });
  const partnership = open({ ...call, scope: from.partnership, partnership: undefined });
  await showStillThere({ ...call, partnership: from.partnership }, open, partnership, check.placementId);
}

async function beginAsking(
  call: Call,
  { table }: MatchingStore,
  { check, to, sending }: { readonly check: SixMonthCheck; readonly to: Candidacy; readonly sending: MatchingStore },
): Promise<void> {
  const { placementId } = check;
  const [before, known, placement, asked] = await Promise.all([
    table.fresh(checkItem, placementId),
    table.fresh(profileItem, to.candidateId),
    sending.table.fresh(placementItem, placementId),
    sending.table.fresh(stillThereItem, placementId),
  ]);
  if (!placement || (before && before.state !== 'cancelled')) return;
  const mine = takenOver(check, {
    ...{ candidateId: to.candidateId, ownerId: known?.ownerId ?? to.ownerId },
    carried: {
      from: municipalityCode(sending.table.scope),
      ...{ kind: termsOn(placement, check.dueOn).kind, startsOn: placement.startsOn },
    },
    askedBefore: (asked?.version ?? 0) + (before?.version ?? 0),
  });
  const what: DueKind = 'six-month-check';
  const row = { candidateId: to.candidateId, placementId };
  await saveCaused(call, table, {
    writes: [
      before ? putOver(checkItem, before, mine) : insert(checkItem, mine),
      put(carriedCheckItem, row),
      put(dueRow, { dueAt: instantIn(asksOn(mine.dueOn, dateOf(call.now))), what, about: placementId }),
    ],
    events: [],
  });
}

/** The day it falls due, and no day that has gone: of a sweep that was. */
function asksOn(dueOn: CivilDate, today: CivilDate): CivilDate {
  const tomorrow = addDays(today, 1);
  return dueOn > tomorrow ? dueOn : tomorrow;
}

/** The one check that a candidate has, by the placement that carries it. */
export async function checkOf({ table }: MatchingStore, candidateId: CandidateId): Promise<SixMonthCheck | undefined> {
  const engagement = await table.fresh(engagementItem, candidateId);
  return engagement?.firstPaidPlacementId && (await table.fresh(checkItem, engagement.firstPaidPlacementId));
}
