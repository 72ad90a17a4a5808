import type { CivilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from '#shared/rules/dated-rule.ts';
import {
  exceptionRules,
  ruleOutcomes,
  type PlacementRule,
  type RuleFinding,
  type RuleOutcome,
} from '#shared/shapes/placement-check.ts';
import type { Weekday } from '#shared/shapes/vocabulary.ts';
import type { AgreementParty } from '#shared/shapes/agreement.ts';
import { findingText, type FindingCode } from './finding.text.ts';
import type { GivenException } from './placement-exception.ts';

/** One rule held against a placement: what it comes to, and the numbers its sentence needs. */
export type Finding = {
  readonly ruleId: PlacementRule;
  readonly outcome: RuleOutcome;
  readonly because: FindingCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly rule: Pick<DatedRule<unknown>, 'source' | 'confidence' | 'version'>;
  /** How far beyond the rule, in days, hours or people; 0 where it is not. */
  readonly over: number;
  readonly limitOn?: CivilDate;
  readonly exception?: GivenException;
};

/** A finding without the rule's words that nobody asks for. */
export function finding(
  ruleId: PlacementRule,
  rule: DatedRule<unknown>,
  said: Pick<Finding, 'outcome' | 'because'> & Partial<Finding>,
): Finding {
  const { source, confidence, version } = rule;
  return { ruleId, values: {}, over: 0, rule: { source, confidence, version }, ...said };
}

/** The gravest first. */
export function byGravity(one: Finding, other: Finding): number {
  return ruleOutcomes.indexOf(one.outcome) - ruleOutcomes.indexOf(other.outcome);
}

/** Whether it stands in the way until somebody makes an exception. What is still to be verified is told, no more. */
export function blocks({ ruleId, outcome, rule }: Finding): boolean {
  const mayBeAllowed = exceptionRules.some((each) => each === ruleId);
  return outcome === 'broken' && rule.confidence !== 'verify' && mayBeAllowed;
}

/**
 * The rules that a decision breaks, or breaks more than before. What was broken already is history: it is shown, and
 * does not stand in the way of what makes it no worse.
 */
export function brokenAnew(after: readonly Finding[], before: readonly Finding[]): Finding[] {
  return after.filter((each) => {
    const was = before.find(({ ruleId }) => ruleId === each.ruleId);
    return blocks(each) && each.over > (was?.over ?? 0);
  });
}

/** A finding with its sentence. */
export function findingInWords(found: Finding, language: 'da' | 'en'): RuleFinding {
  const { ruleId, outcome, because, values, rule, limitOn, exception } = found;
  const { source, confidence, version: ruleVersion } = rule;
  return {
    ...{ ruleId, outcome, blocks: blocks(found), text: sentence(findingText[because][language], values, language) },
    ...{ source: { ...source }, confidence, ruleVersion },
    ...(limitOn && { limitOn }),
    ...(exception && { exception: { ...exception } }),
  };
}

function sentence(text: string, values: Finding['values'], language: 'da' | 'en'): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (name === 'length') return `${value} ${lengthWords[language][String(values['unit'])] ?? ''}`;
    if (name === 'clashes') return clashesInLine(String(value).split('\n'), language);
    if (name === 'signers') return inLine(String(value).split(','), language);
    return value === undefined ? whole : spoken(value, language);
  });
}

const lengthWords: Readonly<Record<'da' | 'en', Readonly<Record<string, string>>>> = {
  da: { weeks: 'uger', months: 'måneder' },
  en: { weeks: 'weeks', months: 'months' },
};
const signerWords: Readonly<Record<string, { readonly da: string; readonly en: string }>> = {
  company: { da: 'virksomheden', en: 'the company' },
  citizen: { da: 'personen', en: 'the person' },
  municipality: { da: 'kommunen', en: 'the municipality' },
  'employee-representative': { da: 'medarbejdernes repræsentant', en: 'the employees’ representative' },
} satisfies Record<AgreementParty, { da: string; en: string }>;

/** “virksomheden, personen og kommunen”. */
function inLine(parties: readonly string[], language: 'da' | 'en'): string {
  const words = parties.map((party) => signerWords[party]?.[language] ?? party);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}

const weekdayWords: Readonly<Record<Weekday, { readonly da: string; readonly en: string }>> = {
  monday: { da: 'mandag', en: 'Monday' },
  tuesday: { da: 'tirsdag', en: 'Tuesday' },
  wednesday: { da: 'onsdag', en: 'Wednesday' },
  thursday: { da: 'torsdag', en: 'Thursday' },
  friday: { da: 'fredag', en: 'Friday' },
  saturday: { da: 'lørdag', en: 'Saturday' },
  sunday: { da: 'søndag', en: 'Sunday' },
};

/** “tirsdag 9.00–12.00: Dansk på VUC og 3. marts 2026 10.00–10.45: en samtale”. */
function clashesInLine(written: readonly string[], language: 'da' | 'en'): string {
  const clashes = written.map((clash) => {
    const [day = '', startsAt = '', endsAt = '', what = '', on = ''] = clash.split('|');
    const when = on ? spoken(on, language) : (weekdayWords[day as Weekday]?.[language] ?? day);
    const time = `${startsAt}–${endsAt}`.replaceAll(/(^|–)0(?=\d)/g, '$1');
    const title = what || (language === 'da' ? 'en samtale' : 'a conversation');
    return `${when} ${language === 'da' ? time.replaceAll(':', '.') : time}: ${title}`;
  });
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(clashes);
}

const aDay = /^\d{4}-\d{2}-\d{2}$/;
const longDay = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const days = { da: new Intl.DateTimeFormat('da-DK', longDay), en: new Intl.DateTimeFormat('en-GB', longDay) };

function spoken(value: string | number, language: 'da' | 'en'): string {
  if (typeof value === 'number') return language === 'da' ? String(value).replace('.', ',') : String(value);
  return aDay.test(value) ? days[language].format(new Date(`${value}T00:00:00Z`)) : value;
}
