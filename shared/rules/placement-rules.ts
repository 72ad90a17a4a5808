import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

const activeEffortLaw = 'Lov om en aktiv beskæftigelsesindsats';
const reform = 'LOV 1750 af 29/12/2025';

/** Months from the first day in a small job or job until somebody asks whether the person is still there. */
export const sixMonthCheck: readonly DatedRule[] = [
  {
    id: 'six-month-check',
    value: 6,
    unit: 'months',
    validFrom: civilDate('2015-01-01'),
    source: {
      title: 'Varig Tilknytning til Arbejdsmarkedet (Roskilde, 2021–23)',
      reference: 'fortsat i job efter 6 måneder',
    },
    confidence: 'high',
    version: '2021-01',
  },
];

/** Weeks an internship usually lasts at most; longer needs a reason. Tells, never refuses. */
export const internshipWeeks: readonly DatedRule[] = [
  {
    id: 'internship-weeks',
    value: 13,
    unit: 'weeks',
    validFrom: civilDate('2015-01-01'),
    validTo: civilDate('2026-06-30'),
    source: { title: activeEffortLaw, reference: 'kapitel 11 om virksomhedspraktik: op til 13 uger, kan forlænges' },
    confidence: 'medium',
    version: '2015-01',
  },
  {
    id: 'internship-weeks',
    value: 13,
    unit: 'weeks',
    validFrom: civilDate('2026-07-01'),
    source: { title: reform, reference: 'virksomhedspraktik; 13 uger er videreført, til den nye hovedlov er læst' },
    confidence: 'verify',
    version: '2026-07',
  },
];

/** Months a wage subsidy usually lasts at most. Tells, never refuses. */
export const wageSubsidyMonths: readonly DatedRule[] = [
  {
    id: 'wage-subsidy-months',
    value: 6,
    unit: 'months',
    validFrom: civilDate('2015-01-01'),
    validTo: civilDate('2026-06-30'),
    source: {
      title: activeEffortLaw,
      reference: 'kapitel 12 om løntilskud: højst 6 måneder hos private arbejdsgivere',
    },
    confidence: 'medium',
    version: '2015-01',
  },
  {
    id: 'wage-subsidy-months',
    value: 6,
    unit: 'months',
    validFrom: civilDate('2026-07-01'),
    source: { title: reform, reference: 'løntilskud; 6 måneder er videreført, til den nye hovedlov er læst' },
    confidence: 'verify',
    version: '2026-07',
  },
];

const ownPractice = 'Fodfæste';

/** Months back that something may be dated when it is registered afterwards. */
export const registeredAtMostAfter: readonly DatedRule[] = [
  {
    id: 'registered-at-most-after',
    value: 60,
    unit: 'months',
    validFrom: civilDate('1990-01-01'),
    source: { title: ownPractice, reference: 'en dato over fem år tilbage er næsten altid en tastefejl' },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Months ahead that something may be planned. */
export const plannedAtMostAhead: readonly DatedRule[] = [
  {
    id: 'planned-at-most-ahead',
    value: 12,
    unit: 'months',
    validFrom: civilDate('1990-01-01'),
    source: { title: ownPractice, reference: 'en dato over et år frem er næsten altid en tastefejl' },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Months ahead that a placement may be planned to end. */
export const endsAtMostAhead: readonly DatedRule[] = [
  {
    id: 'ends-at-most-ahead',
    value: 72,
    unit: 'months',
    validFrom: civilDate('1990-01-01'),
    source: {
      title: ownPractice,
      reference: 'det længste, der aftales, er et fleksjob på fem år, aftalt op til et år før',
    },
    confidence: 'high',
    version: '2026-11',
  },
];
