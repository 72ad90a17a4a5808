import { createAsync, revalidate } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { SelectField } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { dayAndTime } from '#kit/time/format-dates.ts';
import { municipalities } from '#shared/kernel/municipalities.data.ts';
import { PortfolioShowing, type PortfolioShowingSaved, type ShowingView } from '#shared/shapes/portfolio.ts';
import { own, readPortfolio } from '../../data/certificates.ts';
import { portfolioText } from './portfolio.text.ts';

const nameOf = (code: string): string => municipalities.find(([known]) => known === code)?.[1] ?? code;

/** My certificates for a municipality: shown when I say so, received with a receipt, and ended when I say so. */
export function ShowMunicipality(): JSX.Element {
  const t = portfolioText;
  const portfolio = createAsync(() => readPortfolio());
  return (
    <Page title={t().showTitle} form="tight">
      <BackLink href="/beviser">{t().back}</BackLink>
      <h1>{t().showTitle}</h1>
      <p class="font-lead">{t().showLead}</p>
      <ShowForm />
      <Loaded says={t().loading}>
        <h2 class="ff-above">{t().shownTo}</h2>
        <Show when={portfolio()?.showings.length} fallback={<p>{t().shownToNobody}</p>}>
          <ul class="nobullet-list">
            <For each={portfolio()?.showings}>{(showing) => <Shown showing={showing} />}</For>
          </ul>
        </Show>
      </Loaded>
    </Page>
  );
}

function ShowForm(): JSX.Element {
  const t = portfolioText;
  const form = createForm<{ readonly municipality: string }, PortfolioShowing, PortfolioShowingSaved>({
    name: 'portfolio-showing',
    start: { municipality: '' },
    read: (fields) => readWithShape(PortfolioShowing, fields, { municipality: { 'unknown-municipality': t().choose } }),
    send: (showing, key) => answerOf(competence.showings.$post({ param: own(), json: showing }, once(key))),
    done: ({ answerId }) => {
      tellDone(t().shown);
      waitUntilShown(async () => {
        const { showings } = await answerOf(competence.portfolio.$get({ param: own() }));
        return showings.some((showing) => showing.answerId === answerId && showing.state !== 'sent');
      }, [readPortfolio.key]);
    },
  });
  return (
    <div class="ff-sheet">
      <Form of={form} submit={t().show}>
        <SelectField
          field={form.field('municipality')}
          label={t().municipality}
          none={t().choose}
          options={municipalities.map(([value, label]) => ({ value, label }))}
        />
      </Form>
    </div>
  );
}

function Shown(props: { readonly showing: ShowingView }): JSX.Element {
  const t = portfolioText;
  const action = createAction();
  const it = (): ShowingView => props.showing;
  const said = (): string => {
    const { state, because, endedAt, receivedAt, sentAt } = it();
    if (state === 'void') return t().voids[because ?? 'municipality-outside'];
    if (endedAt) return t().stopped(dayAndTime(endedAt));
    return receivedAt ? t().received(dayAndTime(receivedAt)) : t().sent(dayAndTime(sentAt));
  };
  const end = (): void =>
    void action.run(async () => {
      const param = { ...own(), answerId: it().answerId };
      await answerOf(competence.showings[':answerId'].end.$post({ param, json: { version: it().version } }));
      tellDone(t().hasStopped);
      await revalidate(readPortfolio.key);
    });
  return (
    <li>
      <div class="ff-sheet ff-above">
        <p>
          <b>{nameOf(it().municipality)}</b>
          <br />
          {said()}
        </p>
        <ActionProblem of={action} reload={() => void revalidate(readPortfolio.key)} />
        <Show when={it().state !== 'void' && !it().endedAt}>
          <BusyButton kind="secondary" busy={action.busy()} onClick={end}>
            {t().stop}
          </BusyButton>
        </Show>
      </div>
    </li>
  );
}
