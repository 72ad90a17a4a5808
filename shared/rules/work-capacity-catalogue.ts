import { observationKept, packDraftKept, packKept, packReadWithin } from './evidence-pack-rules.ts';
import { listed, type ListedRule } from './listed-rule.ts';

/** The rules of how somebody's work is described and kept, as the page "Regler" shows them. */
export const workCapacityRulesListed: readonly ListedRule[] = [
  listed(
    'deadlines',
    packReadWithin,
    'En beskrivelse af arbejdet er læst senest',
    'A description of the work is read within',
  ),
  listed(
    'seen',
    packKept,
    'En udstedt beskrivelse af arbejdet gemmes i',
    'An issued description of the work is kept for',
  ),
  listed(
    'seen',
    packDraftKept,
    'En beskrivelse, der ikke blev udstedt, gemmes i',
    'A description that was not issued is kept for',
  ),
  listed('seen', observationKept, 'En iagttagelse i arbejdet gemmes i', 'An observation of work is kept for'),
];
