import { civilDate } from '#shared/kernel/time.ts';
import type { RetentionPurpose } from '#shared/shapes/retention.ts';
import type { DatedRule } from './dated-rule.ts';

/** The law sets no period in months; each is our own choice until the municipality and the national archive have said yes. */
function keptFor(purpose: RetentionPurpose, months: number, reference: string): readonly DatedRule[] {
  return [
    {
      ...{ id: `kept-after-closing-${purpose}`, value: months, unit: 'months', version: '2026-11' },
      validFrom: civilDate('2018-05-25'),
      source: { title: 'Databeskyttelsesforordningen', reference },
      confidence: 'verify',
    },
  ];
}

/** How long visitation keeps what is known of a person after the effort was closed, by what it is kept for. */
export const keptAfterClosing: Readonly<Record<RetentionPurpose, readonly DatedRule[]>> = {
  'own-words': keptFor(
    'own-words',
    12,
    'artikel 5, stk. 1, litra c og e: det, personen selv fortalte før og undervejs, har tjent sit formål. 12 måneder er vores eget valg',
  ),
  documentation: keptFor(
    'documentation',
    60,
    'artikel 5, stk. 1, litra e: sagen dokumenterer, hvad der er besluttet og gjort. 5 år er vores eget valg, og sager kasseres kun efter Rigsarkivets bestemmelser',
  ),
  proof: keptFor(
    'proof',
    60,
    'artikel 7, stk. 1, og artikel 5, stk. 2: kommunen skal kunne vise, at der blev sagt ja, hvad der blev givet ud, og hvem der læste. 5 år, som sagen selv, er vores eget valg',
  ),
};
