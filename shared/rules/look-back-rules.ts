import { addDays, civilDate, type CivilDate } from '#shared/kernel/time.ts';
import { addBusinessDays } from '#shared/kernel/business-days.ts';
import { danishCalendar } from './danish-closing-days.ts';
import { ruleOn, type DatedRule } from './dated-rule.ts';

function ownRule(id: string, unit: 'days' | 'business-days', value: number, reference: string): readonly DatedRule[] {
  return [
    {
      ...{ id, value, unit, validFrom: civilDate('1900-01-01') },
      source: { title: 'Fodfæste: at se tilbage på en plads', reference },
      ...{ confidence: 'verify', version: '2026-11' },
    },
  ];
}

/** Business days after an end was registered until person and company are asked: it settles first, and a mistake is put right. */
export const lookBackAskedAfter = ownRule(
  'look-back-asked-after',
  'business-days',
  1,
  'vores egen praksis: ingen bliver spurgt i samme øjeblik, det slutter',
);

/** Days after a placement ended within which it makes sense to ask; one registered later asks nobody. */
export const lookBackAskedWithin = ownRule(
  'look-back-asked-within',
  'days',
  30,
  'vores egen praksis: det, der er længe siden, skal ingen graves op i',
);

/** Days in which it can be said and put right. */
export const lookBackOpenFor = ownRule(
  'look-back-open-for',
  'days',
  30,
  'vores egen praksis: en måned til at svare og til at ombestemme sig, og ingen rykkere',
);

/** Business days until a company that said yes, or named a neighbour, is asked. */
export const companyAskedAgainAfter = ownRule(
  'company-asked-again-after',
  'business-days',
  5,
  'vores egen praksis: et ja skal ikke blive koldt',
);

/** The morning on which both are asked about an end that was registered on a day. */
export function lookBackAskedOn(registeredOn: CivilDate): CivilDate {
  return addBusinessDays(registeredOn, ruleOn(lookBackAskedAfter, registeredOn).value, danishCalendar);
}

/** Whether it makes sense to ask on a day about a placement that ended on another. */
export function isLookedBackOn(endedOn: CivilDate, today: CivilDate): boolean {
  return today <= addDays(endedOn, ruleOn(lookBackAskedWithin, today).value);
}

/** The last day on which it can be said. */
export function lookBackOpenUntil(askedOn: CivilDate): CivilDate {
  return addDays(askedOn, ruleOn(lookBackOpenFor, askedOn).value);
}

/** The day on which a company that said yes is asked. */
export function askedAgainOn(saidOn: CivilDate): CivilDate {
  return addBusinessDays(saidOn, ruleOn(companyAskedAgainAfter, saidOn).value, danishCalendar);
}
