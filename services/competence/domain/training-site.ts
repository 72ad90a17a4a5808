import type { InstitutionId, OrderId, SiteMentorId, WorkplaceId } from '#shared/kernel/ids.ts';
import { fieldError, ok, refuse, type FieldError, type Result } from '#shared/kernel/result.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { SiteArranging, SiteAssigning, SiteAssignment, SiteView } from '#shared/shapes/site-order.ts';

export type Workplace = {
  readonly workplaceId: WorkplaceId;
  readonly name: string;
  readonly about: string;
  readonly places: number;
};
export type SiteMentor = {
  readonly mentorId: SiteMentorId;
  readonly name: string;
  readonly phone?: string | undefined;
};

/** How a training site is arranged: its own workplaces and mentors, and which of them each assigned person has. */
export type TrainingSite = {
  readonly institutionId: InstitutionId;
  readonly version: number;
  readonly workplaces: readonly Workplace[];
  readonly mentors: readonly SiteMentor[];
  readonly assigned: Readonly<Record<OrderId, SiteAssignment>>;
};

export type NewPlaceIds = { readonly workplace: () => WorkplaceId; readonly mentor: () => SiteMentorId };

/** The site with other workplaces and mentors. What somebody still has stays, and holds at least those who are there. */
export function arrange(
  before: TrainingSite | undefined,
  institutionId: InstitutionId,
  asked: SiteArranging,
  ids: NewPlaceIds,
): Result<TrainingSite, 'fields-not-accepted' | 'stale-version'> {
  if ((before?.version ?? 0) !== asked.version) return refuse('stale-version');
  const site = before ?? { institutionId, version: 0, workplaces: [], mentors: [], assigned: {} };
  const errors = [...unknownIds(site, asked), ...stillUsed(site, asked), ...tooFewPlaces(site, asked)];
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const workplaces = asked.workplaces.map(({ workplaceId = ids.workplace(), ...rest }) => ({ ...rest, workplaceId }));
  const mentors = asked.mentors.map(({ mentorId = ids.mentor(), name, phone }) => ({
    ...{ mentorId, name },
    ...(phone && { phone }),
  }));
  return ok(asNextVersion({ ...site, workplaces, mentors }));
}

/** Puts somebody at a workplace and with a mentor; what is absent is none. Refusals: workplace-full, fields-not-accepted. */
export function assign(
  site: TrainingSite,
  orderId: OrderId,
  { version, workplaceId, mentorId }: SiteAssigning,
): Result<TrainingSite, 'fields-not-accepted' | 'stale-version' | 'workplace-full'> {
  if (version !== site.version) return refuse('stale-version');
  const workplace = site.workplaces.find((each) => each.workplaceId === workplaceId);
  const mentor = site.mentors.find((each) => each.mentorId === mentorId);
  const errors = [
    ...(workplaceId && !workplace ? [fieldError('/workplaceId', 'unknown-place')] : []),
    ...(mentorId && !mentor ? [fieldError('/mentorId', 'unknown-mentor')] : []),
  ];
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const others = without(site.assigned, orderId);
  if (workplace && takenAt({ assigned: others }, workplace.workplaceId) >= workplace.places)
    return refuse('workplace-full');
  const assignment = { ...(workplaceId && { workplaceId }), ...(mentorId && { mentorId }) };
  return ok(asNextVersion({ ...site, assigned: { ...others, [orderId]: assignment } }));
}

/** The site without somebody who is no longer assigned to it; the same where they had nothing. */
export function release(site: TrainingSite, orderId: OrderId): TrainingSite {
  if (!(orderId in site.assigned)) return site;
  return asNextVersion({ ...site, assigned: without(site.assigned, orderId) });
}

/** The site as its people read it. */
export function siteView(site: TrainingSite | undefined): SiteView {
  if (!site) return { version: 0, workplaces: [], mentors: [] };
  return {
    version: site.version,
    workplaces: site.workplaces.map((each) => ({ ...each, taken: takenAt(site, each.workplaceId) })),
    mentors: site.mentors.map((each) => ({ ...each, people: peopleOf(site, each.mentorId) })),
  };
}

function unknownIds(site: TrainingSite, asked: SiteArranging): FieldError[] {
  const places = new Set<string>(site.workplaces.map(({ workplaceId }) => workplaceId));
  const mentors = new Set<string>(site.mentors.map(({ mentorId }) => mentorId));
  return [
    ...asked.workplaces.flatMap(({ workplaceId }, at) =>
      workplaceId && !places.has(workplaceId) ? [fieldError(`/workplaces/${at}/workplaceId`, 'unknown-place')] : [],
    ),
    ...asked.mentors.flatMap(({ mentorId }, at) =>
      mentorId && !mentors.has(mentorId) ? [fieldError(`/mentors/${at}/mentorId`, 'unknown-mentor')] : [],
    ),
  ];
}

function stillUsed(site: TrainingSite, { workplaces, mentors }: SiteArranging): FieldError[] {
  const goneFrom = site.workplaces.some(
    ({ workplaceId }) => takenAt(site, workplaceId) > 0 && !workplaces.some((each) => each.workplaceId === workplaceId),
  );
  const leaves = site.mentors.some(
    ({ mentorId }) => peopleOf(site, mentorId) > 0 && !mentors.some((each) => each.mentorId === mentorId),
  );
  return [
    ...(goneFrom ? [fieldError('/workplaces', 'place-still-used')] : []),
    ...(leaves ? [fieldError('/mentors', 'place-still-used')] : []),
  ];
}

function tooFewPlaces(site: TrainingSite, { workplaces }: SiteArranging): FieldError[] {
  return workplaces.flatMap(({ workplaceId, places }, at) =>
    workplaceId && takenAt(site, workplaceId) > places
      ? [fieldError(`/workplaces/${at}/places`, 'places-fewer-than-people')]
      : [],
  );
}

function takenAt({ assigned }: Pick<TrainingSite, 'assigned'>, workplaceId: string): number {
  return Object.values(assigned).filter((each) => each.workplaceId === workplaceId).length;
}

function peopleOf({ assigned }: Pick<TrainingSite, 'assigned'>, mentorId: string): number {
  return Object.values(assigned).filter((each) => each.mentorId === mentorId).length;
}

function without(assigned: TrainingSite['assigned'], orderId: OrderId): TrainingSite['assigned'] {
  return Object.fromEntries(Object.entries(assigned).filter(([id]) => id !== orderId));
}
