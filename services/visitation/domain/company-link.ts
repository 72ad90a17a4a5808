import { addDays, type CivilDate } from '#shared/kernel/time.ts';
import { dayOf } from './stamp.ts';

/** A match meeting, a placement or learning that brings a person to a company, as it was last heard of. */
export type CompanyLink = {
  /** The id of the meeting, the placement or the learning record. */
  readonly id: string;
  readonly kind: 'match-meeting' | 'placement' | 'learning';
  readonly companyId: string;
  readonly ownerId: string;
  /** Of a placement: who shows the ropes, and what the company is called. */
  readonly buddyId?: string;
  readonly companyName?: string;
  /** The day of the meeting; the first day of the placement or of learning. */
  readonly on: CivilDate;
  /** Open: the meeting is to be held, the placement lasts. Cancelled: the company has no business with the person. */
  readonly state: 'open' | 'over' | 'cancelled';
  /** The last day the company sees the person because of this; absent while a placement lasts. */
  readonly until?: CivilDate;
  /** The stamp of the event it comes from. */
  readonly eventAt: string;
};

/** Days after a link's last day when it is of no more use, late events included. */
const forgottenAfterDays = 120;

/** The links with what was just heard: a newer event of the same meeting or placement wins, whatever order it comes in. */
export function withLink(links: readonly CompanyLink[], event: CompanyLink): CompanyLink[] {
  const known = links.find((link) => link.id === event.id);
  if (known && known.eventAt >= event.eventAt) return [...links];
  const forgottenBefore = addDays(dayOf(event.eventAt), -forgottenAfterDays);
  const others = links.filter((link) => link.id !== event.id && !(link.until && link.until < forgottenBefore));
  return [...others, event].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The meeting to come that is nearest, from a day on. */
export function nearestMeeting(links: readonly CompanyLink[], from: CivilDate): CompanyLink | undefined {
  return links
    .filter((link) => link.kind === 'match-meeting' && link.state === 'open' && link.on >= from)
    .sort((one, other) => (one.on + one.id < other.on + other.id ? -1 : 1))[0];
}

/** The placement that lasts and began last. */
export function lastingPlacement(links: readonly CompanyLink[]): CompanyLink | undefined {
  return links
    .filter((link) => link.kind === 'placement' && link.state === 'open')
    .sort((one, other) => (one.on + one.id > other.on + other.id ? -1 : 1))[0];
}
