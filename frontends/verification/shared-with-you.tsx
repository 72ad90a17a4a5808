import { For, Show, type JSX } from 'solid-js';
import { Goals } from '#kit/certificates/goals.tsx';
import { longDate } from '#kit/time/format-dates.ts';
import type { SharedPortfolio } from '#shared/shapes/portfolio.ts';
import { verificationText } from './verification.text.ts';

/** What a person has shared by a link: their own words, and the certificates they chose. */
export function SharedWithYou(props: { readonly shared: SharedPortfolio }): JSX.Element {
  const t = verificationText;
  return (
    <>
      <h1>
        {props.shared.name} {t().sharedLead}
      </h1>
      <p class="ff-muted">
        {t().sharedUntil} {longDate(props.shared.lastDay)}
      </p>
      <Show when={props.shared.words}>
        <section class="ff-sheet">
          <h2 class="h4">{t().ownWords}</h2>
          <p>{props.shared.words}</p>
        </section>
      </Show>
      <For each={props.shared.certificates}>
        {({ facts, state, verifyAt }) => (
          <article class="ff-sheet ff-cert ff-above">
            <p class="ff-cert__kind">
              {t().number} {facts.number}
            </p>
            <p>
              {t().learnedAt} {facts.workplaceName}. {t().institution} {facts.institutionName},{' '}
              {longDate(facts.issuedOn)}.
            </p>
            <Show when={state !== 'valid'}>
              <p>
                <b>{t().states[state]}</b>
              </p>
            </Show>
            <Goals goals={facts.goals} />
            <p>
              <a href={new URL(verifyAt).pathname}>{t().check}</a>
            </p>
          </article>
        )}
      </For>
    </>
  );
}
