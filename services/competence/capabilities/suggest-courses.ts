import { catalogueLine } from '#services/competence/domain/catalogue-course.ts';
import type { PlaceNeeds } from '#services/competence/domain/learner.ts';
import type { Placed } from '#services/competence/domain/placed.ts';
import { suggest } from '#services/competence/domain/suggest.ts';
import { suggestionInWords } from '#services/competence/domain/suggestion-wording.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { knownCandidateItem, type CompetenceStore } from '#services/competence/store/competence-store.ts';
import { onCourseItem } from '#services/competence/store/enrolment-items.ts';
import { learnerItem, placeNeedsItem } from '#services/competence/store/learner-items.ts';
import { placedItem } from '#services/competence/store/tailored-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { CourseSuggestions, SuggestionsQuery } from '#shared/shapes/catalogue.ts';

const mostSuggested = 6;
/** A person has few places and courses in an effort. */
const mostPlacements = 50;
const mostCourses = 50;

/**
 * Courses that teach what a person's place asks for, or the next step needs, and the profile does not have; each with its
 * reasons. From the placement that is named, else from the one that runs, else from the wishes. The person reads that it was
 * looked at. Refusals: candidate-not-found, placement-not-found.
 */
export async function suggestCourses(
  call: Call,
  competence: CompetenceStore,
  candidateId: CandidateId,
  { placementId }: SuggestionsQuery,
): Promise<Result<CourseSuggestions, CompetenceRefusal>> {
  const { table } = competence;
  const [known, learner] = await Promise.all([
    table.get(knownCandidateItem, candidateId),
    table.get(learnerItem, candidateId),
  ]);
  if (!known) return refuse('candidate-not-found');
  const placed = await placementOf(competence, candidateId, placementId);
  if (placementId && !placed) return refuse('placement-not-found');
  await recordViewing(call, table, [candidateId]);
  const profile = learner?.profile;
  if (!profile) return ok({ items: [], hasProfile: false });

  const place = placed && (await needsOf(competence, placed));
  const [{ values }, onCourses] = await Promise.all([
    competence.catalogue.values.read(competence.shared()),
    table.list({ kind: onCourseItem, of: [candidateId], limit: mostCourses }),
  ]);
  const taken = new Set<string>(onCourses.items.map(({ courseId }) => courseId));
  const looker = { municipality: call.scope, today: dateOf(call.now) };
  const about = { profile, taken, ...(place && { place }) };
  const items = suggest(values.values(), about, looker, mostSuggested).map(({ course, reasons }) => ({
    ...catalogueLine(course, profile.homePostalCode),
    reasons: reasons.map((reason) => suggestionInWords(reason, call.language)),
  }));
  return ok({
    items,
    hasProfile: true,
    ...(place && { place: { title: place.title, companyName: place.companyName } }),
  });
}

async function placementOf(
  { table }: CompetenceStore,
  candidateId: CandidateId,
  placementId: string | undefined,
): Promise<Placed | undefined> {
  if (placementId) {
    const named = await table.get(placedItem, placementId);
    return named?.candidateId === candidateId ? named : undefined;
  }
  const page = await table.list({ kind: placedItem, index: 'placed-of', of: [candidateId], limit: mostPlacements });
  return page.items.findLast(({ running, openingId }) => running && openingId);
}

/** What the placement's own opening asks for; nothing where it was agreed without one. */
async function needsOf(competence: CompetenceStore, { openingId }: Placed): Promise<PlaceNeeds | undefined> {
  return openingId && (await competence.shared().get(placeNeedsItem, openingId));
}
