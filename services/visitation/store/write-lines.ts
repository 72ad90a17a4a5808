import { localRulesOf } from './local-rules.ts';
import { refer } from '#services/visitation/domain/candidate.ts';
import { decidedAt } from '#services/visitation/domain/stamp.ts';
import type { Cpr } from '#shared/kernel/cpr.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { instantIn } from '#shared/kernel/time.ts';
import { policy } from '#shared/access/policy.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { insert } from '#shared/runtime/write.ts';
import { asKnown, countsOf, keepCounts } from './check-lines.ts';
import {
  importedLineItem,
  loadLines,
  removeSent,
  storeLines,
  type ReferralImport,
  type StoredLine,
} from './import-items.ts';
import { moved } from './import-moves.ts';
import { newReferral } from './new-referral.ts';
import { cprOfRow } from './read-list.ts';
import { knownPersonItem, type VisitationStore } from './visitation-store.ts';

/** The last job of an import: what was confirmed is written. */
export const writingJob = 'write-referrals';

/** So many people are written at the same time. */
const width = 8;

/**
 * Refers the people of a part, each in a transaction of their own that says which line they came from: a part that is told again writes
 * nobody twice. Whoever came to the municipality meanwhile is linked, not written. What is left of the line holds no CPR number.
 */
export async function writeLines(
  call: Call,
  visitation: VisitationStore,
  list: ReferralImport,
  part: number,
): Promise<void> {
  const lines = await loadLines(visitation, list.importId, part);
  if (!lines) throw new Error('the lines of an import that is written are gone');
  const done: StoredLine[] = [];
  for (let from = 0; from < lines.length; from += width)
    done.push(
      ...(await Promise.all(lines.slice(from, from + width).map((line) => writeLine(call, visitation, list, line)))),
    );
  await storeLines(visitation, list.importId, part, done);
  await keepCounts(visitation, list.importId, part, done);
}

async function writeLine(
  call: Call,
  visitation: VisitationStore,
  list: ReferralImport,
  line: StoredLine,
): Promise<StoredLine> {
  if (line.state !== 'ready' || !line.person) return line;
  const { table, keys, citizenOf } = visitation;
  const { cprSealed, mark, referredOn, ownerId, ...person } = line.person;
  const { importId } = list;
  const before = await table.fresh(importedLineItem, importId, String(line.row));
  if (before) return asWritten(line, before.candidateId);
  const cpr = (await keys()).open({ id: importId, field: cprOfRow(line.row) }, cprSealed) as Cpr;
  const candidateId = call.newId('candidate');
  const facts = {
    ...person,
    ...{ candidateId, citizen: await citizenOf(cpr), ownerId: ownerId ?? ownerInTurn(list, line.row) },
    cprSealed: (await keys()).seal({ id: candidateId, field: 'cpr' }, cpr),
  };
  // The deadline counts from the day the list says they were referred.
  const local = await localRulesOf(table);
  const candidate = { ...refer(facts, instantIn(referredOn, '12:00'), local), nextDecidedAt: decidedAt(call.now) };
  const { writes, events } = newReferral(candidate, mark);
  const written = await commit(asConfirmed(call, list), table, {
    writes: [...writes, insert(importedLineItem, { importId, row: String(line.row), candidateId })],
    ...{ events, about: [candidateId], answer: candidateId },
  });
  if (written.ok) return asWritten(line, candidateId);
  if (written.refusal.code !== 'candidate-already-known')
    throw new Error(`a line was refused: ${written.refusal.code}`);
  const known = await table.fresh(knownPersonItem, mark);
  return asKnown(line, known?.candidateId ?? candidateId);
}

function asWritten({ row, name }: StoredLine, candidateId: string): StoredLine {
  return { row, state: 'written', name, faults: [], candidateId };
}

function ownerInTurn({ ownerIds = [] }: ReferralImport, row: number): PersonId {
  const owner = ownerIds[row % ownerIds.length];
  if (!owner) throw new Error('an import was confirmed without anybody to get its people');
  return owner;
}

/** What is written is the act of whoever confirmed the list, and stands so in the log of each person. */
function asConfirmed(call: Call, { confirmedBy }: ReferralImport): Call {
  if (!confirmedBy) throw new Error('an import is written that nobody confirmed');
  const { id, purpose } = policy['confirm-import'];
  return { ...call, action: 'confirm-import', rule: { id, purpose }, caller: { ...call.caller, ...confirmedBy } };
}

/** Everything is written: the list as it was sent is removed, and what did not go in can be fetched while its lines are kept. */
export async function finishImport(call: Call, visitation: VisitationStore, list: ReferralImport): Promise<void> {
  if (list.state !== 'writing') return;
  await removeSent(visitation, list.importId);
  const counts = await countsOf(visitation, list);
  const { write } = moved(list, 'finish-import', { counts, finishedAt: call.now });
  await saveCaused(call, visitation.table, { writes: [write], events: [] });
}
