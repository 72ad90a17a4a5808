import type { HistoryEntry } from '#shared/shapes/candidate-view.ts';

const aboutMeetings = [
  'match-meeting-called',
  'match-meeting-moved',
  'match-meeting-cancelled',
  'match-meeting-declined',
  'match-meeting-held',
  'match-meeting-reopened',
] as const satisfies readonly HistoryEntry['kind'][];

const isAhead: ReadonlySet<HistoryEntry['kind']> = new Set(['match-meeting-called', 'match-meeting-moved']);

/**
 * The match meeting that lies nearest, out of a person's timeline (newest line first): called or moved, and by the
 * latest line about it neither held nor cancelled; one whose minutes were taken back is still to be held. Gives the line with its time and company, or nothing.
 */
export function meetingAhead(history: readonly HistoryEntry[]): HistoryEntry | undefined {
  const latest = new Map<string, HistoryEntry>();
  const reopened = new Set<string>();
  const lines = history.filter((entry) => (aboutMeetings as readonly string[]).includes(entry.kind));
  for (const line of lines.toSorted((a, b) => b.at.localeCompare(a.at))) {
    if (!line.meetingId || latest.has(line.meetingId)) continue;
    if (line.kind === 'match-meeting-reopened') reopened.add(line.meetingId);
    else if (line.kind !== 'match-meeting-held' || !reopened.has(line.meetingId)) latest.set(line.meetingId, line);
  }
  return [...latest.values()]
    .filter((line) => line.startsAt !== undefined && isAhead.has(line.kind))
    .toSorted((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''))[0];
}
