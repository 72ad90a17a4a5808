import { revalidate } from '@solidjs/router';
import { createSignal, Match, Show, Switch, type JSX } from 'solid-js';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { ConfirmDialog } from '#kit/parts/dialog.tsx';
import { Facts } from '#kit/parts/facts.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { OwnEducationConsent } from '#shared/shapes/education-consent.ts';
import { consentsText } from './consents.text.ts';
import { MunicipalityLine } from './municipality-line.tsx';

/** The yes to institutions and training sites. Nobody can give it in the app, so a question stands before the no. */
export function EducationConsent(props: { readonly of: OwnEducationConsent; readonly read: string }): JSX.Element {
  const t = consentsText;
  const words = (): ReturnType<typeof consentsText>['education'] => t().education;
  const isGiven = (): boolean => props.of.state === 'given';
  const isOnItsWay = (): boolean => isGiven() && props.of.withdrawal?.state === 'sent';
  return (
    <div class="ff-sheet">
      <MunicipalityLine code={props.of.municipality} />
      <div class="ff-head">
        <h2 class="h3">{words().heading}</h2>
        <Flag tone={isGiven() ? 'good' : 'quiet'} icon={isGiven() ? 'visibility' : 'lock'}>
          {isGiven() ? t().yes : t().no}
        </Flag>
      </div>
      <Switch>
        <Match when={isGiven()}>
          <Facts
            facts={[
              { term: t().to, value: words().to },
              { term: t().said, value: t().saidOn(dayDate(props.of.givenOn), t().hows[props.of.how]) },
              { term: t().until, value: t().untilEffort },
            ]}
          />
          <p class="ff-above">
            {whatHolds(props.of)} {words().never}
          </p>
          <Show when={props.of.withdrawal?.because === 'given-again-since'}>
            <p>{words().givenAgain}</p>
          </Show>
          <Show when={isOnItsWay()} fallback={<TakeBack of={props.of} read={props.read} />}>
            <p class="ff-strong">{t().onItsWay.no}</p>
          </Show>
        </Match>
        <Match when={props.of.withdrawnOn}>
          {(day) => <p>{words()[endWords[props.of.withdrawnBy ?? 'staff']](dayDate(day()))}</p>}
        </Match>
      </Switch>
    </div>
  );
}

/** Who ended it, in words. */
const endWords = { citizen: 'takenBack', staff: 'takenBackByStaff', platform: 'endedWithEffort' } as const;

function TakeBack(props: { readonly of: OwnEducationConsent; readonly read: string }): JSX.Element {
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
      tellDone(t().onItsWay.no);
      void revalidate(props.read);
    });
  return (
    <>
      <p>{t().education.ifNo}</p>
      <button type="button" class="button button-secondary" onClick={() => setAsking(true)}>
        {t().takeBack}
      </button>
      <Show when={asking()}>
        <ConfirmDialog
          open
          title={t().education.askTitle}
          confirm={t().takeBack}
          busy={action.busy()}
          onConfirm={() => void withdraw()}
          onClose={() => setAsking(false)}
        >
          <p>{t().education.ifNo}</p>
          <ActionProblem of={action} reload={() => void revalidate(props.read)} />
        </ConfirmDialog>
      </Show>
    </>
  );
}

function whatHolds({ reach, institutions }: OwnEducationConsent): string {
  const t = consentsText().education;
  return reach === 'all' ? t.all : t.named(institutions.map(({ name }) => name).join(', '));
}
