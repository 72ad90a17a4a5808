import { civilDate } from '#shared/kernel/time.ts';
import type { UpliftPrices } from '#shared/shapes/uplift-prices.ts';
import type { DatedRule } from './dated-rule.ts';

const ownPractice = 'Fodfæste';

function businessDays(id: string, value: number, reference: string): readonly DatedRule[] {
  return [
    {
      ...{ id, value, unit: 'business-days' as const },
      validFrom: civilDate('2020-01-01'),
      source: { title: ownPractice, reference },
      confidence: 'verify',
      version: '2026-11',
    },
  ];
}

/** Business days an institution has to answer a request, and a municipality's new proposal. */
export const answerWithin = businessDays(
  'uplift-answer-within',
  5,
  'en arbejdsuge til at svare; ingen lov siger noget',
);

/** Business days before the deadline on which whoever has not answered is reminded. */
export const remindBefore = businessDays('uplift-remind-before', 2, 'tid nok til at nå at svare');

/** Business days after which a municipality is reminded of an offer, a draft or an approval that waits for it. */
export const municipalityRemindedAfter = businessDays(
  'uplift-municipality-reminded-after',
  3,
  'en virksomhed og en person venter; derfor kortere end institutionens frist',
);

/** Business days after which a draft, an offer nobody chose or a request nobody can meet expires. */
export const expiresAfter = businessDays('uplift-expires-after', 20, 'fire uger; derefter er behovet et andet');

/**
 * What a tailored course costs where the municipality has set no prices of its own, and how much each role may agree to
 * alone. The lesson and the week are VTA's worked examples; the preparation and the limits are ours.
 */
export const upliftPriceDefaults: readonly DatedRule<UpliftPrices>[] = [
  {
    id: 'uplift-prices',
    value: {
      lessonOre: 60_000,
      exampleLessons: 25,
      preparationOre: 240_000,
      languageWeekOre: 280_000,
      languageWeeksFrom: 10,
      languageWeeksTo: 12,
      brokerLimitOre: 2_000_000,
      coordinatorLimitOre: 5_000_000,
    },
    unit: 'ore',
    validFrom: civilDate('2020-01-01'),
    source: {
      title: 'Varig Tilknytning til Arbejdsmarkedet (Roskilde, 2021–23)',
      reference:
        'fødevarehygiejne ca. 25 lektioner × 600 kr. plus forberedelse; sprog på jobbet ca. 2.800 kr. om ugen i 10–12 uger. ' +
        'Forberedelsen har intet tal (fire lektioner er valgt), og grænserne for godkendelse er vores',
    },
    confidence: 'verify',
    version: '2021-01',
  },
];
