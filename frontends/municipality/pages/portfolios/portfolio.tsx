import { A, createAsync, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Goals } from '#kit/certificates/goals.tsx';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import { readPortfolio } from '../../data/portfolios.ts';
import { portfoliosText } from './portfolios.text.ts';

/** What one person shows us: their own words and their certificates. */
export function Portfolio(): JSX.Element {
  const t = portfoliosText;
  const params = useParams<{ answerId: string }>();
  const portfolio = createAsync(() => readPortfolio(requiredRole().scope, params.answerId));
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/portefoljer">{t().back}</BackLink>
      <Loaded says={t().loading} page>
        <Show when={portfolio()}>
          {(it) => (
            <>
              <h1>{it().name}</h1>
              <p class="ff-muted">{t().receivedOn(dayAndTime(it().receivedAt))}</p>
              <Show when={it().candidateId}>
                {(candidateId) => (
                  <p>
                    <A href={`/personer/${candidateId()}`}>{t().open}</A>
                  </p>
                )}
              </Show>
              <Show when={it().words}>
                <section class="ff-sheet">
                  <h2 class="h4 m-0">{t().words}</h2>
                  <p>{it().words}</p>
                </section>
              </Show>
              <For each={it().shown}>
                {({ facts, state, verifyAt }) => (
                  <article class="ff-sheet ff-cert ff-above">
                    <p class="ff-muted">
                      {t().number(facts.number)}{' '}
                      <Show when={state !== 'valid'} fallback={<>· {t().states[state]}</>}>
                        <Flag tone="late" icon="warning">
                          {t().states[state]}
                        </Flag>
                      </Show>
                    </p>
                    <p>{t().from(facts.workplaceName, facts.institutionName)}</p>
                    <Goals goals={facts.goals} />
                    <p>
                      <a href={new URL(verifyAt).pathname} rel="external">
                        {t().check}
                      </a>
                    </p>
                  </article>
                )}
              </For>
            </>
          )}
        </Show>
      </Loaded>
    </Page>
  );
}
