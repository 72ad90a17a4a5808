import { createAsync, query, revalidate } from '@solidjs/router';
import { createSignal, For, Match, Show, Switch, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { ConfirmDialog } from '#kit/parts/dialog.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { OwnEducationConsent } from '#shared/shapes/education-consent.ts';
import { consentsText } from './consents.text.ts';

const readOwnConsents = query(
  (scope: string) => answerOf(competence['education-consents'].$get({ param: { scope } })),
  'own-consents',
);

/** What has the person said yes to, and how is it taken back? */
export function Consents(): JSX.Element {
  const t = consentsText;
  return (
    <Page title={t().title}>
      <Loaded says={t().loading} keys={readOwnConsents.key} page>
        <List />
      </Loaded>
    </Page>
  );
}

function List(): JSX.Element {
  const t = consentsText;
  const consents = createAsync(() => readOwnConsents(requiredRole().scope));
  return (
    <Show when={consents()}>
      {(known) => (
        <>
          <h1>{t().title}</h1>
          <p class="font-lead">{t().lead}</p>
          <Show when={known().items.length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
            <div class="ff-stack">
              <For each={known().items}>{(consent) => <Consent of={consent} />}</For>
            </div>
          </Show>
          <p class="ff-above">
            <a href="/min-side/visninger" rel="external">
              {t().viewings}
            </a>
          </p>
        </>
      )}
    </Show>
  );
}

function Consent(props: { readonly of: OwnEducationConsent }): JSX.Element {
  const t = consentsText;
  const isGiven = (): boolean => props.of.state === 'given';
  const isOnItsWay = (): boolean => isGiven() && props.of.withdrawal?.state === 'sent';
  return (
    <section class="ff-sheet" aria-label={t().heading}>
      <div class="ff-head">
        <h2 class="h3">{t().heading}</h2>
        <Flag tone={isGiven() ? 'good' : 'quiet'} icon={isGiven() ? 'visibility' : 'lock'}>
          {isGiven() ? t().yes : t().no}
        </Flag>
      </div>
      <Switch>
        <Match when={isGiven()}>
          <p>{whatHolds(props.of)}</p>
          <p>{t().never}</p>
          <p class="ff-muted">{t().since(dayDate(props.of.givenOn), t().hows[props.of.how])}</p>
          <Show when={props.of.withdrawal?.because === 'given-again-since'}>
            <p>{t().givenAgain}</p>
          </Show>
          <Show when={isOnItsWay()} fallback={<TakeBack of={props.of} />}>
            <p class="ff-strong">{t().onItsWay}</p>
          </Show>
        </Match>
        <Match when={props.of.withdrawnOn}>
          {(day) => <p>{t()[endWords[props.of.withdrawnBy ?? 'staff']](dayDate(day()))}</p>}
        </Match>
      </Switch>
    </section>
  );
}

/** Who ended it, in words. */
const endWords = { citizen: 'takenBack', staff: 'takenBackByStaff', platform: 'endedWithEffort' } as const;

/** One press and a question: as easy as it was to say yes. */
function TakeBack(props: { readonly of: OwnEducationConsent }): JSX.Element {
  const t = consentsText;
  const action = createAction();
  const [asking, setAsking] = createSignal(false);
  const withdraw = (): Promise<void> =>
    action.run(async () => {
      const { candidateId, version } = props.of;
      await answerOf(
        competence['education-consents'][':candidateId'].withdrawn.$post(
          { param: { scope: requiredRole().scope, candidateId }, json: { version } },
          once(`withdraw-consent-${candidateId}-${version}`),
        ),
      );
      setAsking(false);
      tellDone(t().sent);
      void revalidate(readOwnConsents.key);
    });
  return (
    <>
      <button type="button" class="button button-secondary" onClick={() => setAsking(true)}>
        {t().withdraw}
      </button>
      <Show when={asking()}>
        <ConfirmDialog
          open
          title={t().askTitle}
          confirm={t().withdraw}
          busy={action.busy()}
          onConfirm={() => void withdraw()}
          onClose={() => setAsking(false)}
        >
          <p>{t().askText}</p>
          <ActionProblem of={action} reload={() => void revalidate(readOwnConsents.key)} />
        </ConfirmDialog>
      </Show>
    </>
  );
}

function whatHolds({ reach, institutions }: OwnEducationConsent): string {
  const t = consentsText();
  return reach === 'all' ? t.all : t.named(institutions.map(({ name }) => name).join(', '));
}
