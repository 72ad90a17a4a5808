import type { CivilDate } from '#shared/kernel/time.ts';
import { consentWordings, withoutConsent, type Basis } from '#shared/rules/consent-rules.ts';
import { ruleOn, type DatedRule } from '#shared/rules/dated-rule.ts';
import type { ConsentPurpose } from '#shared/shapes/consents.ts';

type Language = 'da' | 'en';

/** What is asked for a purpose on a day, and which version of the words that is. */
export function wordingOn(purpose: ConsentPurpose, on: CivilDate): DatedRule<Readonly<Record<Language, string>>> {
  return ruleOn(consentWordings[purpose], on);
}

/** The words of a version, as they were read out then. */
export function wordingText(purpose: ConsentPurpose, version: string, language: Language): string {
  const known = consentWordings[purpose].find((rule) => rule.version === version);
  if (!known) throw new Error(`no wording ${version} of ${purpose}`);
  return known.value[language];
}

/** What needs no yes on a day, and where that is written. */
export function basesOn(on: CivilDate, language: Language) {
  return withoutConsent
    .map((rules) => ruleOn<Basis>(rules, on))
    .map(({ id, value, source }) => ({
      id,
      title: value.title[language],
      text: value.text[language],
      source: `${source.title}, ${source.reference}`,
    }));
}
