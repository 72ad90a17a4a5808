import type { MatchWay, WordMatch } from '#shared/shapes/catalogue.ts';
import type { CatalogueCourse } from './catalogue-course.ts';
import { textsOf } from './course-index.ts';
import { searchWordsOf, type SearchWord } from '#shared/kernel/search-words.ts';
import { synonymsOf } from './synonyms.ts';

/** A word that somebody looks for; the last may be half written. */
export type AskedWord = SearchWord & { readonly isLast: boolean };

/** How good an answer is by how it was found, in hundredths. */
export const qualityOf: Readonly<Record<MatchWay, number>> = { word: 100, beginning: 80, synonym: 70, compound: 60 };

/** With fewer letters a beginning or an end says too little. */
const fewestOfBeginning = 2;
const fewestOfCompound = 5;

/** How a stem answers a word: the best of the ways, or not at all. */
export function wayOf(asked: AskedWord, stem: string): MatchWay | undefined {
  if (stem === asked.stem) return 'word';
  if (isBeginningOf(asked, stem)) return 'beginning';
  if (synonymsOf(asked.stem).has(stem)) return 'synonym';
  return isEndOf(asked, stem) ? 'compound' : undefined;
}

function isBeginningOf({ isLast, folded }: AskedWord, stem: string): boolean {
  return isLast && folded.length >= fewestOfBeginning && stem.startsWith(folded);
}

function isEndOf({ stem: asked }: AskedWord, stem: string): boolean {
  return asked.length >= fewestOfCompound && stem.endsWith(asked);
}

/** The stems among these that answer a word, and how; the same as asking each of them, but thousands are passed over fast. */
export function answersTo(asked: AskedWord, stems: ReadonlyMap<string, unknown>): Map<string, MatchWay> {
  const likely = new Set([asked.stem, ...synonymsOf(asked.stem)]);
  for (const stem of stems.keys()) if (isBeginningOf(asked, stem) || isEndOf(asked, stem)) likely.add(stem);
  const answers = new Map<string, MatchWay>();
  for (const stem of likely) {
    const way = stems.has(stem) ? wayOf(asked, stem) : undefined;
    if (way) answers.set(stem, way);
  }
  return answers;
}

/** For each word that was asked for, the course's own word that answers it best. */
export function matchesIn(course: CatalogueCourse, asked: readonly AskedWord[]): WordMatch[] {
  const texts = textsOf(course);
  return asked.flatMap((word): WordMatch[] => {
    let best: WordMatch | undefined;
    for (const [place, parts] of texts)
      for (const { shown, stem } of parts.flatMap(searchWordsOf)) {
        const way = wayOf(word, stem);
        if (way && (!best || qualityOf[way] > qualityOf[best.way]))
          best = { asked: word.shown, found: shown, way, place };
      }
    return best ? [best] : [];
  });
}
