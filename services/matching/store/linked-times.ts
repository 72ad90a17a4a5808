import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { refuse, ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { MatchingStore } from './matching-store.ts';
import { companyTimesItem, myTimesItem, type CompanyTimesRow, type MyTimesRow } from './meeting-times-items.ts';
import { openCompanyLink, openPersonLink, type CompanyLink, type PersonLink } from './sent-links.ts';

type Own = Pick<MatchingStore, 'table' | 'keys'>;
type Asker = Pick<Call, 'now' | 'askedFrom'>;

/**
 * The times that a person's link opens: while they are asked, and once the meeting is called, so that they can see when it is.
 * Refusals: those of a link, meeting-times-over where they were taken back or have passed.
 */
export async function timesOfPersonLink(
  call: Asker,
  own: Own,
  word: string,
): Promise<Result<{ readonly link: PersonLink; readonly row: MyTimesRow }, MatchingRefusal>> {
  const link = await openPersonLink(call, own, word, 'meeting-times');
  if (!link.ok) return link;
  const row = await own.table.fresh(myTimesItem, link.value.about);
  return row && isShown(row) ? ok({ link: link.value, row }) : refuse('meeting-times-over');
}

/** The times that a company's link opens. Refusals: as of a person's. */
export async function timesOfCompanyLink(
  call: Asker,
  partnership: Own,
  word: string,
): Promise<Result<{ readonly link: CompanyLink; readonly row: CompanyTimesRow }, MatchingRefusal>> {
  const link = await openCompanyLink(call, partnership, word, 'meeting-times');
  if (!link.ok) return link;
  const row = await partnership.table.fresh(companyTimesItem, link.value.companyId, link.value.about);
  return row && isShown(row) ? ok({ link: link.value, row }) : refuse('meeting-times-over');
}

function isShown({ state }: Pick<MyTimesRow, 'state'>): boolean {
  return state === 'asked' || state === 'called';
}
