import type { CivilDate } from '#shared/kernel/time.ts';
import type { TeamMember, TeamRole, TeamSource } from '#shared/shapes/person-team.ts';
import type { Candidate } from './candidate.ts';
import type { CompanionPair } from './companion-pair.ts';
import type { CandidateFile } from './candidate-file.ts';
import type { Plan } from './plan.ts';
import { dayOf } from './stamp.ts';

/**
 * Those around a person: who comes by themselves from the case, and who was written down. Whoever of the staff was written
 * down by hand stands there once, with what was written. Ended entries are left out unless they are asked for.
 */
export function teamOf(
  candidate: Candidate,
  file: CandidateFile,
  plan: Plan,
  today: CivilDate,
  withFormer = false,
): readonly TeamMember[] {
  const written = plan.members.filter(({ until }) => withFormer || !until || until >= today);
  const known = new Set(written.flatMap(({ staffId }) => staffId ?? []));
  return [...ofTheCase(candidate, file, today).filter(({ staffId }) => !staffId || !known.has(staffId)), ...written];
}

/** The owner, whoever has the next step, and from matching the job brokers of what is ahead or lasts and the buddies. */
function ofTheCase(candidate: Candidate, { links }: CandidateFile, today: CivilDate): readonly TeamMember[] {
  if (candidate.state === 'closed') return [];
  const seen = new Set<string>();
  const staff = (staffId: string, role: TeamRole, source: TeamSource, since: CivilDate): TeamMember[] => {
    if (seen.has(staffId)) return [];
    seen.add(staffId);
    return [byItself({ role, source, since, staffId })];
  };
  const current = links.filter(({ kind, state, on }) => state === 'open' && (kind === 'placement' || on >= today));
  const { ownerId, referredOn, ownedSince = referredOn, next, nextDecidedAt } = candidate;
  return [
    ...staff(ownerId, 'caseworker', 'owner', ownedSince),
    ...current
      .filter(({ kind }) => kind !== 'learning')
      .flatMap((link) =>
        staff(link.ownerId, 'job-broker', link.kind === 'placement' ? 'placement' : 'meeting', link.on),
      ),
    ...(next && next.kind === 'find-match' ? staff(next.ownerId, 'job-broker', 'next-step', dayOf(nextDecidedAt)) : []),
    ...current.flatMap(({ buddyId, companyName, on }) =>
      buddyId
        ? [
            byItself({
              role: 'buddy',
              source: 'placement',
              since: on,
              buddyId,
              ...(companyName && { organisation: companyName }),
            }),
          ]
        : [],
    ),
  ];
}

/** That there are companions and since when; who they are is between the two. */
export function companionsAround(pairs: readonly Pick<CompanionPair, 'linkedOn'>[]): readonly TeamMember[] {
  return pairs.flatMap(({ linkedOn }) =>
    linkedOn ? [byItself({ role: 'companion', source: 'companion', since: linkedOn })] : [],
  );
}

function byItself(
  entry: Pick<TeamMember, 'role' | 'source' | 'since' | 'staffId' | 'buddyId' | 'organisation'>,
): TeamMember {
  return { ...entry, version: 0, helpsWith: '', tracks: [] };
}
