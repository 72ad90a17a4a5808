import { breakOffRuleIds, type BreakOffRuleId } from '#shared/shapes/break-off-signs.ts';
import { breakOffRules, signsLookBack, type BreakOffRules } from './break-off-rules.ts';
import { checkInAnsweredWithin, checkInPhases, checkInRemindedAfter, type CheckInPhases } from './check-in-rules.ts';
import { gapsShownAhead, mostHoursOnDuty } from './duty-rules.ts';
import { companyAskedAgainAfter, lookBackAskedAfter, lookBackAskedWithin, lookBackOpenFor } from './look-back-rules.ts';
import { listed, type ListedRule, type Words } from './listed-rule.ts';

const askedHowOften = ({ firstAfter, phases }: CheckInPhases): Words => ({
  da: [
    `første gang efter ${firstAfter} dage`,
    ...phases.map(({ untilDay, everyDays }) =>
      untilDay ? `hver ${everyDays}. dag til dag ${untilDay}` : `derefter hver ${everyDays}. dag`,
    ),
  ].join(', '),
  en: [
    `first after ${firstAfter} days`,
    ...phases.map(({ untilDay, everyDays }) =>
      untilDay ? `every ${everyDays} days until day ${untilDay}` : `then every ${everyDays} days`,
    ),
  ].join(', '),
});

const signWords: Readonly<Record<BreakOffRuleId, Words>> = {
  'not-well': { da: '“ikke så godt” i træk', en: '“not so well” in a row' },
  'tasks-wrong': { da: 'opgaverne passer ikke', en: 'the tasks are not right' },
  'way-out': { da: '“på vej væk”', en: '“on the way out”' },
  'sides-differ': { da: 'den ene siger godt og den anden ikke', en: 'one says well and the other does not' },
  silent: { da: 'ingen svar i træk', en: 'no answers in a row' },
  'help-waits': { da: 'hjælp, der venter for længe', en: 'help that waits too long' },
  'away-not-told': { da: 'udeblevet uden besked', en: 'away without a word' },
  'away-in-a-row': { da: 'væk i træk', en: 'away in a row' },
};

const signsInWords = (rules: BreakOffRules): Words => {
  const known = breakOffRuleIds.filter((id) => rules[id]);
  const said = (language: 'da' | 'en'): string =>
    known.map((id) => `${signWords[id][language]} (${rules[id]})`).join(', ');
  return { da: said('da'), en: said('en') };
};

/** The dated rules of the close follow-up of a placement. */
export const followUpRulesListed: readonly ListedRule[] = [
  {
    area: 'work',
    name: {
      da: 'Hvor ofte vi spørger, hvordan det går på pladsen',
      en: 'How often we ask how it is going at the place',
    },
    rules: checkInPhases,
    inWords: askedHowOften,
  },
  listed('work', checkInRemindedAfter, 'Vi minder om spørgsmålene efter', 'We remind of the questions after'),
  listed('work', checkInAnsweredWithin, 'Uden svar følger vi op efter', 'Without an answer we follow up after'),
  {
    area: 'work',
    name: {
      da: 'Det, de selv siger, er et tegn på, at en plads kan gå i stykker, ved',
      en: 'What they say themselves is a sign that a place may break off by',
    },
    rules: breakOffRules,
    inWords: signsInWords,
  },
  listed('work', mostHoursOnDuty, 'En vagt varer højst', 'A watch lasts at most'),
  listed('work', gapsShownAhead, 'Et hul i vagten vises før', 'A gap in the roster is shown ahead for'),
  listed('work', signsLookBack, 'Et tegn er historie efter', 'A sign is history after'),
  listed(
    'work',
    lookBackAskedAfter,
    'Når en plads er slut, spørger vi alle efter',
    'When a place ends, we ask everybody after',
  ),
  listed('work', lookBackAskedWithin, 'Vi spørger kun, hvis den sluttede inden for', 'We ask only if it ended within'),
  listed('work', lookBackOpenFor, 'Man kan svare og ombestemme sig i', 'One can answer and change one’s mind for'),
  listed(
    'work',
    companyAskedAgainAfter,
    'En virksomhed, der gerne vil igen, spørges efter',
    'A company that would like to again is asked after',
  ),
];
