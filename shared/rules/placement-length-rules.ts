import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

const law = 'Lov om en aktiv beskæftigelsesindsats';
const reform = 'LOV 1750 af 29/12/2025';
const untilRead = 'er videreført, til den nye hovedlov er læst';

const before2020 = {
  validFrom: civilDate('2015-01-01'),
  validTo: civilDate('2019-12-31'),
  version: '2015-01',
} as const;
const since2020 = { validFrom: civilDate('2020-01-01'), validTo: civilDate('2026-06-30'), version: '2020-01' } as const;
const sinceReform = { validFrom: civilDate('2026-07-01'), version: '2026-07', confidence: 'verify' } as const;

/** Weeks an internship lasts at most without a reason. */
export const internshipWeeks: readonly DatedRule[] = [
  {
    ...{ id: 'internship-weeks', value: 13, unit: 'weeks', ...before2020, confidence: 'medium' },
    source: { title: law, reference: 'kapitel 11 om virksomhedspraktik: op til 13 uger, kan forlænges' },
  },
  {
    ...{ id: 'internship-weeks', value: 13, unit: 'weeks', ...since2020, confidence: 'medium' },
    source: { title: `${law} § 61, stk. 1`, reference: 'op til 13 uger; færre for den, der er jobparat' },
  },
  {
    ...{ id: 'internship-weeks', value: 13, unit: 'weeks', ...sinceReform },
    source: { title: reform, reference: `virksomhedspraktik: 13 uger ${untilRead}` },
  },
];

/** Weeks it can be prolonged to after a concrete assessment. */
export const internshipProlongedWeeks: readonly DatedRule[] = [
  {
    ...{ id: 'internship-prolonged-weeks', value: 26, unit: 'weeks', ...before2020, confidence: 'medium' },
    source: { title: law, reference: 'kapitel 11 om virksomhedspraktik: op til 26 uger efter en konkret vurdering' },
  },
  {
    ...{ id: 'internship-prolonged-weeks', value: 26, unit: 'weeks', ...since2020, confidence: 'high' },
    source: { title: `${law} § 61, stk. 2`, reference: 'op til 26 uger efter en konkret vurdering' },
  },
  {
    ...{ id: 'internship-prolonged-weeks', value: 26, unit: 'weeks', ...sinceReform },
    source: { title: reform, reference: `virksomhedspraktik: 26 uger ${untilRead}` },
  },
];

/** Weeks at a time it can be prolonged beyond that, where the need is quite special. */
export const internshipFurtherWeeks: readonly DatedRule[] = [
  {
    ...{ id: 'internship-further-weeks', value: 13, unit: 'weeks', ...before2020, confidence: 'medium' },
    source: { title: law, reference: 'kapitel 11 om virksomhedspraktik: 13 uger ad gangen' },
  },
  {
    ...{ id: 'internship-further-weeks', value: 13, unit: 'weeks', ...since2020, confidence: 'high' },
    source: { title: `${law} § 61, stk. 2`, reference: '13 uger ad gangen ved et helt særligt behov' },
  },
  {
    ...{ id: 'internship-further-weeks', value: 13, unit: 'weeks', ...sinceReform },
    source: { title: reform, reference: `virksomhedspraktik: 13 uger ad gangen ${untilRead}` },
  },
];

/** Months a wage subsidy lasts at most; a group of its own for public employers, whose months follow the benefit. */
export const wageSubsidyMonths: readonly DatedRule[] = [
  {
    ...{ id: 'wage-subsidy-months', value: 6, unit: 'months', ...before2020, confidence: 'medium' },
    source: { title: law, reference: 'kapitel 12 om løntilskud: højst 6 måneder hos private arbejdsgivere' },
  },
  {
    ...{ id: 'wage-subsidy-months', value: 6, unit: 'months', ...since2020, confidence: 'medium' },
    source: { title: `${law} § 68`, reference: 'højst 6 måneder hos private arbejdsgivere' },
  },
  {
    ...{ id: 'wage-subsidy-months', value: 4, unit: 'months', ...since2020, group: 'public', confidence: 'verify' },
    source: { title: `${law} § 68`, reference: 'hos offentlige 4, 6 eller 12 måneder efter personens ydelse' },
  },
  {
    ...{ id: 'wage-subsidy-months', value: 6, unit: 'months', ...sinceReform },
    source: { title: reform, reference: `løntilskud: 6 måneder hos private ${untilRead}` },
  },
  {
    ...{ id: 'wage-subsidy-months', value: 4, unit: 'months', ...sinceReform, group: 'public' },
    source: { title: reform, reference: `løntilskud: 4, 6 eller 12 måneder hos offentlige ${untilRead}` },
  },
];

/** Weeks nytteindsats lasts at most. */
export const nytteindsatsWeeks: readonly DatedRule[] = [
  {
    ...{ id: 'nytteindsats-weeks', value: 13, unit: 'weeks', validFrom: civilDate('2015-01-01') },
    source: { title: law, reference: 'nytteindsats hos offentlige arbejdsgivere: op til 13 uger' },
    ...{ confidence: 'verify', version: '2015-01' },
  },
];
