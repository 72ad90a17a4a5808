import { adjustmentsFor } from './adjustments.ts';
import type { ProposedFor } from './exclusions.ts';
import type { PlanPerson } from './match-plan.ts';
import { isOfferedTo, type Opening } from './opening.ts';
import { compareText } from './rank.ts';
import { worthAsking, type Wanting, type WorthAsking } from './worth-asking.ts';

/** What to ask one company for, for those whom no place suits as it is. */
export type NetworkAsking = WorthAsking & { readonly opening: Opening };

/**
 * For whom no place suits as it is, and what to ask which company for, so that most of them get one: the most people
 * first, then the fewest things asked. What a company is asked for several openings stands once for each.
 */
export function networkAdjustments(
  people: readonly PlanPerson[],
  all: Iterable<Opening>,
  asked: Pick<ProposedFor, 'municipality' | 'weights' | 'ways'>,
): { readonly without: number; readonly items: readonly NetworkAsking[] } {
  const openings = [...all].filter((opening) => isOfferedTo(opening, asked.municipality));
  const wanting = new Map<Opening, Wanting[]>(openings.map((opening) => [opening, []]));
  let without = 0;
  for (const { candidateId, profile, declined } of people) {
    const wants = openings.map((opening) => adjustmentsFor({ ...asked, profile, declined }, opening));
    if (wants.some((adjustments) => adjustments?.length === 0)) continue;
    without += 1;
    wants.forEach((adjustments, place) => {
      if (adjustments) wanting.get(openings[place] as Opening)?.push({ candidateId, adjustments });
    });
  }
  const items = [...wanting].flatMap(([opening, those]) => worthAsking(those).map((each) => ({ ...each, opening })));
  return { without, items: items.sort(mostPeopleFirst) };
}

function mostPeopleFirst(one: NetworkAsking, other: NetworkAsking): number {
  return (
    other.people.length - one.people.length ||
    one.adjustments.length - other.adjustments.length ||
    compareText(one.opening.openingId, other.opening.openingId)
  );
}
