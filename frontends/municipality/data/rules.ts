import { query } from '@solidjs/router';
import { language, type Language } from '#kit/language/language.ts';
import { access, answerOf } from '#kit/network/services.ts';

const readIn = query(
  (scope: string, _words: Language) => answerOf(access.rules.$get({ param: { scope } })),
  'municipality-rules',
);

/** The rules that the municipality works by; asked again in another language, because the answer is words. */
export const readRules = Object.assign((scope: string) => readIn(scope, language()), { key: readIn.key });
