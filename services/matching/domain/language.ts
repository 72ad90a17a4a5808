import type { ProfileFacts } from '#shared/shapes/profile.ts';
import { danishLevels, type Language } from '#shared/shapes/vocabulary.ts';
import type { Opening } from './opening.ts';
import { reason, type PartReasons } from './reasons.ts';

/** The bar by how many levels of Danish are lacking, without and with a language in common. */
const barByLackingLevels = [100, 50, 0, 0];
const barWithSharedLanguage = [100, 85, 50, 25];
const farTooFewLevels = 2;

/** How well the languages fit (0-100). */
export function languageBar(profile: ProfileFacts, opening: Opening): number {
  const bars = sharedLanguages(profile, opening).length > 0 ? barWithSharedLanguage : barByLackingLevels;
  return bars[lackingLevels(profile, opening)] ?? 0;
}

/** Whether the Danish is far too little and there is no language to meet in. */
export function cannotSpeakTogether(profile: ProfileFacts, opening: Opening): boolean {
  return lackingLevels(profile, opening) >= farTooFewLevels && sharedLanguages(profile, opening).length === 0;
}

/** What speaks for and against the languages. */
export function languageReasons(profile: ProfileFacts, opening: Opening): PartReasons {
  const levels = { has: profile.danish, demanded: opening.demands.danish };
  const shared = sharedLanguages(profile, opening).map((language) =>
    reason('language', 'language-shared', { language }),
  );
  if (lackingLevels(profile, opening) === 0)
    return { for: [reason('language', 'danish-suffices', levels), ...shared], against: [], wouldChange: [] };
  return {
    for: shared,
    against: [reason('language', 'danish-lacks', levels)],
    wouldChange: [reason('language', 'language-at-the-workplace')],
  };
}

function lackingLevels(profile: ProfileFacts, opening: Opening): number {
  const lacking = danishLevels.indexOf(opening.demands.danish) - danishLevels.indexOf(profile.danish);
  return Math.max(0, lacking);
}

/** Languages besides Danish that the person and the colleagues both speak. */
export function sharedLanguages(profile: ProfileFacts, opening: Opening): Language[] {
  return profile.languages.filter((language) => opening.languages.includes(language));
}
