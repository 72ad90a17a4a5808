import type { GroupView } from '#shared/shapes/visitation-group.ts';
import type { Work } from '../../data/candidates.ts';

/**
 * Who of those referred on a day is to be helped on that day: whoever is visited to a group that needs no support, or, before
 * anything is decided, whose referral says so. Nothing that predicts anybody's chances is asked.
 */
export function strongestOf(
  people: readonly Work[],
  groups: readonly Pick<GroupView, 'id' | 'support'>[],
  day: string,
): readonly Work[] {
  const needsNone = (group: string): boolean => groups.some(({ id, support }) => id === group && support === 'none');
  return people.filter(
    ({ state, referredOn, visitationGroup, seemsReady }) =>
      state === 'referred' &&
      referredOn === day &&
      (visitationGroup === undefined ? seemsReady === true : needsNone(visitationGroup)),
  );
}
