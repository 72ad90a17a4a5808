import { remove } from '#shared/runtime/write.ts';
import { carry, type Holding, type Move } from './carry.ts';
import { evidenceAnswerItem, evidenceItem, myRecordItem, type MyRecordRow } from './learning-items.ts';
import { arrivingPhoto, expectedPhotoItem, shownPhoto } from './photo-items.ts';
import { wholeList } from './whole-list.ts';

/** What the person learns: each record with its evidence, the photos, and what they themselves said of it. */
export const heldLearning: Holding = {
  kinds: [myRecordItem, evidenceItem, evidenceAnswerItem, expectedPhotoItem],
  follow: async (move) => {
    const records = await wholeList(move.from.table, { kind: myRecordItem, of: [] });
    for (const record of records.filter(({ candidateId }) => candidateId === move.candidateId))
      await followRecord(move, record);
  },
};

async function followRecord(move: Move, record: MyRecordRow): Promise<void> {
  const { from } = move;
  const under = { of: [record.recordId] };
  const [evidence, answers, expected] = await Promise.all([
    wholeList(from.table, { kind: evidenceItem, ...under }),
    wholeList(from.table, { kind: evidenceAnswerItem, ...under }),
    wholeList(from.table, { kind: expectedPhotoItem, ...under }),
  ]);
  // The form to send it with holds for the other scope alone: the person chooses the photo anew.
  for (const { recordId, evidenceId } of expected) {
    for (const file of [arrivingPhoto(evidenceId), shownPhoto(evidenceId)])
      await from.uploads().remove(from.table.scope, file);
    await from.table.transact([remove(expectedPhotoItem, recordId, evidenceId)]);
  }
  for (const answer of answers) {
    if (answer.photo) await followPhoto(move, answer.evidenceId, answer.photo);
    await carry(move, evidenceAnswerItem, answer);
  }
  for (const piece of evidence) {
    if (piece.photo) await followPhoto(move, piece.evidenceId, piece.photo);
    await carry(move, evidenceItem, piece);
  }
  await carry(move, myRecordItem, record);
}

/** The file of a photo; what the person has deleted, or what came along with its answer already, is not there. */
async function followPhoto({ from, to }: Move, evidenceId: string, contentType: string): Promise<void> {
  const name = shownPhoto(evidenceId);
  const content = await from
    .files()
    .load(from.table.scope, name)
    .catch(() => undefined);
  if (!content) return;
  await to.files().store(to.table.scope, name, content, contentType);
  await from.uploads().remove(from.table.scope, name);
}
