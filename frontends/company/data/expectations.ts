import { query, revalidate } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';
import type { CompanyAlignment, CompanyAlignmentLine } from '#shared/shapes/alignment-talk.ts';

const page = { limit: '100' };

/** The match meetings at which something waits for us: to answer, or to say yes; the earliest first. */
export const readWaiting = query(async (scope: string, companyId: string): Promise<readonly CompanyAlignmentLine[]> => {
  const { items } = await answerOf(
    matching.companies[':companyId'].alignments.$get({ param: { scope, companyId }, query: page }),
  );
  return items;
}, 'company-alignments');

/** The seven questions of a meeting as we read them. */
export const readExpectations = query(
  (scope: string, companyId: string, meetingId: string) => expectations(scope, companyId, meetingId),
  'company-alignment',
);

/** Whether what was sent has come back with what became of it. */
export async function isTakenIn(
  { scope, companyId }: { readonly scope: string; readonly companyId: string },
  meetingId: string,
  answerId: string,
): Promise<boolean> {
  const { sent } = await expectations(scope, companyId, meetingId);
  const isSettled = sent?.answerId === answerId && sent.state !== 'sent';
  if (isSettled) await revalidate([readExpectations.key, readWaiting.key]);
  return isSettled;
}

function expectations(scope: string, companyId: string, meetingId: string): Promise<CompanyAlignment> {
  const { talk } = matching.companies[':companyId']['match-meetings'][':meetingId'];
  return answerOf(talk.$get({ param: { scope, companyId, meetingId } }));
}
