import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

const order = 'Bekendtgørelse om en aktiv beskæftigelsesindsats';
const before2020 = {
  validFrom: civilDate('2015-01-01'),
  validTo: civilDate('2019-12-31'),
  version: '2015-01',
} as const;
const since2020 = { validFrom: civilDate('2020-01-01'), validTo: civilDate('2026-06-30'), version: '2020-01' } as const;
const sinceReform = { validFrom: civilDate('2026-07-01'), version: '2026-07', confidence: 'verify' } as const;
const untilRead = 'videreført, til de nye regler er læst';

/**
 * How many people with support a company may have: one for each so many ordinary employees up to a size, then one for
 * each so many more, and always the least. Counted in heads, or as shares of full time.
 */
export type Ratio = {
  readonly onePer: number;
  readonly upTo: number;
  readonly thenOnePer: number;
  readonly least: number;
  readonly countedIn: 'heads' | 'full-time';
};

const oneInFive = { onePer: 5, upTo: 50, thenOnePer: 10, least: 1 } as const;

/** Rimelighedskravet. */
export const companyRatio: readonly DatedRule<Ratio>[] = [
  {
    ...{ id: 'company-ratio', value: { ...oneInFive, countedIn: 'heads' }, unit: 'people', ...before2020 },
    source: { title: `${order} (BEK 1297 af 9/11/2017) § 92`, reference: 'alle beskæftigede uden hensyn til timetal' },
    confidence: 'medium',
  },
  {
    ...{ id: 'company-ratio', value: { ...oneInFive, countedIn: 'full-time' }, unit: 'people', ...since2020 },
    source: { title: `${order} (BEK 2636 af 28/12/2021) § 65`, reference: 'opgjort som fuldtidspersoner' },
    confidence: 'medium',
  },
  {
    ...{ id: 'company-ratio', value: { ...oneInFive, countedIn: 'full-time' }, unit: 'people', ...sinceReform },
    source: { title: order, reference: `rimelighedskravet er ${untilRead}` },
  },
];

const asked = { value: 'asked', unit: 'text' } as const;

/** Merbeskæftigelse: a wage subsidy makes the company one more, and takes nobody's place. */
export const additionalEmployment: readonly DatedRule<'asked'>[] = [
  {
    ...{ id: 'additional-employment', ...asked, validFrom: civilDate('2015-01-01'), validTo: civilDate('2026-06-30') },
    source: { title: 'virk.dk om løntilskud', reference: 'sidste måned mindst som gennemsnittet af de sidste tolv' },
    ...{ confidence: 'medium', version: '2015-01' },
  },
  {
    ...{ id: 'additional-employment', ...asked, ...sinceReform },
    source: { title: 'virk.dk om løntilskud', reference: `merbeskæftigelse er ${untilRead}` },
  },
];

/** The employees' representative says, in writing and before it begins, whether the ratio is kept. */
export const representativeHeard: readonly DatedRule<'asked'>[] = [
  {
    ...{ id: 'representative-heard', ...asked, validFrom: civilDate('2015-01-01'), validTo: civilDate('2026-06-30') },
    source: { title: `${order} (BEK 2636 af 28/12/2021) § 65, stk. 6`, reference: 'skriftligt, før det begynder' },
    ...{ confidence: 'medium', version: '2015-01' },
  },
  {
    ...{ id: 'representative-heard', ...asked, ...sinceReform },
    source: { title: order, reference: `at medarbejderne høres, er ${untilRead}` },
  },
];

/** In a hybrid, the paid hours are spent on other tasks than the internship. */
export const differentTasks: readonly DatedRule<'asked'>[] = [
  {
    ...{ id: 'different-tasks', ...asked, validFrom: civilDate('2015-01-01') },
    source: {
      title: 'Cabi om lønnede timer i praktik',
      reference: 'de lønnede timer har andre opgaver end praktikken',
    },
    ...{ confidence: 'high', version: '2015-01' },
  },
];
