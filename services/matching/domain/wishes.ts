import type { ProfileFacts } from '#shared/shapes/profile.ts';
import type { Competence, WorkArea } from '#shared/shapes/vocabulary.ts';
import { certificateOf, type PersonProfile } from './certified.ts';
import type { Opening } from './opening.ts';
import { reason, type PartReasons } from './reasons.ts';

/** The bar of an opening in the person's first, second … wish. */
const barOfWish = [100, 85, 65, 55, 45];
const barOfRelatedWork = 30;
const barOfOtherWork = 10;

/** Work in which a competence is used every day. */
const usedIn: Readonly<Record<Competence, readonly WorkArea[]>> = {
  cooking: ['bakery-kitchen', 'hotel-restaurant'],
  baking: ['bakery-kitchen'],
  'serving-customers': ['shop', 'hotel-restaurant'],
  'cash-register': ['shop'],
  'packing-sorting': ['warehouse', 'production', 'reuse-repair'],
  forklift: ['warehouse', 'production'],
  cleaning: ['cleaning', 'hotel-restaurant'],
  gardening: ['gardens-outdoors', 'farming-animals'],
  animals: ['farming-animals'],
  caring: ['care'],
  children: ['children'],
  computer: ['office'],
  sewing: ['reuse-repair', 'production'],
  repairing: ['reuse-repair', 'building-crafts'],
  painting: ['building-crafts'],
  'driving-licence': ['driving-transport'],
};

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

/** The person's competences that this work uses. */
export function competencesUsed(profile: ProfileFacts, opening: Opening): Competence[] {
  return profile.competences.filter((competence) => usedIn[competence].includes(opening.workArea));
}

function said(speaksFor: PartReasons['for'], against: PartReasons['against']): PartReasons {
  const wouldChange = against.length > 0 ? [reason('wishes', 'try-a-sniff-internship')] : [];
  return { for: speaksFor, against, wouldChange };
}
