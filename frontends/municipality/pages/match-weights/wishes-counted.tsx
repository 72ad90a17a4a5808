import { createAsync } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { SelectFilter } from '#kit/filters/select-filter.tsx';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { FigureTable } from '#kit/parts/figure-table.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { addMonths, civilDate } from '#shared/kernel/time.ts';
import type { WishesReport } from '#shared/shapes/match-weights.ts';
import { readWishesReport } from '../../data/match-weights.ts';
import { matchWeightsText } from './match-weights.text.ts';

const periods = ['year', 'twelve', 'three'] as const;
type Period = (typeof periods)[number];
const rows = ['firstWish', 'laterWish', 'noWish', 'unknown'] as const;

/** Did the person's own wishes count most, and are the places that came about among them? (VTA 6) */
export function WishesCounted(): JSX.Element {
  const t = (): ReturnType<typeof matchWeightsText>['wishes'] => matchWeightsText().wishes;
  const [period, setPeriod] = createSignal<Period>('twelve');
  const report = createAsync(() => readWishesReport(requiredRole().scope, firstDay(period()), today()));
  return (
    <section aria-labelledby="wishes-counted">
      <h2 id="wishes-counted">{t().title}</h2>
      <SelectFilter
        label={t().period}
        value={period()}
        onChoose={setPeriod}
        options={periods.map((each) => ({ value: each, label: t().periods[each] }))}
      />
      <Show when={report()}>
        {(counted) => (
          <Show when={counted().placements > 0} fallback={<p class="ff-above">{t().none}</p>}>
            <FigureTable
              title={heading(counted())}
              text={weighed(counted())}
              empty=""
              heads={t().heads}
              rows={rows.map((row) => [t()[row], formatNumber(counted()[row], 0)])}
            />
          </Show>
        )}
      </Show>
      <p class="ff-muted">{t().how}</p>
    </section>
  );
}

function firstDay(period: Period): string {
  const now = civilDate(today());
  if (period === 'year') return `${now.slice(0, 4)}-01-01`;
  return addMonths(now, period === 'twelve' ? -12 : -3);
}

function heading({ firstWish, laterWish, noWish }: WishesReport): string {
  const t = matchWeightsText().wishes;
  const known = firstWish + laterWish + noWish;
  return known === 0 ? t.headingUnknown : t.heading(firstWish + laterWish, known);
}

function weighed({ wishesWeighedMost, wishesWeighedNotMost }: WishesReport): string {
  const t = matchWeightsText().wishes;
  if (wishesWeighedMost + wishesWeighedNotMost === 0) return '';
  return wishesWeighedNotMost === 0 ? t.always : t.notAlways(wishesWeighedMost, wishesWeighedNotMost);
}
