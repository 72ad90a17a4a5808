import type { MatchWay, WordMatch } from '#shared/shapes/catalogue.ts';
import type { CatalogueCourse } from './catalogue-course.ts';
import { textsOf } from './course-index.ts';
import { searchWordsOf, type SearchWord } from './search-words.ts';
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
  if (asked.isLast && asked.folded.length >= fewestOfBeginning && stem.startsWith(asked.folded)) return 'beginning';
  if (synonymsOf(asked.stem).has(stem)) return 'synonym';
  return asked.stem.length >= fewestOfCompound && stem.endsWith(asked.stem) ? 'compound' : undefined;
}

/** The stems among these that answer a word, and how. */
export function* answersTo(asked: AskedWord, stems: Iterable<string>): Generator<[string, MatchWay]> {
  for (const stem of stems) {
    const way = wayOf(asked, stem);
    if (way) yield [stem, way];
  }
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
