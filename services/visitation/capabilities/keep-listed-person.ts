import { visitationGroupOf } from '#services/visitation/domain/candidate-file.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { listedWrites } from '#services/visitation/store/listed-items.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { unchanged } from '#shared/runtime/conditions.ts';
import { update, type Write } from '#shared/runtime/write.ts';

/**
 * Keeps a person in the lists by contact person, visitation group and target group: as they stand now, whatever event asks
 * and however late, under the person's version. A rebuild so brings the lists back, and gives the group to a candidate who
 * was stored before candidates held it.
 */
export async function keepListedPerson(visitation: VisitationStore, candidateId: string): Promise<void> {
  const known = await candidateWithFile(visitation, candidateId);
  if (!known) return;
  const { candidate, file } = known;
  const group = visitationGroupOf(file);
  const lacksGroup = group !== undefined && candidate.visitationGroup === undefined;
  // The rows are read after the candidate: whatever was written for an older version is seen, and nothing newer is lost.
  const writes = await listedWrites(
    visitation.table,
    lacksGroup ? { ...candidate, visitationGroup: group } : candidate,
  );
  if (writes.length === 0 && !lacksGroup) return;
  const { version } = candidate;
  const guard = lacksGroup ? withGroup(candidateId, version, group) : unchanged(candidateItem, [candidateId], version);
  await visitation.table.transact([guard, ...writes]);
}

/** Tells a stored candidate its group, which the file knew alone; no version of its own, because nothing changed. */
function withGroup(candidateId: string, version: number, group: string): Write {
  return update(candidateItem, [candidateId], {
    set: 'SET #group = :group',
    onlyIf: '#version = :version',
    names: { '#group': 'visitationGroup', '#version': 'version' },
    values: { ':group': group, ':version': version },
  });
}
