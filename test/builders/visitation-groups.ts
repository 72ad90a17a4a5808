import { civilDate } from '#shared/kernel/time.ts';
import type { VisitationDeciding } from '#shared/shapes/candidate-visitation.ts';
import type { OwnGroupSet } from '#shared/shapes/visitation-group.ts';

/** A decision that is accepted, of somebody who is in the effort. */
export function aDecision(more: Partial<VisitationDeciding> = {}): VisitationDeciding {
  return {
    version: 2,
    visitationGroup: 'education-ready',
    decidedOn: civilDate('2026-11-23'),
    signs: [
      { id: 'unsettled-choice', holds: true },
      { id: 'realistic-goal', holds: false },
    ],
    situations: [],
    reason: 'Vil gerne i gang, men har brug for at prøve fag af.',
    effort: 'bridge-building',
    ...more,
  };
}

const said = (text: string) => ({ da: text, en: text });

/** A group of the coming law, as a municipality can describe it. */
export function anOwnGroup(more: Partial<OwnGroupSet> = {}): OwnGroupSet {
  return {
    version: 0,
    id: 'near-job',
    name: said('Tæt på job eller uddannelse'),
    describes: said('Kan med lidt hjælp begynde inden for et halvt år.'),
    support: 'up-to-a-year',
    signs: [
      { id: 'wants-to-begin', text: said('Vil gerne begynde inden for et halvt år') },
      { id: 'needs-much-time', text: said('Har brug for mere tid'), contradicts: 'wants-to-begin' },
    ],
    efforts: [
      {
        id: 'trial',
        name: said('Prøvetid på en arbejdsplads'),
        evidence: said('Egen erfaring.'),
        source: 'Byrådet 2026',
      },
    ],
    source: { title: 'Ny hovedlov 2027', reference: 'målgruppe 2 af 5' },
    validFrom: civilDate('2027-01-01'),
    ...more,
  };
}
