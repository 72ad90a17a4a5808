import {
  areaWords,
  competenceWords,
  danishWords,
  languageWords,
  type Word,
} from '#shared/shapes/spoken-vocabulary.text.ts';
import type { AdjustmentView, ExclusionView, ReasonView } from '#shared/shapes/match.ts';
import type { Adjustment } from './adjustments.ts';
import { adjustmentText } from './adjustments.text.ts';
import type { Exclusion } from './exclusions.ts';
import type { Reason } from './reasons.ts';
import { exclusionText, reasonText } from './reasons.text.ts';
import { contactWords, developmentWords, paceWords, supportWords, surroundingWords } from './traits.text.ts';
import { aboutWords, considerationWords, transportWords } from './words.text.ts';

type Language = 'da' | 'en';
type Values = Readonly<Record<string, string | number>>;

/** A reason with its sentence. */
export function reasonInWords(reason: Reason, language: Language): ReasonView {
  const { code, part, values } = reason;
  return { code, part, values: { ...values }, text: sentence(reasonText[code][language], values, language) };
}

/** An exclusion with its sentence. */
export function exclusionInWords({ code, values, mayTakeAlong }: Exclusion, language: Language): ExclusionView {
  return { code, values: { ...values }, mayTakeAlong, text: sentence(exclusionText[code][language], values, language) };
}

/** What is asked of a workplace, as a question. */
export function adjustmentInWords(adjustment: Adjustment, language: Language): AdjustmentView {
  const { kind, ...values } = adjustment;
  return { kind, question: sentence(adjustmentText[kind][language], values, language) };
}

/** Which vocabulary a value of this name is a word of. */
const vocabularies: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  area: areaWords,
  first: areaWords,
  competence: competenceWords,
  consideration: considerationWords,
  transport: transportWords,
  danish: danishWords,
  has: danishWords,
  demanded: danishWords,
  language: languageWords,
  about: aboutWords,
  surrounding: surroundingWords,
  wantedSurrounding: surroundingWords,
  pace: paceWords,
  wantedPace: paceWords,
  contact: contactWords,
  wantedContact: contactWords,
  support: supportWords,
  development: developmentWords,
};

function sentence(text: string, values: Values, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === 'hours' && values['from'] !== undefined) return hoursRange(values['from'], values['to'], language);
    if (name === 'wantedHours') return hoursRange(values['wantedFrom'], values['wantedTo'], language);
    const value = values[name];
    if (value === undefined) return whole;
    return vocabularies[name]?.[value]?.[language] ?? spoken(value, language);
  });
}

/** `10–15 timer om ugen`, `12 timer om ugen`. */
function hoursRange(from: string | number | undefined, to: string | number | undefined, language: Language): string {
  const range =
    from === to ? spoken(from ?? '', language) : `${spoken(from ?? '', language)}–${spoken(to ?? '', language)}`;
  return `${range} ${language === 'da' ? 'timer om ugen' : 'hours a week'}`;
}

/** Halves as they are written in the language: `7,5`. */
function spoken(value: string | number, language: Language): string {
  return language === 'da' && typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}
