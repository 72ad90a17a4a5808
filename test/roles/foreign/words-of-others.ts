import { expect } from 'vitest';
import { matchingApi, type OpenMatching } from '#services/matching/api.ts';
import type { Caller } from '#shared/access/caller.ts';
import type { CandidateId, PlacementId } from '#shared/kernel/ids.ts';
import { requestAs } from '#test/builders/request.ts';
import { sentLinks } from '#test/builders/sent-links.ts';

type AtWork = {
  readonly at: Parameters<typeof sentLinks>[0] & { readonly open: OpenMatching };
  readonly citizen: string;
  readonly buddy: Caller;
  readonly candidateId: CandidateId;
  readonly placementId: PlacementId;
};

/** The words of somebody else's links, tried where one's own are answered: they are not known there. */
export async function wordsRefused(
  own: AtWork,
  other: AtWork,
  { purpose, day, body }: { readonly purpose: 'check-in' | 'still-there'; readonly day: string; readonly body: object },
): Promise<void> {
  const links = sentLinks(other.at, other.candidateId);
  const sent = { purpose, about: `${other.placementId}/${day}`, until: '2027-12-31T22:59:59.999Z' } as const;
  const words = [
    [`${own.citizen}/my`, await links.toPerson({ ...sent, word: `mine-${other.placementId}` })],
    [`${own.at.partnership}/company`, await links.toCompany({ ...sent, word: `theirs-${other.placementId}` })],
  ];
  for (const [where, word] of words) {
    const path = `/api/matching/${where}-${purpose}-links/answers`;
    const answer = await requestAs(matchingApi(own.at.open), own.buddy, 'POST', path, { body: { ...body, word } });
    expect(((await answer.json()) as { code: string }).code).toBe('link-not-known');
  }
}
