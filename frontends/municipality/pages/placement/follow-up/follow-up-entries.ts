import type { CalendarEntry } from '#kit/calendar/calendar-file.ts';
import { nowMs, today } from '#kit/time/clock.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';
import { isOpen, type ConversationItem } from '#shared/shapes/planned-conversation.ts';
import type { VisitView } from '#shared/shapes/visit.ts';
import { visitsText } from './visits.text.ts';

/** What comes next at a placement, without the person's name: a calendar is read by others too. */
export function entriesOf(
  placement: Pick<PlacementView, 'placementId' | 'companyName' | 'endsOn' | 'version'>,
  visits: readonly VisitView[],
  talks: readonly ConversationItem[],
): CalendarEntry[] {
  const t = visitsText().calendar;
  const product = 'Opfølgning';
  const { companyName, endsOn, placementId, version } = placement;
  const isAhead = ({ startsAt }: { readonly startsAt: string }): boolean => Date.parse(startsAt) > nowMs();
  const planned = visits.filter(({ state }) => state === 'planned').filter(isAhead);
  const [talk] = talks
    .filter(({ state }) => isOpen(state))
    .filter(isAhead)
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
  return [
    ...planned.map(({ visitId: uid, version: sequence, startsAt, minutes }) => ({
      ...{ uid, sequence, product, when: { startsAt, minutes }, summary: t.visit(companyName), place: companyName },
    })),
    ...(talk
      ? [
          {
            ...{ uid: talk.conversationId, sequence: talk.version, product, summary: t.talk },
            when: { startsAt: talk.startsAt, minutes: talk.minutes },
            place: talk.place,
          },
        ]
      : []),
    ...(endsOn && endsOn >= today()
      ? [
          {
            ...{ uid: `${placementId}.planned-end`, sequence: version, product, summary: t.end(companyName) },
            when: { day: endsOn },
          },
        ]
      : []),
  ];
}
