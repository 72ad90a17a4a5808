import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { CandidateId, TeamMemberId } from '#shared/kernel/ids.ts';
import { fieldError, ok, refuse, type FieldError, type Result } from '#shared/kernel/result.ts';
import { dateOf, type Instant } from '#shared/kernel/time.ts';
import { unchanged } from '#shared/runtime/conditions.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { Write } from '#shared/runtime/write.ts';
import type { ConversationPlan } from '#shared/shapes/planned-conversation.ts';
import { planOf } from './plan-items.ts';
import { purposeConsentItem } from './purpose-consents.ts';

/** What is wrong with who shall take part: those from outside come to a network meeting, and are on the person's team. */
export async function memberFaults(
  table: Pick<Table, 'fresh'>,
  candidateId: CandidateId,
  { kind, memberIds = [] }: Pick<ConversationPlan, 'kind' | 'memberIds'>,
): Promise<FieldError[]> {
  if (memberIds.length === 0) return [];
  if (kind !== 'network-meeting') return [fieldError('/memberIds', 'at-network-meeting-alone')];
  const { members } = await planOf(table, candidateId);
  const outside = new Set(members.filter(({ staffId, until }) => !staffId && !until).map(({ memberId }) => memberId));
  return memberIds.flatMap((memberId, place) =>
    outside.has(memberId) ? [] : [fieldError(`/memberIds/${place}`, 'not-on-the-team')],
  );
}

/**
 * What has to hold when people from outside are asked to a network meeting: the person's yes, as it was read. Nothing where
 * nobody from outside comes. Refusal: network-meeting-needs-a-yes.
 */
export async function yesToMembers(
  table: Pick<Table, 'fresh'>,
  candidateId: CandidateId,
  memberIds: readonly TeamMemberId[],
  now: Instant,
): Promise<Result<readonly Write[], VisitationRefusal>> {
  if (memberIds.length === 0) return ok([]);
  const consent = await table.fresh(purposeConsentItem, candidateId, 'network-meeting');
  const holds = consent?.state === 'given' && (!consent.until || consent.until >= dateOf(now));
  if (!holds) return refuse('network-meeting-needs-a-yes');
  return ok([unchanged(purposeConsentItem, [candidateId, 'network-meeting'], consent.version)]);
}

/** Those who take part, by name, as the person reads it; whoever left the team meanwhile is left out. */
export async function attendingNames(
  table: Pick<Table, 'fresh'>,
  candidateId: CandidateId,
  memberIds: readonly TeamMemberId[] = [],
): Promise<readonly string[]> {
  if (memberIds.length === 0) return [];
  const { members } = await planOf(table, candidateId);
  return memberIds.flatMap((memberId) => members.find((each) => each.memberId === memberId)?.name ?? []);
}
