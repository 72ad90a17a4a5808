import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

function ours(id: string, value: number, unit: DatedRule['unit'], reference: string): readonly DatedRule[] {
  return [
    {
      ...{ id, value, unit, validFrom: civilDate('1900-01-01'), confidence: 'verify', version: '2026-11' },
      source: { title: 'Fodfæste: følgevenner, der henter og ringer til hinanden', reference },
    },
  ];
}

/** Days a code for a companion can be typed. */
export const companionCodeFor = ours(
  'companion-code-for',
  2,
  'days',
  'vores eget valg: tiden rækker til at ses, og en glemt kode dør hurtigt',
);

/** Days both have to say yes once the code was typed. */
export const companionYesWithin = ours(
  'companion-yes-within',
  7,
  'days',
  'vores eget valg: ingen skal gå og vente på et ja, der er glemt',
);

/** Companions one person can have at a time, those they wait for among them. */
export const companionsAtMost = ours('companions-at-most', 3, 'people', 'vores eget valg: få og faste');

/** Codes a person can type on one day, so that nobody can guess their way to somebody. */
export const companionTriesADay = ours('companion-tries-a-day', 5, 'answers', 'vores eget valg: værn mod gæt');

/** Days that the person reads that it ended, before the card goes. */
export const companionEndShownFor = ours(
  'companion-end-shown-for',
  14,
  'days',
  'vores eget valg: man skal nå at se, at det er slut',
);
