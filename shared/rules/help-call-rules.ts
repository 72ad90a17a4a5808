import { civilDate } from '#shared/kernel/time.ts';
import type { HelpUrgency } from '#shared/shapes/help-call.ts';
import type { DatedRule } from './dated-rule.ts';

const ownPractice = 'Fodfæste: tæt opfølgning';
const reference = 'vores egen praksis: den, der beder om hjælp, skal ikke vente';

/** Days within which a call for help is answered, on a day somebody works; none is the same day. */
export const helpAnsweredWithin: Readonly<Record<HelpUrgency, readonly DatedRule[]>> = {
  today: [
    {
      ...{ id: 'help-answered-today', value: 0, unit: 'days', validFrom: civilDate('1900-01-01') },
      source: { title: ownPractice, reference },
      ...{ confidence: 'verify', version: '2026-11' },
    },
  ],
  'this-week': [
    {
      ...{ id: 'help-answered-this-week', value: 4, unit: 'days', validFrom: civilDate('1900-01-01') },
      source: { title: ownPractice, reference },
      ...{ confidence: 'verify', version: '2026-11' },
    },
  ],
};
