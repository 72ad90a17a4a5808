import {
  areaWords,
  competenceWords,
  danishWords,
  languageWords,
  type Word,
} from '#shared/shapes/spoken-vocabulary.text.ts';
import { suggestionText } from './suggestion-reasons.text.ts';
import type { SuggestionReason } from './suggest.ts';

const vocabularies: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  area: areaWords,
  competence: competenceWords,
  has: danishWords,
  needed: danishWords,
  language: languageWords,
};

/** A reason with its sentence. */
export function suggestionInWords({ code, values }: SuggestionReason, language: 'da' | 'en') {
  const text = suggestionText[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : (vocabularies[name]?.[value]?.[language] ?? value);
  });
  return { code, text };
}
