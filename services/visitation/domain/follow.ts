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
  /** Something ended: another meeting to come or placement that lasts is the next step before this one. */
  readonly unlessOther: boolean;
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
  const lastHeard = newest(file.lastHeard, heard.step);
  const next =
    candidate.state === 'in-effort' && lastHeard && lastHeard.heardAt > candidate.nextDecidedAt
      ? stepFrom(lastHeard, links)
      : candidate.next;
  return {
    candidate: { ...candidate, ...(next && { next }) },
    file: { ...file, links, ...(lastHeard && { lastHeard }) },
  };
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

function newest(known: StepHeard | undefined, heard: StepHeard | undefined): StepHeard | undefined {
  if (!known || !heard) return heard ?? known;
  return heard.heardAt > known.heardAt ? heard : known;
}

function stepFrom({ heardAt, unlessOther, ...step }: StepHeard, links: readonly CompanyLink[]): NextStep {
  if (!unlessOther) return step;
  const other = whatComesNext(links, step.ownerId, dayOf(heardAt));
  return other.kind === 'find-match' ? step : other;
}
