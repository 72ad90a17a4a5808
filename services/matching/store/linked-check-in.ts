import type { AskedCheckIn } from '#services/matching/domain/check-in.ts';
import { isPausedOn, type Pause } from '#services/matching/domain/placement-pauses.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { toldId, type PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { linkMark } from '#shared/kernel/single-link.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type {
  CheckInAnswerSent,
  CheckInVoidReason,
  LinkedCheckIn,
  LinkedCheckInAnswer,
} from '#shared/shapes/check-in.ts';
import type { PlacementState } from '#shared/shapes/placement.ts';
import { checkInSent, type AboutCheckIn } from './check-in-answers.ts';
import { companyCheckInItem, ownCheckInsOf } from './check-in-items.ts';
import { myPlacementItem, shownHoursItem } from './hours-items.ts';
import type { MatchingStore } from './matching-store.ts';
import { openCompanyLink, openPersonLink, type CompanyLink, type PersonLink } from './sent-links.ts';
import { companyPlacementItem } from './shared-items.ts';

type Own = Pick<MatchingStore, 'table' | 'keys'>;
type Asker = Pick<Call, 'now' | 'askedFrom'>;

/** A check-in that a link opens: what is asked, of whom, and what of it is shown. */
export type OpenedCheckIn = {
  readonly link: PersonLink | CompanyLink;
  readonly asked: AskedCheckIn;
  readonly about: AboutCheckIn;
  readonly shown: Pick<LinkedCheckIn, 'companyName' | 'startsOn'>;
};

/**
 * The check-in that a person's link opens, while it is the newest at a place that runs and is not paused. Refusals: those of a
 * link, check-in-over.
 */
export async function checkInOfPersonLink(
  call: Asker,
  own: Own,
  word: string,
): Promise<Result<OpenedCheckIn, MatchingRefusal>> {
  const opened = await openPersonLink(call, own, word, 'check-in');
  if (!opened.ok) return opened;
  const link = opened.value;
  const mine = await own.table.fresh(myPlacementItem, placementOf(link));
  const asked = stillAsked(call, link, mine, mine?.checkIns, mine?.pauses);
  if (!mine || !asked) return refuse('check-in-over');
  const { placementId, candidateId, companyId, partnership, municipality: owner, companyName } = mine;
  const about = { owner, partnership, placementId, candidateId, companyId, asked: [asked], side: 'person' } as const;
  return ok({ link, asked, about, shown: { companyName } });
}

/** The check-in that a workplace's link opens. A buddy's ends where the place has another. Refusals: as of a person's. */
export async function checkInOfCompanyLink(
  call: Asker & Pick<Call, 'scope'>,
  { table, keys }: Own,
  word: string,
): Promise<Result<OpenedCheckIn, MatchingRefusal>> {
  const opened = await openCompanyLink(call, { table, keys }, word, 'check-in');
  if (!opened.ok) return opened;
  const link = opened.value;
  const { companyId, recipientId } = link;
  const placementId = placementOf(link);
  const [placement, row, hours] = await Promise.all([
    table.fresh(companyPlacementItem, companyId, placementId),
    table.fresh(companyCheckInItem, companyId, placementId),
    table.fresh(shownHoursItem, companyId, placementId),
  ]);
  const asked = stillAsked(call, link, placement, row?.asked, hours?.pauses);
  const isTheirs = recipientId === companyId || recipientId === placement?.buddyId;
  if (!placement || !asked || !isTheirs) return refuse('check-in-over');
  const { candidateId, municipality: owner, startsOn } = placement;
  const partnership = partnershipScope(call.scope);
  const of = { owner, partnership, placementId, candidateId, companyId } as const;
  return ok({ link, asked, about: { ...of, asked: [asked], side: 'workplace' }, shown: { startsOn } });
}

/** What a link to a check-in is about: the placement, and the day on which was asked. */
function placementOf({ about }: Pick<PersonLink, 'about'>): PlacementId {
  return toldId('placement', about.split('/')[0] ?? '');
}

function stillAsked(
  { now }: Asker,
  { about }: Pick<PersonLink, 'about'>,
  placement: { readonly state: PlacementState } | undefined,
  [newest]: readonly AskedCheckIn[] = [],
  pauses: readonly Pick<Pause, 'from' | 'until'>[] = [],
): AskedCheckIn | undefined {
  const isOpen = placement?.state === 'running' && !isPausedOn(pauses, dateOf(now));
  return isOpen && about.split('/')[1] === newest?.askedOn ? newest : undefined;
}

/** As whoever holds the link reads it: that this side has answered, and not what. */
export async function linkedCheckIn(
  { table }: Own,
  { link, asked, about, shown }: OpenedCheckIn,
): Promise<LinkedCheckIn> {
  const said = (await ownCheckInsOf(table, about.placementId)).find(({ askedOn }) => askedOn === asked.askedOn);
  const { municipality, validUntil } = link;
  return {
    ...{ mark: linkMark(link), municipality, validUntil },
    ...{ askedOn: asked.askedOn, answerBy: asked.answerBy },
    ...shown,
    ...(said && { given: givenOf(said) }),
  };
}

function givenOf({
  answerId,
  sentAt,
  state,
  because,
}: Awaited<ReturnType<typeof ownCheckInsOf>>[number]): LinkedCheckIn['given'] {
  return { answerId, sentAt, state, ...(because && { because: because as CheckInVoidReason }) };
}

/** An answer by a link: as one of somebody who has signed in, with a mark of the link. Refusals: those of checkInSent. */
export async function answerLinkedCheckIn(
  call: Call,
  { table }: Own,
  { link, asked, about }: OpenedCheckIn,
  { word: _opened, ...said }: LinkedCheckInAnswer,
): Promise<Result<CheckInAnswerSent, MatchingRefusal>> {
  const sent = await checkInSent(call, table, about, { ...said, askedOn: asked.askedOn }, linkMark(link));
  return sent.ok ? commit(call, table, { ...sent.value, about: [] }) : sent;
}
