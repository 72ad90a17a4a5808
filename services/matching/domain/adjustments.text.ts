import type { AdjustmentKind } from '#shared/shapes/match.ts';

/** What is asked, as it can be said in a telephone. `{kg}` and `{hours}` are numbers, the others words of the vocabulary. */
export const adjustmentText: Readonly<Record<AdjustmentKind, { readonly da: string; readonly en: string }>> = {
  'give-consideration': { da: 'Kan I give {consideration}?', en: 'Can you give {consideration}?' },
  'lift-at-most': {
    da: 'Kan en kollega tage det, der vejer mere end {kg} kg?',
    en: 'Can a colleague take what weighs more than {kg} kg?',
  },
  'begin-with-hours': {
    da: 'Kan man begynde med {hours} timer om ugen?',
    en: 'Is it possible to begin with {hours} hours a week?',
  },
  'offer-hours': { da: 'Kan det blive til {hours} timer om ugen?', en: 'Can it be {hours} hours a week?' },
  'ask-less-danish': { da: 'Er det nok med {danish}?', en: 'Is {danish} enough?' },
  'without-licence': { da: 'Kan arbejdet gøres uden kørekort?', en: 'Can the work be done without a driving licence?' },
  'one-more-place': { da: 'Kan I tage én mere?', en: 'Can you take one more?' },
};
