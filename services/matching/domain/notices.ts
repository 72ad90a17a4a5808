import { addDays, addMonths } from '#shared/kernel/time.ts';
import { ruleOn, type DatedRule } from '#shared/rules/dated-rule.ts';
import { internshipWeeks, wageSubsidyMonths } from '#shared/rules/placement-rules.ts';
import type { Notice } from '#shared/shapes/placement.ts';
import { noticeText } from './notices.text.ts';
import type { Placement } from './placement.ts';
import { lastTerms } from './terms.ts';

const daysPerWeek = 7;

/**
 * What the dated rules say of a placement's planned length. They tell and never refuse: the sources leave room, and
 * our reading of them is marked with its confidence.
 */
export function noticesOf(placement: Placement, language: 'da' | 'en'): Notice[] {
  const { kind, from } = lastTerms(placement);
  const last = placement.endedOn ?? placement.endsOn;
  if (!last) return [];
  if (kind === 'internship') {
    const rule = ruleOn(internshipWeeks, from);
    return last >= addDays(from, rule.value * daysPerWeek)
      ? [notice('internship-longer-than-rule', rule, language)]
      : [];
  }
  if (kind === 'wage-subsidy') {
    const rule = ruleOn(wageSubsidyMonths, from);
    return last >= addMonths(from, rule.value) ? [notice('wage-subsidy-longer-than-rule', rule, language)] : [];
  }
  return [];
}

function notice(code: keyof typeof noticeText, rule: DatedRule, language: 'da' | 'en'): Notice {
  return {
    code,
    text: noticeText[code][language].replace('{value}', String(rule.value)),
    source: rule.source,
    ruleVersion: rule.version,
  };
}
