import type { Evidence } from '#services/competence/domain/evidence.ts';
import type { LearningRecord } from '#services/competence/domain/learning-record.ts';
import type { CompetenceStore, OpenCompetence } from '#services/competence/store/competence-store.ts';
import {
  evidenceItem,
  institutionRecordItem,
  learningRecordItem,
  myRecordItem,
  workplaceRecordItem,
} from '#services/competence/store/learning-items.ts';
import { shownPhoto } from '#services/competence/store/photo-items.ts';
import { asSender } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

/**
 * Writes a record where its workplace, its institution and the person read it: read anew from the municipality's own
 * row, so that events in any order and number end in the same. `call` is the platform in the municipality's scope.
 */
export async function showLearning(open: OpenCompetence, call: Call, recordId: string): Promise<void> {
  const record = await open(call).table.fresh(learningRecordItem, recordId);
  if (!record) throw new Error('a learning record that was told of is not there');
  const { shared, own } = readersOf(open, call, record);
  const municipality = call.scope;
  const { companyId, version, state, candidateId, goals, openedOn } = record;
  const { note: _note, openedBy: _by, partnership: _shared, ...seen } = record;
  const { citizen: _citizen, ...mine } = seen;
  await writeIfNewer(shared.table, institutionRecordItem, { ...seen, municipality });
  await writeIfNewer(own.table, myRecordItem, { ...mine, municipality });
  await writeIfNewer(shared.table, workplaceRecordItem, {
    ...{ companyId, recordId: record.recordId, version, state, candidateId, goals, openedOn, municipality },
  });
}

/** Writes one piece of evidence where the institution and the person read it, with its record. */
export async function showEvidence(
  open: OpenCompetence,
  call: Call,
  { recordId, evidenceId }: { readonly recordId: string; readonly evidenceId: string },
): Promise<Evidence> {
  const municipality = open(call);
  const [record, piece] = await Promise.all([
    municipality.table.fresh(learningRecordItem, recordId),
    municipality.table.fresh(evidenceItem, recordId, evidenceId),
  ]);
  if (!record || !piece) throw new Error('evidence that was told of is not there');
  await showLearning(open, call, recordId);
  const { shared, own } = readersOf(open, call, record);
  if (piece.kind === 'photo') await showPhoto(shared, own, piece);
  await writeIfNewer(shared.table, evidenceItem, piece);
  await writeIfNewer(own.table, evidenceItem, piece);
  return piece;
}

/** The person's photo lies with the partnership too while it stands, and no longer. */
async function showPhoto(
  shared: CompetenceStore,
  own: CompetenceStore,
  { evidenceId, photo }: Evidence,
): Promise<void> {
  const name = shownPhoto(evidenceId);
  if (!photo) return shared.uploads().remove(shared.table.scope, name);
  await shared.files().store(shared.table.scope, name, await own.files().load(own.table.scope, name), photo);
}

/** The scopes a record is read in besides its own. */
function readersOf(
  open: OpenCompetence,
  call: Call,
  record: LearningRecord,
): { readonly shared: CompetenceStore; readonly own: CompetenceStore } {
  return { shared: open(asSender(call, record.partnership)), own: open(asSender(call, record.citizen)) };
}
