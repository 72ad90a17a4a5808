import { addDays, type CivilDate } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { followUpWithin, nextStepWithin } from '#shared/rules/visitation-rules.ts';
import type { NextStep } from '#shared/shapes/candidate.ts';
import type { Candidate } from './candidate.ts';
import type { CandidateFile } from './candidate-file.ts';
import { lastingPlacement, nearestMeeting, withLink, type CompanyLink } from './company-link.ts';
import { dayOf } from './stamp.ts';

/** The step that news from another service leads to. */
export type StepHeard = NextStep & {
  readonly heardAt: string;
  /**
   * What comes before this step. `other`: something ended, so another meeting to come or a placement that lasts is next.
   * `placement`: a placement is agreed, which is nothing to do where one lasts already.
   */
  readonly unless?: 'other' | 'placement';
};

/** What news from another service means for a person. */
export type Heard = { readonly step?: StepHeard; readonly link?: CompanyLink };

/**
 * The person after news from another service. The newest news decides the next step, unless somebody of the staff
 * decided later; the same news in any order, and any number of times, ends the same. A referred person keeps the first
 * conversation, a closed one has no next step.
 */
export function follow(
  candidate: Candidate,
  file: CandidateFile,
  heard: Heard,
): { readonly candidate: Candidate; readonly file: CandidateFile } {
  const links = heard.link ? withLink(file.links, heard.link) : file.links;
  const isAgreed = heard.step?.unless === 'placement';
  const lastHeard = isAgreed ? file.lastHeard : newest(file.lastHeard, heard.step);
  const lastAgreed = isAgreed ? newest(file.lastAgreed, heard.step) : file.lastAgreed;
  const after = { ...file, links, ...(lastHeard && { lastHeard }), ...(lastAgreed && { lastAgreed }) };
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
  return addDays(from, ruleOn(nextStepWithin, from).value);
}

/** The last day for following up a placement, counted from a day. */
export function followUpDue(from: CivilDate): CivilDate {
  return addDays(from, ruleOn(followUpWithin, from).value);
}

/** The step that the newest news leads to; the one there is where the staff decided later. */
function nextAfter(candidate: Candidate, file: CandidateFile): NextStep | undefined {
  const { links, lastHeard, lastAgreed } = file;
  const last = newest(lastHeard, lastAgreed);
  if (!last || last.heardAt <= candidate.nextDecidedAt) return candidate.next;
  if (last.unless !== 'placement') return stepFrom(last, links);
  return lastingPlacement(links) ? whilePlaced(candidate, file, last) : stepFrom(last, links);
}

/**
 * A meeting's minutes say again what a placement that lasts has done already: the step there was stands, unless it was
 * this very meeting, or the start of a placement that was heard of late.
 */
function whilePlaced(candidate: Candidate, { links, lastHeard }: CandidateFile, agreed: StepHeard): NextStep {
  const comesNext = whatComesNext(links, agreed.ownerId, dayOf(agreed.heardAt));
  if (lastHeard && lastHeard.heardAt > candidate.nextDecidedAt) {
    return lastHeard.kind === 'match-meeting' ? comesNext : stepFrom(lastHeard, links);
  }
  return candidate.next && !isSame(candidate.next, agreed) ? candidate.next : comesNext;
}

function isSame(one: NextStep, other: NextStep): boolean {
  return one.kind === other.kind && one.ownerId === other.ownerId && one.dueOn === other.dueOn;
}

function newest(known: StepHeard | undefined, heard: StepHeard | undefined): StepHeard | undefined {
  if (!known || !heard) return heard ?? known;
  return heard.heardAt > known.heardAt ? heard : known;
}

function stepFrom({ heardAt, unless, ...step }: StepHeard, links: readonly CompanyLink[]): NextStep {
  if (unless !== 'other') return step;
  const other = whatComesNext(links, step.ownerId, dayOf(heardAt));
  return other.kind === 'find-match' ? step : other;
}
