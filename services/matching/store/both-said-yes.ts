import type { Placement } from '#services/matching/domain/placement.ts';
import type { CandidateId, CompanyId } from '#shared/kernel/ids.ts';
import type { Table } from '#shared/runtime/table.ts';
import { alignmentTalkItem } from './alignment-items.ts';
import { meetingItem } from './people-items.ts';

/** More match meetings of one person than anybody has; the newest are read. */
const meetingsLookedAt = 100;

/** Whether person and company have both said yes to what they expect of each other, at any match meeting of theirs. */
export async function bothSaidYes(
  municipality: Table,
  { candidateId, companyId }: { readonly candidateId: CandidateId; readonly companyId: CompanyId },
): Promise<boolean> {
  const query = { kind: meetingItem, index: 'meetings-of', of: [candidateId], limit: meetingsLookedAt } as const;
  const { items } = await municipality.list({ ...query, descending: true });
  const theirs = items.filter((one) => one.companyId === companyId && one.state === 'held' && one.agreed);
  const talks = await Promise.all(theirs.map(({ meetingId }) => municipality.fresh(alignmentTalkItem, meetingId)));
  return talks.some((talk, place) => talk?.state === 'signed' && talk.settled === theirs[place]?.alignments);
}

/** Whether a placement that was a sniff internship becomes something else: from then on both have to have said yes. */
export function outgrowsSniff(before: Placement, after: Placement): boolean {
  const isAllSniff = ({ terms }: Placement): boolean => terms.every(({ kind }) => kind === 'sniff-internship');
  return isAllSniff(before) && !isAllSniff(after);
}
