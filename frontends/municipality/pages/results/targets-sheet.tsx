import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { TargetBars, type TargetRow } from '#kit/parts/figures.tsx';
import { may } from '#kit/session/may.ts';
import type { ResultsView, TargetMeasure } from '#shared/shapes/results.ts';
import { resultsText } from './results.text.ts';
import { rowOf, type Verdict } from './verdict.ts';

/** How far there is to each target, as bars against 100 %; the leader's way to the targets is here. */
export function TargetsSheet(props: { readonly results: ResultsView; readonly verdict: Verdict }): JSX.Element {
  const t = resultsText;
  const rows = (): readonly TargetRow[] => targetRows(props.results);
  const heading = (): string => {
    if (rows().length === 0) return t().barsNone;
    return props.verdict.kind === 'short' ? t().barsMissed[props.verdict.measure] : t().barsReached;
  };
  return (
    <section class="ff-sheet" aria-labelledby="targets-picture">
      <h2 class="h3" id="targets-picture">
        {heading()}
      </h2>
      <Show when={rows().length > 0} fallback={<p class="ff-muted">{t().barsNoneText}</p>}>
        <TargetBars series={props.results.columns.map(({ name }) => name)} target={t().barsTarget} rows={rows()} />
      </Show>
      <Show when={may('set-targets')}>
        <p class="mt-4 mb-0">
          <A href="/resultater/maal">{rows().length > 0 ? t().changeTargets : t().setTargets}</A>
        </p>
      </Show>
    </section>
  );
}

const drawn = ['referred', 'placed', 'employed', 'stillThere'] as const satisfies readonly TargetMeasure[];

function targetRows(results: ResultsView): readonly TargetRow[] {
  return drawn.flatMap((measure) => {
    const percents = (rowOf(results, measure)?.cells ?? []).map(({ achieved, target }) =>
      achieved === null || !target ? undefined : Math.round((achieved / target) * 100),
    );
    const name = resultsText().shortMeasures[measure];
    return percents.some((percent) => percent !== undefined) ? [{ name, percents }] : [];
  });
}
