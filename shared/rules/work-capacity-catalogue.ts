import {
  assistanceHoursMost,
  compensationPaidWithin,
  compensationRateMost,
  mentorAtMost,
} from './compensation-rules.ts';
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
  listed(
    'work',
    mentorAtMost,
    'Mentorstøtte bevilges ad gangen højst i',
    'Mentor support is granted at a time for at most',
  ),
  listed('work', assistanceHoursMost, 'Personlig assistance er højst', 'Personal assistance is at most'),
  listed('work', compensationRateMost, 'En time med støtte koster højst', 'An hour of support costs at most'),
  listed(
    'work',
    compensationPaidWithin,
    'Støtte betales efter månedens slut inden',
    'Support is paid after the end of the month within',
  ),
];
