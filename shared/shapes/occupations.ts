import { searchWordsOf } from '../kernel/search-words.ts';
import { occupations, type Occupation } from './occupations.data.ts';
import { competences, workAreas, type Competence, type WorkArea } from './vocabulary.ts';

/** What one uses in each kind of work: of all the occupations that are met in it. */
export const usedIn: Readonly<Record<WorkArea, readonly Competence[]>> = allUsed();

function allUsed(): Record<WorkArea, Competence[]> {
  const pairs = workAreas.map((area) => [area, competences.filter((each) => usedAnywhere(each, area))] as const);
  return Object.fromEntries(pairs) as Record<WorkArea, Competence[]>;
}

function usedAnywhere(competence: Competence, area: WorkArea): boolean {
  return occupations.some(({ areas, uses }) => areas.includes(area) && uses.includes(competence));
}

/** With fewer letters the end of a word says too little. */
const fewestOfCompound = 5;
const byStem = stems();

/**
 * The occupations that a text in own words speaks of, those with the most of its words first: by the stems of Danish words,
 * also as the end of a longer one ("hotelrengøring"). Nothing where it speaks of none we know.
 */
export function occupationsIn(text: string): Occupation[] {
  const counted = new Map<Occupation, number>();
  for (const { stem } of searchWordsOf(text))
    for (const found of spokenOf(stem)) counted.set(found, (counted.get(found) ?? 0) + 1);
  return [...counted].sort(([, one], [, other]) => other - one).map(([occupation]) => occupation);
}

/** Kinds of work that a text in own words speaks of, the likeliest first. */
export function workAreasIn(text: string): WorkArea[] {
  return [...new Set(occupationsIn(text).flatMap(({ areas }) => areas.slice(0, 1)))];
}

/** Competences that a text in own words speaks of. */
export function competencesIn(text: string): Competence[] {
  return [...new Set(occupationsIn(text).flatMap(({ uses }) => uses))];
}

function spokenOf(stem: string): readonly Occupation[] {
  const same = byStem.get(stem);
  if (same) return same;
  for (const [known, found] of byStem) if (known.length >= fewestOfCompound && stem.endsWith(known)) return found;
  return [];
}

function stems(): ReadonlyMap<string, readonly Occupation[]> {
  const found = new Map<string, Occupation[]>();
  for (const occupation of occupations)
    for (const { stem } of [occupation.da, ...occupation.words].flatMap(searchWordsOf)) {
      const known = found.get(stem) ?? [];
      if (!known.includes(occupation)) found.set(stem, [...known, occupation]);
    }
  return found;
}
