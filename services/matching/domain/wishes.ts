import type { ProfileFacts } from '#shared/shapes/profile.ts';
import { competencesIn, usedIn } from '#shared/shapes/occupations.ts';
import type { Competence } from '#shared/shapes/vocabulary.ts';
import { certificateOf, type PersonProfile } from './certified.ts';
import type { Opening } from './opening.ts';
import { reason, type PartReasons } from './reasons.ts';

/** The bar of an opening in the person's first, second … wish. */
const barOfWish = [100, 85, 65, 55, 45];
const barOfRelatedWork = 30;
const barOfOtherWork = 10;

/** How well the kind of work is what the person wishes for (0-100). */
export function wishesBar(profile: ProfileFacts, opening: Opening): number {
  const place = profile.wishes.indexOf(opening.workArea);
  if (place >= 0) return barOfWish[place] ?? barOfRelatedWork;
  return competencesUsed(profile, opening).length > 0 ? barOfRelatedWork : barOfOtherWork;
}

/** What speaks for and against the kind of work. */
export function wishesReasons(profile: PersonProfile, opening: Opening): PartReasons {
  const place = profile.wishes.indexOf(opening.workArea);
  const used = competencesUsed(profile, opening).map((competence) => {
    const certificate = certificateOf(profile, competence);
    return certificate
      ? reason('wishes', 'competence-certified', { competence, certificate })
      : reason('wishes', 'competence-used', { competence });
  });
  const first = profile.wishes[0] ?? opening.workArea;
  if (place === 0) return said([reason('wishes', 'wish-first', { area: opening.workArea }), ...used], []);
  if (place > 0)
    return said(
      [reason('wishes', 'wish-later', { area: opening.workArea, place: place + 1 }), ...used],
      [reason('wishes', 'wish-first-is-other', { area: first })],
    );
  return said(used, [reason('wishes', 'wish-not', { area: opening.workArea, first })]);
}

/** The person's competences that this work uses: of its kind, or of what its tasks speak of. */
export function competencesUsed(profile: ProfileFacts, opening: Opening): Competence[] {
  if (profile.competences.length === 0) return [];
  const used = usedAt(opening);
  return profile.competences.filter((competence) => used.has(competence));
}

/** Kept for each opening while it is as it is: a ranking asks for the same thousands again and again. */
const known = new WeakMap<Opening, ReadonlySet<Competence>>();

function usedAt(opening: Opening): ReadonlySet<Competence> {
  const before = known.get(opening);
  if (before) return before;
  const found = new Set([...usedIn[opening.workArea], ...opening.tasks.flatMap(competencesIn)]);
  known.set(opening, found);
  return found;
}

function said(speaksFor: PartReasons['for'], against: PartReasons['against']): PartReasons {
  const wouldChange = against.length > 0 ? [reason('wishes', 'try-a-sniff-internship')] : [];
  return { for: speaksFor, against, wouldChange };
}
