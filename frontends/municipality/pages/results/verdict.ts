import type { Measure, ResultsView, TargetMeasure } from '#shared/shapes/results.ts';

/** One column in which a target was not reached. */
export interface ShortColumn {
  readonly name: string;
  readonly achieved: number;
  readonly target: number;
}

/** What the figures say, before anybody puts it into words. */
export type Verdict =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'no-targets'; readonly referred: number; readonly employed: number }
  | { readonly kind: 'reached' }
  | {
      readonly kind: 'short';
      /** The first place on the path from referral to a lasting job where a target is missed. */
      readonly measure: TargetMeasure;
      readonly columns: readonly ShortColumn[];
      /** Whether referral and placement, where there are targets for them, are on the right side. */
      readonly wellBegun: boolean;
    };

/** In the order of a person's path, and what helps on the way last. */
const path = [
  'referred',
  'placed',
  'employed',
  'stillThere',
  'competenceUplift',
] as const satisfies readonly TargetMeasure[];
const beginning: readonly Measure[] = ['referred', 'placed'];

/** Judges a table by its own targets. A figure that cannot be counted yet is not judged. */
export function judge(results: ResultsView): Verdict {
  const referred = totalOf(results, 'referred');
  if (referred === 0) return { kind: 'nobody' };
  const compared = path.map((measure) => ({ measure, columns: comparedColumns(results, measure) }));
  if (compared.every(({ columns }) => columns.length === 0)) {
    return { kind: 'no-targets', referred, employed: totalOf(results, 'employed') };
  }
  const missed = compared.find(({ columns }) => columns.some(isShort));
  if (!missed) return { kind: 'reached' };
  return {
    kind: 'short',
    measure: missed.measure,
    columns: missed.columns.filter(isShort),
    wellBegun: beginning.every((measure) => {
      const columns = comparedColumns(results, measure);
      return columns.length > 0 && !columns.some(isShort);
    }),
  };
}

/** The row of one measure. */
export function rowOf(results: ResultsView, measure: Measure): ResultsView['rows'][number] | undefined {
  return results.rows.find((row) => row.measure === measure);
}

function comparedColumns(results: ResultsView, measure: Measure): readonly ShortColumn[] {
  return (rowOf(results, measure)?.cells ?? []).flatMap(({ column, achieved, target }) => {
    const name = results.columns.find(({ id }) => id === column)?.name ?? column;
    return achieved === null || target === undefined ? [] : [{ name, achieved, target }];
  });
}

const isShort = ({ achieved, target }: ShortColumn): boolean => achieved < target;
const totalOf = (results: ResultsView, measure: Measure): number => rowOf(results, measure)?.total ?? 0;
