import type { Purpose } from './policy/policy-row.ts';

/** Why somebody saw a person's data, in the words the person reads. */
export const purposeText: Readonly<Record<Purpose, { readonly da: string; readonly en: string }>> = {
  visitation: {
    da: 'For at tage imod dig og aftale det næste skridt med dig.',
    en: 'To welcome you and agree the next step with you.',
  },
  matching: {
    da: 'For at finde en arbejdsplads, der passer til dig.',
    en: 'To find a workplace that suits you.',
  },
  'follow-up': {
    da: 'For at følge op på, hvordan det går på din arbejdsplads.',
    en: 'To follow up on how it goes at your workplace.',
  },
  results: {
    da: 'For at se, om indsatsen hjælper.',
    en: 'To see whether the effort helps.',
  },
  'company-network': {
    da: 'For at tage godt imod dig på en arbejdsplads.',
    en: 'To receive you well at a workplace.',
  },
  education: {
    da: 'For at give dig et forløb, hvor du lærer det, du har brug for.',
    en: 'To give you a course in which you learn what you need.',
  },
  'own-data': {
    da: 'Du så selv dine oplysninger.',
    en: 'You saw your own data.',
  },
  administration: {
    da: 'For at holde styr på sagen og systemet.',
    en: 'To keep your case and the system in order.',
  },
};
