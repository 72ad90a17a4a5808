import { instant } from '#shared/kernel/time.ts';
import { undecidedGroup } from '#shared/shapes/candidate.ts';
import type { ViewToSave } from '#shared/shapes/saved-view.ts';
import type { Staff } from './golden.ts';
import { roskilde } from './partnership.ts';

const ofCaseworker: ViewToSave = {
  name: 'Mine over fristen',
  filters: { view: 'mine', due: 'overdue' },
  columns: ['next', 'due', 'group'],
  shared: false,
};
const ofLeader: ViewToSave = {
  name: 'Ikke visiteret endnu',
  filters: { view: 'team', group: undecidedGroup },
  columns: ['next', 'due', 'contact', 'targetGroups', 'referred'],
  shared: true,
};

/** How many commands the views take. */
export const viewCommands = 2;

/** Lists that the caseworker comes back to, and one that the team leader shares. */
export async function seedViews(
  { caseworker, leader }: Pick<Staff, 'caseworker' | 'leader'>,
  now: number,
): Promise<void> {
  const at = instant(now);
  const path = `/api/visitation/${roskilde}/work/views`;
  await caseworker.command({ name: 'view-caseworker', path, body: ofCaseworker, at });
  await leader.command({ name: 'view-leader', path, body: ofLeader, at });
}
