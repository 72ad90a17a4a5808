import { civilDateOf } from '#kit/time/copenhagen.ts';
import type { CandidateView, HistoryEntry } from '#shared/shapes/candidate-view.ts';

/** A line of the path and the civil day it stands on. */
export interface PathEntry {
  readonly day: string;
  readonly entry: HistoryEntry;
}

/**
 * Everything that happened to a person, newest day first: the timeline's lines read so far, and between them the
 * conversations and the referral, which the person's page carries apart. While older lines are still to be read
 * (`goesOn`), nothing older than those read is shown, so that no gap looks like the whole.
 */
export function pathOf(person: CandidateView, history: readonly HistoryEntry[], goesOn: boolean): readonly PathEntry[] {
  const lines = history.map((entry) => ({ day: dayOf(entry, history), entry }));
  const oldest = goesOn ? lines.reduce((first, { day }) => (day < first ? day : first), '9999') : '';
  const apart = startOf(person).map((entry) => ({ day: entry.on as string, entry }));
  return [...lines, ...apart.filter(({ day }) => day >= oldest)].toSorted(
    (a, b) => b.day.localeCompare(a.day) || b.entry.at.localeCompare(a.entry.at),
  );
}

function startOf(person: CandidateView): readonly HistoryEntry[] {
  const referredAt = `${person.referredOn}T00:00:00.000Z` as HistoryEntry['at'];
  return [
    ...person.conversations.map(({ heldOn, visitationGroup, byId, at }) => ({
      kind: 'conversation-held' as const,
      at,
      on: heldOn,
      byId,
      visitationGroup,
    })),
    { kind: 'referred', at: referredAt, on: person.referredOn },
  ];
}

const writtenDay: ReadonlySet<HistoryEntry['kind']> = new Set([
  'next-step-set',
  'match-meeting-cancelled',
  'match-meeting-declined',
]);

/** What is written later about a meeting and makes the plan another; a company's wish alone does not. */
const replacesPlan: ReadonlySet<HistoryEntry['kind']> = new Set([
  'match-meeting-moved',
  'match-meeting-cancelled',
  'match-meeting-declined',
  'match-meeting-held',
]);

/**
 * The day a line stands on. A plan that was made anew or called off no longer lies ahead: it stands on the day it was
 * written, and so does a next step, because the one that holds is shown by itself.
 */
function dayOf(entry: HistoryEntry, history: readonly HistoryEntry[]): string {
  const written = civilDateOf(entry.at);
  if (writtenDay.has(entry.kind)) return written;
  if (entry.kind !== 'match-meeting-called' && entry.kind !== 'match-meeting-moved') return entry.on;
  const isLatest = !history.some(
    (other) => other.meetingId === entry.meetingId && other.at > entry.at && replacesPlan.has(other.kind),
  );
  return isLatest ? entry.on : written;
}
