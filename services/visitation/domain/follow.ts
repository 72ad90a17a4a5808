import type { CivilDate } from '#shared/kernel/time.ts';
import { dueWithin } from '#shared/rules/due-day.ts';
import {
  companyAnsweredWithin,
  endRegisteredWithin,
  followUpWithin,
  nextStepWithin,
} from '#shared/rules/visitation-rules.ts';
import type { NextStep } from '#shared/shapes/candidate.ts';
import type { Candidate } from './candidate.ts';
import type { CandidateFile } from './candidate-file.ts';
import { lastingPlacement, nearestMeeting, withLink, type CompanyLink } from './company-link.ts';
import { dayOf } from './stamp.ts';

/** The step that an event of another service leads to. */
export type StepFromEvent = NextStep & {
  readonly eventAt: string;
  /**
   * What comes before this step. `other`: something ended, so another meeting to come or a placement that lasts is next.
   * `placement`: a placement is agreed, which is nothing to do where one lasts already. `prolonged`: the end of the
   * placement `of` passed, which is nothing to do where it turned out to last.
   */
  readonly unless?: 'other' | 'placement' | 'prolonged';
  readonly of?: string;
};

/** What an event of another service means for a person. */
export type EventEffect = { readonly step?: StepFromEvent; readonly link?: CompanyLink };

/**
 * The person after an event of another service. The newest event decides the next step, unless somebody of the staff
 * decided later; the same events in any order, and any number of times, ends the same. A referred person keeps the first
 * conversation, a closed one has no next step.
 */
export function follow(
  candidate: Candidate,
  file: CandidateFile,
  effect: EventEffect,
): { readonly candidate: Candidate; readonly file: CandidateFile } {
  const links = effect.link ? withLink(file.links, effect.link) : file.links;
  const isAgreed = effect.step?.unless === 'placement';
  const lastEvent = isAgreed ? file.lastEvent : newest(file.lastEvent, effect.step);
  const lastAgreed = isAgreed ? newest(file.lastAgreed, effect.step) : file.lastAgreed;
  const after = { ...file, links, ...(lastEvent && { lastEvent }), ...(lastAgreed && { lastAgreed }) };
  const next = candidate.state === 'in-effort' ? nextAfter(candidate, after) : undefined;
  return { candidate: { ...candidate, ...(next && { next }) }, file: after };
}

/** The next step where nothing is agreed: a meeting to come, a placement to follow up, or a match to find. */
export function whatComesNext(links: readonly CompanyLink[], ownerId: string, today: CivilDate): NextStep {
  const meeting = nearestMeeting(links, today);
  if (meeting) return { kind: 'match-meeting', ownerId: meeting.ownerId, dueOn: meeting.on };
  const placement = lastingPlacement(links);
  if (placement) return { kind: 'follow-up', ownerId: placement.ownerId, dueOn: followUpDue(today) };
  return { kind: 'find-match', ownerId, dueOn: nextStepDue(today) };
}

/** The last day for the next step, counted from a day. */
export function nextStepDue(from: CivilDate): CivilDate {
  return dueWithin(nextStepWithin, from);
}

/** The last day for following up a placement, counted from a day. */
export function followUpDue(from: CivilDate): CivilDate {
  return dueWithin(followUpWithin, from);
}

/** The last day for answering a company that asked for another time, counted from a day. */
export function companyAnsweredBy(from: CivilDate): CivilDate {
  return dueWithin(companyAnsweredWithin, from);
}

/** The last day for saying what became of a placement whose planned end has passed, counted from a day. */
export function endRegisteredBy(from: CivilDate): CivilDate {
  return dueWithin(endRegisteredWithin, from);
}

/** The step that the newest event leads to; the one there is where the staff decided later. */
function nextAfter(candidate: Candidate, file: CandidateFile): NextStep | undefined {
  const { links, lastEvent, lastAgreed } = file;
  const last = newest(lastEvent, lastAgreed);
  if (!last || last.eventAt <= candidate.nextDecidedAt) return candidate.next;
  if (last.unless !== 'placement') return stepFrom(last, links);
  return lastingPlacement(links) ? whilePlaced(candidate, file, last) : stepFrom(last, links);
}

/**
 * A meeting's minutes say again what a placement that lasts has done already: the step there was stands, unless it was
 * this very meeting, or the start of a placement that was heard of late.
 */
function whilePlaced(candidate: Candidate, { links, lastEvent }: CandidateFile, agreed: StepFromEvent): NextStep {
  const comesNext = whatComesNext(links, agreed.ownerId, dayOf(agreed.eventAt));
  if (lastEvent && lastEvent.eventAt > candidate.nextDecidedAt) {
    return lastEvent.kind === 'match-meeting' ? comesNext : stepFrom(lastEvent, links);
  }
  return candidate.next && !isSame(candidate.next, agreed) ? candidate.next : comesNext;
}

function isSame(one: NextStep, other: NextStep): boolean {
  return one.kind === other.kind && one.ownerId === other.ownerId && one.dueOn === other.dueOn;
}

function newest(known: StepFromEvent | undefined, event: StepFromEvent | undefined): StepFromEvent | undefined {
  if (!known || !event) return event ?? known;
  return event.eventAt > known.eventAt ? event : known;
}

function stepFrom({ eventAt, unless, of, ...step }: StepFromEvent, links: readonly CompanyLink[]): NextStep {
  const lasts = links.some((link) => link.id === of && link.state === 'open');
  if (unless !== 'other' && !(unless === 'prolonged' && lasts)) return step;
  const other = whatComesNext(links, step.ownerId, dayOf(eventAt));
  return other.kind === 'find-match' ? step : other;
}
