import { createAsync } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { longDate } from '#kit/time/format-dates.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { WeightsChoice, WeightsView } from '#shared/shapes/match-weights.ts';
import { readWeights, readWeightsVersions, readWishesReport } from '../../data/match-weights.ts';
import { readStaff } from '../../data/municipality.ts';
import { matchWeightsText } from './match-weights.text.ts';
import { WeightsForm } from './weights-form.tsx';
import { DecidedBy, WeightsInWords, WhyWeights } from './weights-in-words.tsx';
import { WeightsVersions } from './weights-versions.tsx';
import { WishesCounted } from './wishes-counted.tsx';

/** What counts how much in a match, who decided it, and whether the person's own wishes counted most. */
export function MatchWeights(): JSX.Element {
  const t = matchWeightsText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/pladser">{t().back}</BackLink>
      <h1>{t().title}</h1>
      <For each={t().order}>{(sentence) => <p class="mb-0">{sentence}</p>}</For>
      <p class="ff-muted ff-above">{t().never}</p>
      <Loaded says={t().loading} keys={[readWeights.key, readStaff.key]}>
        <InForce />
      </Loaded>
    </Page>
  );
}

/** Rules that have always held are dated so. */
const firstDayOfAll = '1900-01-01';

function InForce(): JSX.Element {
  const t = matchWeightsText;
  const weights = createAsync(() => readWeights(requiredRole().scope));
  const [chosen, setChosen] = createSignal<WeightsChoice>();
  return (
    <Show when={weights()}>
      {(view) => (
        <div class="ff-stack ff-above">
          <Now of={view()} />
          <Show when={view().usualFrom > firstDayOfAll}>
            <p class="ff-muted">{t().usualFrom(longDate(view().usualFrom))}</p>
          </Show>
          <Show when={may('set-match-weights')}>
            {/* Begun anew for each version: what was written stays as a draft. */}
            <Show when={`version ${view().version}`} keyed>
              {(_version) => <WeightsForm of={view()} chosen={chosen()} />}
            </Show>
          </Show>
          <Loaded says={t().wishes.loading} keys={readWishesReport.key}>
            <WishesCounted />
          </Loaded>
          <Loaded says={t().versions.loading} keys={readWeightsVersions.key}>
            <WeightsVersions of={view()} onChoose={setChosen} />
          </Loaded>
        </div>
      )}
    </Show>
  );
}

function Now(props: { readonly of: WeightsView }): JSX.Element {
  const t = matchWeightsText;
  return (
    <section class="ff-sheet" aria-labelledby="weights-now">
      <h2 id="weights-now">{t().now}</h2>
      <p>
        <Flag tone={props.of.wishesWeighMost ? 'good' : 'quiet'} icon={props.of.wishesWeighMost ? 'check' : 'info'}>
          {props.of.wishesWeighMost ? t().most : t().notMost}
        </Flag>
      </p>
      <WeightsInWords of={props.of} />
      <DecidedBy of={props.of} />
      <WhyWeights of={props.of} />
    </section>
  );
}
