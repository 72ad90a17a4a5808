import { createAsync } from '@solidjs/router';
import { createSignal, For, Match, Show, Switch, type JSX } from 'solid-js';
import { Flag } from '#kit/parts/flag.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { ConsentSaid, EducationConsentView } from '#shared/shapes/education-consent.ts';
import { readAllInstitutions } from '../../data/tailored.ts';
import { readConsent } from '../../data/uplift.ts';
import { RecordConsentDialog, WithdrawConsentDialog } from './consent-dialogs.tsx';
import type { Learner } from './learner.ts';
import { upliftText } from './uplift.text.ts';

/** Whether institutions may see the person's name: what holds, what was said before, and writing what is said now. */
export function ConsentSheet(props: { readonly person: Learner }): JSX.Element {
  const t = upliftText;
  const consent = createAsync(() => readConsent(requiredRole().scope, props.person.candidateId));
  const name = (): string => props.person.name;
  return (
    <Show when={consent()}>
      {(known) => (
        <section class="ff-sheet" aria-labelledby="consent">
          <h2 id="consent" class="h3">
            {t().consentTitle}
          </h2>
          <p>
            <StateFlag of={known()} />
          </p>
          <p>
            <Holds of={known()} name={name()} />
          </p>
          <Acts of={known()} name={name()} />
          <Show when={known().said.length > 0}>
            <details>
              <summary>{t().history}</summary>
              <ul>
                <For each={known().said}>{(said) => <li>{saidLine(said)}</li>}</For>
              </ul>
            </details>
          </Show>
        </section>
      )}
    </Show>
  );
}

function StateFlag(props: { readonly of: EducationConsentView }): JSX.Element {
  const t = upliftText;
  return (
    <Switch fallback={<Flag tone="quiet">{t().notAsked}</Flag>}>
      <Match when={props.of.state === 'given'}>
        <Flag tone="good" icon="visibility">
          {t().yes}
        </Flag>
      </Match>
      <Match when={props.of.state === 'withdrawn'}>
        <Flag tone="soon" icon="lock">
          {t().takenBack}
        </Flag>
      </Match>
    </Switch>
  );
}

/** What holds, in a sentence. */
function Holds(props: { readonly of: EducationConsentView; readonly name: string }): JSX.Element {
  const t = upliftText;
  const institutions = createAsync(() => readAllInstitutions());
  const places = (): string =>
    props.of.institutionIds
      .flatMap((id) => institutions()?.find(({ institutionId }) => institutionId === id)?.name ?? [])
      .join(', ');
  return (
    <Switch fallback={t().consentNone(props.name)}>
      <Match when={props.of.state === 'given' && props.of.reach === 'named'}>
        {t().consentNamed(props.name, places())}
      </Match>
      <Match when={props.of.state === 'given'}>{t().consentAll(props.name)}</Match>
      <Match when={props.of.state === 'withdrawn'}>
        {t().consentWithdrawn(props.name, dayDate(props.of.said[0]?.on ?? ''))}
      </Match>
    </Switch>
  );
}

function Acts(props: { readonly of: EducationConsentView; readonly name: string }): JSX.Element {
  const t = upliftText;
  const [doing, setDoing] = createSignal<'record' | 'withdraw'>();
  const isGiven = (): boolean => props.of.state === 'given';
  const close = (): void => void setDoing(undefined);
  return (
    <Show when={may('record-education-consent')}>
      <div class="ff-actions">
        <button
          type="button"
          class={isGiven() ? 'button button-secondary' : 'button button-primary'}
          onClick={() => setDoing('record')}
        >
          {isGiven() ? t().change : t().record}
        </button>
        <Show when={isGiven()}>
          <button type="button" class="function-link ff-link" onClick={() => setDoing('withdraw')}>
            {t().withdraw}
          </button>
        </Show>
      </div>
      <Show when={doing() === 'record'}>
        <RecordConsentDialog name={props.name} consent={props.of} onClose={close} />
      </Show>
      <Show when={doing() === 'withdraw'}>
        <WithdrawConsentDialog name={props.name} consent={props.of} onClose={close} />
      </Show>
    </Show>
  );
}

function saidLine({ state, on, how, withdrawnBy }: ConsentSaid): string {
  const t = upliftText();
  if (state === 'withdrawn' && withdrawnBy === 'platform') return t.saidNoEnded(dayDate(on));
  if (state === 'withdrawn') return withdrawnBy === 'citizen' ? t.saidNoOwn(dayDate(on)) : t.saidNo(dayDate(on));
  return t.saidYes(dayDate(on), how ? t.hows[how] : '');
}
