import type { DatedRule } from './dated-rule.ts';
import { listed, type ListedRule, type Words } from './listed-rule.ts';
import {
  additionalEmployment,
  companyRatio,
  differentTasks,
  representativeHeard,
  type Ratio,
} from './placement-company-rules.ts';
import {
  internshipFurtherWeeks,
  internshipProlongedWeeks,
  internshipWeeks,
  nytteindsatsWeeks,
  wageSubsidyMonths,
} from './placement-length-rules.ts';
import { appointmentsRespected, companyFactsHold, countedAsOneWithin, limitToldBefore } from './placement-rules.ts';

const ratio = ({ onePer, upTo, thenOnePer, countedIn }: Ratio): Words => ({
  da: `1 person for hver ${onePer} ordinært ansatte op til ${upTo} (altid mindst 1), derefter 1 for hver ${thenOnePer}; talt ${countedIn === 'heads' ? 'i hoveder' : 'som fuldtid'}`,
  en: `1 person for each ${onePer} ordinary employees up to ${upTo} (always at least 1), then 1 for each ${thenOnePer}; counted ${countedIn === 'heads' ? 'in heads' : 'as full time'}`,
});

/** A rule that a page asks about, rather than counts. */
const askedRule = (rules: readonly DatedRule<unknown>[], name: Words, inWords: Words): ListedRule => ({
  ...{ area: 'work', name, rules },
  inWords: (): Words => inWords,
});

/** The rules that a placement is held against, in the order they are read. */
export const placementRulesListed: readonly ListedRule[] = [
  listed('work', internshipWeeks, 'Virksomhedspraktik varer højst', 'An internship lasts at most'),
  listed(
    'work',
    internshipProlongedWeeks,
    'Praktik kan med en grund forlænges til',
    'With a reason an internship can be prolonged to',
  ),
  listed(
    'work',
    internshipFurtherWeeks,
    'Derefter kan praktik forlænges, ad gangen, med',
    'After that an internship can be prolonged, at a time, by',
  ),
  listed('work', wageSubsidyMonths, 'Løntilskud varer højst', 'A wage subsidy lasts at most'),
  listed('work', nytteindsatsWeeks, 'Nytteindsats varer højst', 'Nytteindsats lasts at most'),
  listed(
    'work',
    countedAsOneWithin,
    'Et ophold tæller ikke, når det højst er',
    'A break does not count where it is at most',
  ),
  listed(
    'work',
    limitToldBefore,
    'Der siges til, før en plads er så lang, som den må være',
    'Somebody is told before a place is as long as it may be',
  ),
  {
    area: 'work',
    name: { da: 'Rimelighedskravet', en: 'People with support in a company' },
    rules: companyRatio,
    inWords: ratio,
  },
  askedRule(
    additionalEmployment,
    { da: 'Merbeskæftigelse ved løntilskud', en: 'Additional employment with a wage subsidy' },
    {
      da: 'mindst så mange ansatte som i gennemsnit det sidste år',
      en: 'at least as many employees as on average in the last year',
    },
  ),
  askedRule(
    representativeHeard,
    { da: 'Medarbejderne er hørt', en: 'The employees are heard' },
    { da: 'skriftligt, før det begynder', en: 'in writing, before it begins' },
  ),
  askedRule(
    appointmentsRespected,
    { da: 'Arbejde og andre aftaler', en: 'Work and other appointments' },
    { da: 'ligger ikke oven i hinanden', en: 'are not at the same time' },
  ),
  askedRule(
    differentTasks,
    { da: 'Lønnede timer ved siden af praktik', en: 'Paid hours beside an internship' },
    { da: 'har andre opgaver', en: 'have other tasks' },
  ),
  listed(
    'work',
    companyFactsHold,
    'Det, en virksomhed har svaret om sine ansatte, gælder i',
    'What a company answered about its employees holds for',
  ),
];
