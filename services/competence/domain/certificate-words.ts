import type { CivilDate } from '#shared/kernel/time.ts';
import type { LearningLevel } from '#shared/shapes/learning-goal.ts';

/** A sentence in both languages of the paper. */
export type BothLanguages = { readonly da: string; readonly en: string };

export const levelName: Readonly<Record<LearningLevel, BothLanguages>> = {
  acquaintance: { da: 'kendskab', en: 'acquaintance' },
  knowledge: { da: 'kundskab', en: 'knowledge' },
  mastery: { da: 'mestring', en: 'mastery' },
};

/** What each level means, in the words of the method. */
export const levelMeaning: Readonly<Record<LearningLevel, BothLanguages>> = {
  acquaintance: { da: 'kan løse opgaven med hjælp.', en: 'can do the task with help.' },
  knowledge: { da: 'kan løse den selv og sige hvorfor.', en: 'can do it alone and say why.' },
  mastery: {
    da: 'kan løse den sikkert, også når noget er nyt.',
    en: 'does it with confidence, also when something is new.',
  },
};

const longDate = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const danish = new Intl.DateTimeFormat('da-DK', longDate);
const english = new Intl.DateTimeFormat('en-GB', longDate);

/** A day as it stands on paper: "tirsdag den 24. november 2026". */
export function dayInWords(day: CivilDate): BothLanguages {
  const noon = new Date(`${day}T12:00:00Z`);
  return { da: danish.format(noon), en: english.format(noon).replace(',', '') };
}

/** What the holder is called in the middle of a sentence. */
export function firstNameOf(name: string): string {
  return name.split(/\s+/)[0] ?? name;
}

/** "Aminas", "Jonas’": whose it is, in Danish. */
export function danishGenitive(name: string): string {
  return /[sxz]$/i.test(name) ? `${name}’` : `${name}s`;
}

/** The first letter of each part of a name, so that a paper can be compared and nobody is named: "J. B." */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((part) => `${[...part][0]?.toLocaleUpperCase('da') ?? ''}.`)
    .join(' ');
}
