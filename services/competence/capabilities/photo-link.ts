import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { evidenceItem } from '#services/competence/store/learning-items.ts';
import { shownPhoto } from '#services/competence/store/photo-items.ts';
import type { EvidenceId, LearningRecordId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { PhotoLink } from '#shared/shapes/photo.ts';

/**
 * A link to a photo that stands as evidence in the scope of the call; `lies` is the scope its file lies in. It is logged
 * before the link is given. Refusal: photo-not-found, also for one that was deleted.
 */
export async function photoLink(
  call: Call,
  { table, files }: Pick<CompetenceStore, 'table' | 'files'>,
  { recordId, evidenceId }: { readonly recordId: LearningRecordId; readonly evidenceId: EvidenceId },
  lies: Scope,
): Promise<Result<PhotoLink, CompetenceRefusal>> {
  const piece = await table.fresh(evidenceItem, recordId, evidenceId);
  if (!piece?.photo) return refuse('photo-not-found');
  await recordViewing(call, table, [piece.candidateId]);
  const name = `foto.${piece.photo === 'image/png' ? 'png' : 'jpg'}`;
  return ok({ link: await files().downloadLink(lies, shownPhoto(evidenceId), name) });
}
