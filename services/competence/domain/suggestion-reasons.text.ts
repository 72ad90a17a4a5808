import type { SuggestionReasonCode } from '#shared/shapes/catalogue.ts';

/** Why a course is suggested, by code; `{name}` stands for a value, already in words. Short, plain, nothing foretold. */
export const suggestionText: Readonly<Record<SuggestionReasonCode, { readonly da: string; readonly en: string }>> = {
  'danish-for-place': {
    da: 'Pladsen kræver {needed}. I profilen står {has}.',
    en: 'The place asks for {needed}. The profile says {has}.',
  },
  'danish-next-step': {
    da: 'I profilen står {has}. Det næste trin er {needed}.',
    en: 'The profile says {has}. The next step is {needed}.',
  },
  'licence-for-place': {
    da: 'Pladsen kræver kørekort. Det står ikke i profilen.',
    en: 'The place asks for a driving licence. It is not in the profile.',
  },
  'competence-for-place': {
    da: 'Pladsen er inden for {area}. Kurset øver noget, der ikke står i profilen: {competence}.',
    en: 'The place is in {area}. The course trains something that is not in the profile: {competence}.',
  },
  'competence-for-wish': {
    da: 'Ønsket er {area}. Kurset øver noget, der ikke står i profilen: {competence}.',
    en: 'The wish is {area}. The course trains something that is not in the profile: {competence}.',
  },
  'task-of-place': {
    da: 'Kurset øver en opgave på pladsen: {task}.',
    en: 'The course trains a task at the place: {task}.',
  },
  'area-of-place': {
    da: 'Kurset er inden for samme slags arbejde som pladsen: {area}.',
    en: 'The course is in the same kind of work as the place: {area}.',
  },
  'area-of-wish': { da: 'Det er ønske nummer {place}: {area}.', en: 'It is wish number {place}: {area}.' },
  'taught-in-language': {
    da: 'Der undervises på {language}. Det sprog står i profilen.',
    en: 'It is taught in {language}, a language in the profile.',
  },
};
