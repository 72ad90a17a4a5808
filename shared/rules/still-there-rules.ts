import { addBusinessDays } from '#shared/kernel/business-days.ts';
import { civilDate, type CivilDate } from '#shared/kernel/time.ts';
import type { StillThereRound } from '#shared/shapes/still-there.ts';
import { danishCalendar } from './danish-closing-days.ts';
import { ruleOn, type DatedRule } from './dated-rule.ts';
import { workedOn } from './due-day.ts';

function businessDays(id: string, value: number, reference: string): readonly DatedRule[] {
  return [
    {
      ...{ id, value, unit: 'business-days' as const, validFrom: civilDate('1900-01-01') },
      source: { title: 'Fodfæste: opfølgning efter seks måneder', reference },
      ...{ confidence: 'verify', version: '2026-11' },
    },
  ];
}

/** Business days after which whoever has not answered the six-month question is reminded. */
export const stillThereRemindedAfter = businessDays(
  'still-there-reminded-after',
  3,
  'vores egen praksis: nogle dages ro',
);

/** Business days after the first reminder until the second. */
export const stillThereRemindedAgainAfter = businessDays(
  'still-there-reminded-again-after',
  5,
  'vores egen praksis: en uge, og så ikke flere',
);

/** Business days after the second reminder until somebody rings. */
export const stillThereRungAfter = businessDays(
  'still-there-rung-after',
  5,
  'vores egen praksis: et opkald i stedet for en besked mere',
);

/** Days that a link to the six-month question opens at most; it ends before, once somebody settles it. */
export const stillThereLinkOpens: readonly DatedRule[] = [
  {
    ...{ id: 'still-there-link-opens', value: 60, unit: 'days', validFrom: civilDate('1900-01-01') },
    source: {
      title: 'Fodfæste: opfølgning efter seks måneder',
      reference: 'et sent svar tæller, til nogen har afgjort det',
    },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];

const untilNext: Readonly<Record<StillThereRound, readonly DatedRule[]>> = {
  asked: stillThereRemindedAfter,
  reminded: stillThereRemindedAgainAfter,
  'reminded-again': stillThereRungAfter,
};

/** The business day of what comes after a round, which began on a day. */
export function afterRound(round: StillThereRound, on: CivilDate): CivilDate {
  return addBusinessDays(on, ruleOn(untilNext[round], on).value, danishCalendar);
}

/** The day on which somebody rings, where nobody answers a check that falls due on a day. */
export function stillThereRungOn(dueOn: CivilDate): CivilDate {
  const reminded = afterRound('asked', workedOn(dueOn));
  return afterRound('reminded-again', afterRound('reminded', reminded));
}
