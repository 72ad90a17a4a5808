import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { toldId, type PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { linkMark } from '#shared/kernel/single-link.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { LinkedStillThere, LinkedStillThereAnswer, StillThereSent } from '#shared/shapes/still-there.ts';
import type { MatchingStore } from './matching-store.ts';
import { openCompanyLink, openPersonLink, type CompanyLink, type PersonLink } from './sent-links.ts';
import { stillThereSent, type AboutStillThere } from './still-there-answers.ts';
import { companyStillThereItem, myStillThereItem, saidLast } from './still-there-items.ts';

type Own = Pick<MatchingStore, 'table' | 'keys'>;
type Asker = Pick<Call, 'now' | 'askedFrom'>;

/** The six-month question that a link opens: of whom, and what of it is shown. */
export type OpenedStillThere = {
  readonly link: PersonLink | CompanyLink;
  readonly about: AboutStillThere;
  readonly companyName?: string;
};

/** The question that a person's link is for. Refusals: those of a link, still-there-over where it is not asked any more. */
export async function stillThereOfPersonLink(
  call: Asker,
  own: Own,
  word: string,
): Promise<Result<OpenedStillThere, MatchingRefusal>> {
  const link = await openPersonLink(call, own, word, 'still-there');
  if (!link.ok) return link;
  const row = await own.table.fresh(myStillThereItem, placementOf(link.value));
  if (!row || row.dueOn !== dayOf(link.value)) return refuse('still-there-over');
  const { placementId, candidateId, companyId, companyName, municipality: owner, startsOn, dueOn, waits } = row;
  const about = { owner, placementId, candidateId, companyId, startsOn, dueOn, waits, side: 'person' } as const;
  return ok({
    link: link.value,
    about: { ...about, partnership: partnershipScope(row.partnership) },
    companyName,
  });
}

/** The question that a company's link opens. Refusals: as of a person's. */
export async function stillThereOfCompanyLink(
  call: Asker & Pick<Call, 'scope'>,
  partnership: Own,
  word: string,
): Promise<Result<OpenedStillThere, MatchingRefusal>> {
  const link = await openCompanyLink(call, partnership, word, 'still-there');
  if (!link.ok) return link;
  const { companyId } = link.value;
  const row = await partnership.table.fresh(companyStillThereItem, companyId, placementOf(link.value));
  if (!row || row.dueOn !== dayOf(link.value)) return refuse('still-there-over');
  const { placementId, candidateId, municipality: owner, startsOn, dueOn, waits } = row;
  const about = { owner, placementId, candidateId, companyId, startsOn, dueOn, waits, side: 'company' } as const;
  return ok({ link: link.value, about: { ...about, partnership: partnershipScope(call.scope) } });
}

/** What a link to the question is about: the placement, and the day of its check. */
function placementOf({ about }: Pick<PersonLink, 'about'>): PlacementId {
  return toldId('placement', about.split('/')[0] ?? '');
}
function dayOf({ about }: Pick<PersonLink, 'about'>): string | undefined {
  return about.split('/')[1];
}

/**
 * As whoever holds the link reads it: that this side has answered, and not what; settled, only to a side that has. Refusal:
 * still-there-over.
 */
export async function linkedStillThere(
  { table }: Own,
  { link, about, companyName }: OpenedStillThere,
): Promise<Result<LinkedStillThere, MatchingRefusal>> {
  const said = await saidLast(table, about);
  if (!about.waits && !said) return refuse('still-there-over');
  const { municipality, validUntil } = link;
  return ok({
    waits: about.waits,
    ...{ mark: linkMark(link), municipality, validUntil, dueOn: about.dueOn, startsOn: about.startsOn },
    ...(companyName && { companyName }),
    ...(said && { given: givenOf(said) }),
  });
}

function givenOf({
  answerId,
  sentAt,
  state,
  because,
}: NonNullable<Awaited<ReturnType<typeof saidLast>>>): LinkedStillThere['given'] {
  return { answerId, sentAt, state, ...(because && { because }) };
}

/** An answer by a link: as one of somebody who has signed in, with a mark of the link. Refusals: still-there-over, and those of stillThereSent. */
export async function answerLinkedStillThere(
  call: Call,
  { table }: Own,
  { link, about }: OpenedStillThere,
  { word: _opened, ...said }: LinkedStillThereAnswer,
): Promise<Result<StillThereSent, MatchingRefusal>> {
  if (!about.waits) return refuse('still-there-over');
  const sent = await stillThereSent(call, table, about, { ...said, dueOn: about.dueOn }, linkMark(link));
  return sent.ok ? commit(call, table, { ...sent.value, about: [] }) : sent;
}
