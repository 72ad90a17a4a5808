import { listed } from '#kit/language/words-in-line.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import { agreementTemplateText } from './agreement-template.text.ts';

/** For which kinds of placement something holds. */
export function kindsInWords(kinds: readonly string[]): string {
  const t = agreementTemplateText();
  if (kinds.length === 0) return t.all;
  return t.onlyFor(listed(kinds.map((kind) => vocabularyText().placementKinds[kind as PlacementKind].toLowerCase())));
}
