import { addDays, type CivilDate } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { companySeesAfter } from '#shared/rules/visitation-rules.ts';
import type { CandidateCard } from '#shared/shapes/company-people.ts';
import { firstNameOf, type Candidate } from './candidate.ts';
import type { CandidateFile } from './candidate-file.ts';

/** What one company sees of one person. Without a first name there is nothing to see (any more). */
export type CompanyView = {
  readonly firstName?: string;
  readonly meetingIds: readonly string[];
  readonly placementIds: readonly string[];
  /** The last day it is seen; absent while a placement lasts. */
  readonly until?: CivilDate;
  readonly card?: CandidateCard;
};

/** Every company the person has to do with, and what it sees: drawn from the municipality's own data alone. */
export function companyViews(candidate: Candidate, file: CandidateFile): ReadonlyMap<string, CompanyView> {
  const companies = new Set(file.links.map((link) => link.companyId));
  return new Map([...companies].map((companyId) => [companyId, viewOf(companyId, candidate, file)]));
}

function viewOf(companyId: string, candidate: Candidate, file: CandidateFile): CompanyView {
  const links = file.links.filter((link) => link.companyId === companyId && link.state !== 'cancelled');
  const idsOf = (kind: string) => links.filter((link) => link.kind === kind).map((link) => link.id);
  if (links.length === 0) return { meetingIds: [], placementIds: [] };
  const until = earlier(lastDay(links.map((link) => link.until)), lastDayOfClosed(candidate));
  // To describe what somebody can do takes a name, and no more.
  const meets = links.some(({ kind }) => kind !== 'learning');
  const card = meets ? cardOf(candidate, file) : undefined;
  return {
    firstName: firstNameOf(candidate),
    meetingIds: idsOf('match-meeting'),
    placementIds: idsOf('placement'),
    ...(until && { until }),
    ...(card && { card }),
  };
}

/** The card while it is released and the effort goes on: of the needs, those alone that may be told. */
function cardOf({ state }: Candidate, { profile, toldNeeds }: CandidateFile): CandidateCard | undefined {
  if (!profile?.cardReleased || state === 'closed') return undefined;
  const { wishes, competences, hoursFrom, hoursTo, liftsAtMostKg, danish, languages } = profile;
  const considerations = profile.considerations.filter((need) => toldNeeds.includes(need));
  // How much somebody lifts says the same as the need not to lift much: it is told with it.
  const mayTellLifts = liftsAtMostKg !== undefined && toldNeeds.includes('no-heavy-lifting');
  const lifts = mayTellLifts ? { liftsAtMostKg } : {};
  return { wishes, competences, hoursFrom, hoursTo, considerations, ...lifts, danish, languages };
}

function lastDay(days: readonly (CivilDate | undefined)[]): CivilDate | undefined {
  if (days.includes(undefined)) return undefined;
  return days.reduce((latest, day) => ((day ?? '') > (latest ?? '') ? day : latest), days[0]);
}

/** When the effort has ended, a company sees the person no longer than after a placement that ended the same day. */
function lastDayOfClosed({ closed }: Candidate): CivilDate | undefined {
  return closed && companySeesUntil(closed.closedOn);
}

/** The last day a company sees a person when their business together ended on a day. */
export function companySeesUntil(endedOn: CivilDate): CivilDate {
  return addDays(endedOn, ruleOn(companySeesAfter, endedOn).value);
}

function earlier(one: CivilDate | undefined, other: CivilDate | undefined): CivilDate | undefined {
  if (!one || !other) return one ?? other;
  return one < other ? one : other;
}
