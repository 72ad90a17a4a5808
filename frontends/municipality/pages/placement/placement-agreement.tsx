import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { agreementWords } from '#kit/agreements/agreement-words.text.ts';
import { listed } from '#kit/language/words-in-line.ts';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { AgreementView } from '#shared/shapes/agreement.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';
import { readAgreements } from '../../data/agreements.ts';
import { agreementText } from '../agreement/agreement.text.ts';
import { toneOf } from '../agreement/state-tone.ts';

/** How the agreement about a placement stands, and the way to it. */
export function PlacementAgreement(props: { readonly placement: PlacementView }): JSX.Element {
  return (
    <Show when={may('list-agreements')}>
      <Loaded says={agreementText().loading} keys={readAgreements.key}>
        <Standing placement={props.placement} />
      </Loaded>
    </Show>
  );
}

function Standing(props: { readonly placement: PlacementView }): JSX.Element {
  const t = agreementText;
  const agreements = createAsync(() => readAgreements(requiredRole().scope, props.placement.placementId));
  const newest = (): AgreementView | undefined => agreements()?.items.find(({ state }) => state !== 'withdrawn');
  const waitsFor = (of: AgreementView): string =>
    t().waitsFor(listed(of.missing.map((party) => agreementWords().party[party].toLowerCase())));
  const page = (): string => `/personer/${props.placement.candidateId}/placering/${props.placement.placementId}/aftale`;
  return (
    <Show when={agreements()}>
      <section class="ff-ruled ff-screen-only" aria-label={t().section}>
        <div class="ff-place__head">
          <h3 class="ff-h-small">{t().section}</h3>
          <Show when={newest()}>
            {(of) => <Flag tone={toneOf[of().state]}>{agreementWords().states[of().state]}</Flag>}
          </Show>
        </div>
        <Show when={newest()} fallback={<p>{t().none}</p>}>
          {(of) => (
            <>
              <Show when={of().state === 'to-be-signed' && of().missing.length > 0}>
                <p>{waitsFor(of())}</p>
              </Show>
              <Show when={of().differs.length > 0}>
                <p>{t().differsShort}</p>
              </Show>
            </>
          )}
        </Show>
        <Show when={newest() ?? may('draft-agreement')}>
          <A href={page()}>{newest() ? t().open : t().write}</A>
        </Show>
      </section>
    </Show>
  );
}
