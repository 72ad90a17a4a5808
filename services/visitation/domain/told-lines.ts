import type { EventOf } from '#shared/events/catalogue.ts';
import type { HistoryEntry } from '#shared/shapes/candidate-view.ts';
import { dayOf, line, type MatchingStep } from './matching-step.ts';

/** Events of matching that leave a line on the timeline and move nothing else. */
export type ToldEvent =
  EventOf<'MeetingTimesChanged'> | EventOf<'EvidencePackChanged'> | EventOf<'CompensationChanged'>;

/** The line such an event leaves; undefined where it is no news of the person's path. */
export function toldLineOf(event: ToldEvent): MatchingStep | undefined {
  const known = whatOf(event);
  return known && { line: line(event, dayOf(event), known) };
}

type Known = { readonly kind: HistoryEntry['kind'] } & Partial<HistoryEntry>;

function whatOf(event: ToldEvent): Known | undefined {
  switch (event.type) {
    case 'MeetingTimesChanged':
      return timesLine(event.facts);
    case 'EvidencePackChanged': {
      const { news } = event.facts;
      return news === 'sent' || news === 'issued' || news === 'given' ? { kind: `evidence-pack-${news}` } : undefined;
    }
    case 'CompensationChanged':
      return compensationLine(event.facts);
  }
}

/** That they were asked, and what became of it; a meeting that was called has its own line. */
function timesLine(facts: EventOf<'MeetingTimesChanged'>['facts']): Known | undefined {
  const { state, tells, companyId, companyName, openingId } = facts;
  const about = { companyId, companyName, openingId };
  if (state === 'lapsed' || state === 'withdrawn') return { kind: `meeting-times-${state}`, ...about };
  return state === 'asked' && tells?.notice === 'asked' ? { kind: 'meeting-times-asked', ...about } : undefined;
}

function compensationLine(facts: EventOf<'CompensationChanged'>['facts']): Known | undefined {
  const { state, followsPause, placementId, companyId } = facts;
  if (followsPause || (state !== 'granted' && state !== 'refused' && state !== 'stopped')) return undefined;
  return { kind: `compensation-${state}`, placementId, companyId };
}
