import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { sentence } from '#kit/language/texts.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import type { TimelineItem } from '#kit/parts/timeline.tsx';
import { clockTime, dayAndTime, dayDate } from '#kit/time/format-dates.ts';
import { meetingAnswerText } from '#kit/words/meeting-answer.text.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { CandidateView, HistoryEntry } from '#shared/shapes/candidate-view.ts';
import { revealReasons } from '#shared/shapes/address.ts';
import { cprCorrectionReasons } from '#shared/shapes/candidate-changes.ts';
import { journalExportReasons } from '#shared/shapes/journal-export.ts';
import { meetingAnswerReasons } from '#shared/shapes/meeting-answer.ts';
import { groupName, nameOf, type Group } from '../../data/municipality.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { journalWords } from '../../words/journal-words.text.ts';
import { stepsText } from '../../words/steps.text.ts';
import { correctCprText } from './correct-cpr.text.ts';
import { meetingAhead } from './meeting-ahead.ts';
import type { PathEntry } from './path-entries.ts';
import { addressText } from '../address/address.text.ts';
import { consentWordsText } from '../consents/consent-words.text.ts';
import { journalExportText } from '../journal/journal-export.text.ts';
import { overviewText } from './overview.text.ts';

/** What the lines of a timeline are told with: who is who, and what the municipality calls its groups. */
export interface Names {
  readonly candidateId: string;
  readonly staff: readonly Colleague[];
  readonly visitationGroups: readonly Group[];
}

/** The next step as the first line of the timeline: it lies ahead, or is late today. Nothing when there is none. */
export function lineOfNextStep(person: CandidateView, names: Names): readonly TimelineItem[] {
  if (!person.next) return [];
  // A match meeting stands there already, with its time and company.
  if (person.next.kind === 'match-meeting' && meetingAhead(person.history)) return [];
  const owner = nameOf(person.next.ownerId, names.staff);
  return [
    {
      date: person.next.dueOn,
      title: overviewText().dueTitle(stepsText().name[person.next.kind]),
      text: owner ? overviewText().dueBy(owner) : undefined,
    },
  ];
}

/** One line of what happened, in words. */
export function lineOfEntry({ day, entry }: PathEntry, names: Names): TimelineItem {
  return { date: day, title: titleOf(entry, names), text: details(entry, names).join(' ') || undefined };
}

/** What a meeting or a placement was about can be read where it is written. */
function titleOf(entry: HistoryEntry, { candidateId }: Names): JSX.Element {
  const title = overviewText().line[entry.kind];
  if (entry.meetingId) return <A href={`/personer/${candidateId}/matchmoeder/${entry.meetingId}`}>{title}</A>;
  if (entry.noteKind) return <A href={`/personer/${candidateId}/journal`}>{title}</A>;
  if (entry.conversationId) return <A href={`/personer/${candidateId}/samtaler/${entry.conversationId}`}>{title}</A>;
  return entry.placementId ? <A href={`/personer/${candidateId}/placering`}>{title}</A> : title;
}

function details(entry: HistoryEntry, names: Names): string[] {
  const t = overviewText();
  const told: (string | undefined)[] = [
    entry.companyName ? t.at(entry.companyName) : undefined,
    entry.startsAt ? whenItIs(entry.kind, entry.startsAt) : undefined,
    consentSaid(entry),
    whyRevealed(entry),
    whyExported(entry),
    answerReason(entry),
    cprReason(entry),
    entry.noteKind ? `${journalWords().kind[entry.noteKind]}.` : undefined,
    entry.placementKind ? `${vocabularyText().placementKinds[entry.placementKind]}.` : undefined,
    entry.hoursPerWeek === undefined ? undefined : t.hoursWeek(formatNumber(entry.hoursPerWeek)),
    entry.agreed === undefined ? undefined : entry.agreed ? t.agreed : t.notAgreed,
    entry.stillThere === undefined ? undefined : entry.stillThere ? t.stillThere : t.notThere,
    entry.stepKind ? t.nextIs(stepsText().name[entry.stepKind], dayDate(entry.on)) : undefined,
    groupOf(entry, names),
    namesNewOwner(entry) ? withName(t.newOwner, entry.ownerId, names) : undefined,
    entry.kind === 'candidate-reopened' ? entry.note && t.reasonBefore(entry.note) : entry.note,
    entry.kind === 'plan-goal-dropped' ? entry.reason : undefined,
    entry.kind === 'match-meeting-cancelled' && entry.reason === 'effort-ended' ? t.becauseClosed : undefined,
    entry.kind === 'owner-changed' ? undefined : withName(t.by, entry.byId, names),
  ];
  return told.filter((text) => text !== undefined).map(asSentence);
}

/** The time of the day a line stands on; of a letter, the day and time it is about. */
function whenItIs(kind: HistoryEntry['kind'], startsAt: string): string {
  const isLetter = kind === 'letter-printed' || kind === 'letter-sent';
  return overviewText().atClock(isLetter ? sentence(dayAndTime(startsAt)) : clockTime(startsAt));
}

/** What somebody wrote ends as a sentence, so that the next one does not run into it. */
function asSentence(text: string): string {
  return /[.!?…:]$/u.test(text) ? text : `${text}.`;
}

/** Why somebody saw the address. */
function whyRevealed({ kind, reason }: HistoryEntry): string | undefined {
  const known = revealReasons.find((each) => kind === 'address-revealed' && each === reason);
  return known && `${addressText().reveal.reasons[known]}.`;
}

/** Why the journal was made files. */
function whyExported({ kind, reason }: HistoryEntry): string | undefined {
  const known = journalExportReasons.find((each) => kind === 'journal-exported' && each === reason);
  return known && `${journalExportText().reasons[known]}.`;
}

/** What a consent is to, who said it, and until when. */
function consentSaid({ purpose, because, saidBy, until }: HistoryEntry): string | undefined {
  if (!purpose) return undefined;
  const t = consentWordsText();
  return [
    `${t.purposes[purpose]}.`,
    because && t.because[because],
    saidBy && saidBy !== 'staff' && because !== 'ran-out' && t.says[saidBy],
    until && t.until(dayDate(until)),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A change of owner, or somebody else as owner of a person who comes back. */
function namesNewOwner({ kind }: HistoryEntry): boolean {
  return kind === 'owner-changed' || kind === 'candidate-reopened';
}

/** Why the company declined a meeting or asks to move it. */
function answerReason({ kind, reason }: HistoryEntry): string | undefined {
  if (kind !== 'match-meeting-declined' && kind !== 'match-meeting-move-asked') return undefined;
  const known = meetingAnswerReasons.find((each) => each === reason);
  return known && `${meetingAnswerText().reasons[known]}.`;
}

/** Why the CPR number was corrected. */
function cprReason({ kind, reason }: HistoryEntry): string | undefined {
  const known = cprCorrectionReasons.find((each) => kind === 'cpr-corrected' && each === reason);
  return known && `${correctCprText().reasons[known]}.`;
}

function groupOf(entry: HistoryEntry, names: Names): string | undefined {
  const group = names.visitationGroups.find((candidate) => candidate.id === entry.visitationGroup);
  return group ? overviewText().group(groupName(group)) : undefined;
}

function withName(say: (name: string) => string, personId: string | undefined, names: Names): string | undefined {
  const name = nameOf(personId, names.staff);
  return name ? say(name) : undefined;
}
