import type { DatedRule } from '#shared/rules/dated-rule.ts';

export type Language = 'da' | 'en';
type Unit = DatedRule['unit'];
type OneAndMany = readonly [one: string, many: string];

const units: Readonly<Record<Language, Readonly<Record<Unit, OneAndMany>>>> = {
  da: {
    days: ['dag', 'dage'],
    'business-days': ['arbejdsdag', 'arbejdsdage'],
    weeks: ['uge', 'uger'],
    months: ['måned', 'måneder'],
    'hours-a-day': ['time om dagen', 'timer om dagen'],
    'hours-a-week': ['time om ugen', 'timer om ugen'],
    kroner: ['krone', 'kroner'],
    ore: ['øre', 'øre'],
    percent: ['procent', 'procent'],
    lessons: ['lektion', 'lektioner'],
    answers: ['svar', 'svar'],
    bytes: ['byte', 'bytes'],
    people: ['person', 'personer'],
    text: ['', ''],
  },
  en: {
    days: ['day', 'days'],
    'business-days': ['business day', 'business days'],
    weeks: ['week', 'weeks'],
    months: ['month', 'months'],
    'hours-a-day': ['hour a day', 'hours a day'],
    'hours-a-week': ['hour a week', 'hours a week'],
    kroner: ['krone', 'kroner'],
    ore: ['øre', 'øre'],
    percent: ['per cent', 'per cent'],
    lessons: ['lesson', 'lessons'],
    answers: ['answer', 'answers'],
    bytes: ['byte', 'bytes'],
    people: ['person', 'people'],
    text: ['', ''],
  },
};

/** A rule's number with its unit: `7 dage`. */
export function unitInWords(value: number, unit: Unit, language: Language): string {
  const [one, many] = units[language][unit];
  return `${value} ${value === 1 ? one : many}`.trim();
}
