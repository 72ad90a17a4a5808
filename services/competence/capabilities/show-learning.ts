import type { Evidence } from '#services/competence/domain/evidence.ts';
import type { LearningRecord } from '#services/competence/domain/learning-record.ts';
import type { CompetenceStore, OpenCompetence } from '#services/competence/store/competence-store.ts';
import { citizenOf } from '#services/competence/store/citizen-of.ts';
import { hasConsent } from '#services/competence/store/consent-items.ts';
import { forgetWords } from '#services/competence/store/forget-words.ts';
import { writeToCitizen } from '#services/competence/store/held-by-citizen.ts';
import {
  evidenceItem,
  institutionRecordItem,
  learningRecordItem,
  myRecordItem,
  workplaceEvidenceItem,
  workplaceRecordItem,
} from '#services/competence/store/learning-items.ts';
import { readEvidence } from '#services/competence/store/learning-store.ts';
import { shownPhoto } from '#services/competence/store/photo-items.ts';
import { asSender } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';
import { remove } from '#shared/runtime/write.ts';

/**
 * Writes a record where its workplace, its institution and the person read it: read anew from the municipality's own
 * row, so that events in any order and number end in the same. The institution's is written while the person says yes to
 * it, and taken away when they no longer do. `call` is the platform in the municipality's scope.
 */
export async function showLearning(open: OpenCompetence, call: Call, recordId: string): Promise<void> {
  const record = await recordOf(open, call, recordId);
  const shared = open(asSender(call, record.partnership));
  const municipality = call.scope;
  const { companyId, institutionId, version, state, candidateId, goals, openedOn } = record;
  const { note: _note, openedBy: _by, partnership: _shared, ...seen } = record;
  await writeToCitizen(call, open, candidateId, async ({ table }) => {
    await writeIfNewer(table, myRecordItem, { ...seen, municipality });
  });
  await writeIfNewer(shared.table, workplaceRecordItem, {
    ...{ companyId, recordId: record.recordId, version, state, candidateId, goals, openedOn, municipality },
  });
  if (await isShared(open, call, record)) {
    await writeIfNewer(shared.table, institutionRecordItem, { ...seen, municipality });
    // A no that came in between has looked for what the institution has before this stood there.
    if (await isShared(open, call, record)) return;
  }
  await shared.table.transact([remove(institutionRecordItem, institutionId, record.recordId)]);
}

/**
 * Writes one piece of evidence where institution, person and the workplace that said it read it, with its record. What was
 * taken back loses its words where it was sent from too.
 */
export async function showEvidence(
  open: OpenCompetence,
  call: Call,
  { recordId, evidenceId }: { readonly recordId: string; readonly evidenceId: string },
): Promise<void> {
  const record = await recordOf(open, call, recordId);
  const piece = await open(call).table.fresh(evidenceItem, recordId, evidenceId);
  if (!piece) throw new Error('evidence that was told of is not there');
  await showLearning(open, call, recordId);
  await writeToCitizen(call, open, record.candidateId, async (own) => {
    if (piece.kind === 'photo' && !piece.photo) await own.uploads().remove(own.table.scope, shownPhoto(evidenceId));
    await writeIfNewer(own.table, evidenceItem, piece);
  });
  const { shared, own } = await readersOf(open, call, record);
  if (piece.source === 'workplace') await writeIfNewer(shared.table, workplaceEvidenceItem, piece);
  if (piece.state === 'withdrawn') for (const { table } of [shared, own]) await forgetWords(table, piece);
  if (!(await isShared(open, call, record))) return;
  await showPiece(shared, own, piece);
  // A no that came in between has looked for what the institution has before this stood there.
  if (!(await isShared(open, call, record))) await hidePiece(shared, piece);
}

/** Writes a record with all its evidence, or takes it from the institution: what follows when the person's yes changes. */
export async function showWholeRecord(open: OpenCompetence, call: Call, recordId: string): Promise<void> {
  await showLearning(open, call, recordId);
  const record = await recordOf(open, call, recordId);
  const { shared, own } = await readersOf(open, call, record);
  const isSeen = await isShared(open, call, record);
  for (const piece of await readEvidence(open(call).table, recordId)) {
    if (isSeen) await showPiece(shared, own, piece);
    else await hidePiece(shared, piece);
  }
}

async function recordOf(open: OpenCompetence, call: Call, recordId: string): Promise<LearningRecord> {
  const record = await open(call).table.fresh(learningRecordItem, recordId);
  if (!record) throw new Error('a learning record that was told of is not there');
  return record;
}

function isShared(open: OpenCompetence, call: Call, { candidateId, institutionId }: LearningRecord): Promise<boolean> {
  return hasConsent(open(call).table, candidateId, institutionId);
}

/** One piece as the institution reads it; the person's photo lies with the partnership too while it stands. */
async function showPiece(shared: CompetenceStore, own: CompetenceStore, piece: Evidence): Promise<void> {
  const name = shownPhoto(piece.evidenceId);
  if (piece.photo) {
    const content = await own.files().load(own.table.scope, name);
    await shared.files().store(shared.table.scope, name, content, piece.photo);
  } else if (piece.kind === 'photo') await shared.uploads().remove(shared.table.scope, name);
  await writeIfNewer(shared.table, evidenceItem, piece);
}

async function hidePiece(shared: CompetenceStore, { recordId, evidenceId, kind }: Evidence): Promise<void> {
  if (kind === 'photo') await shared.uploads().remove(shared.table.scope, shownPhoto(evidenceId));
  await shared.table.transact([remove(evidenceItem, recordId, evidenceId)]);
}

/** The scopes a record is read in besides its own. */
async function readersOf(
  open: OpenCompetence,
  call: Call,
  { partnership, candidateId }: LearningRecord,
): Promise<{ readonly shared: CompetenceStore; readonly own: CompetenceStore }> {
  const citizen = await citizenOf(open(call).table, candidateId);
  return { shared: open(asSender(call, partnership)), own: open(asSender(call, citizen)) };
}
