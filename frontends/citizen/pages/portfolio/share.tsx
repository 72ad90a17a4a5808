import { createAsync, revalidate } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { Chips, RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { Page } from '#kit/frame/page.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { today } from '#kit/time/clock.ts';
import { dayAndTime, longDate } from '#kit/time/format-dates.ts';
import type { OwnCertificate } from '#shared/shapes/certificate.ts';
import { ShareMade, sharePurposes, type ShareSaved, type ShareView } from '#shared/shapes/portfolio.ts';
import { own, readCertificates, readPortfolio } from '../../data/certificates.ts';
import { portfolioText } from './portfolio.text.ts';

/** A link to some of my certificates, for somebody I choose and for as long as I say. */
export function Share(): JSX.Element {
  const t = portfolioText;
  const certificates = createAsync(() => readCertificates());
  const portfolio = createAsync(() => readPortfolio());
  const [link, setLink] = createSignal('');
  return (
    <Page title={t().shareTitle} form="tight">
      <BackLink href="/beviser">{t().back}</BackLink>
      <h1>{t().shareTitle}</h1>
      <p class="font-lead">{t().shareLead}</p>
      <Loaded says={t().loading}>
        <Show
          when={link()}
          fallback={<Show when={certificates()}>{(all) => <Make certificates={all()} onMade={setLink} />}</Show>}
        >
          <MadeLink link={link()} />
        </Show>
        <h2 class="ff-above">{t().links}</h2>
        <Show when={portfolio()?.shares.length} fallback={<p>{t().noLinks}</p>}>
          <ul class="nobullet-list">
            <For each={portfolio()?.shares}>{(share) => <SharedLink share={share} />}</For>
          </ul>
        </Show>
      </Loaded>
    </Page>
  );
}

type ShareFields = {
  readonly certificateIds: readonly string[];
  readonly purpose: string;
  readonly days: string;
  readonly withWords: string;
};

function Make(props: {
  readonly certificates: readonly OwnCertificate[];
  readonly onMade: (link: string) => void;
}): JSX.Element {
  const t = portfolioText;
  const valid = (): OwnCertificate[] => props.certificates.filter(({ state }) => state === 'valid');
  const form = createForm<ShareFields, ShareMade, ShareSaved>({
    name: 'portfolio-share',
    start: {
      certificateIds: valid().map(({ certificateId }) => certificateId),
      purpose: 'workplace',
      days: '30',
      withWords: 'no',
    },
    read: ({ certificateIds, purpose, days, withWords }) =>
      readWithShape(ShareMade, { certificateIds, purpose, days: Number(days), withWords: withWords === 'yes' }),
    send: (made, key) => answerOf(competence.shares.$post({ param: own(), json: made }, once(key))),
    done: ({ link }) => {
      props.onMade(link);
      void revalidate(readPortfolio.key);
    },
  });
  const named = ({ certificateId, facts, number }: OwnCertificate) => ({
    value: certificateId,
    label: `${facts.workplaceName} (${number})`,
  });
  return (
    <div class="ff-sheet">
      <Form of={form} submit={t().make}>
        <Chips field={form.field('certificateIds')} label={t().which} choices={valid().map(named)} />
        <RadioCards
          field={form.field('purpose')}
          label={t().purpose}
          choices={sharePurposes.map((value) => ({ value, label: t().purposes[value] }))}
        />
        <RadioCards
          field={form.field('days')}
          label={t().days}
          choices={(['7', '30', '90'] as const).map((value) => ({ value, label: t().daysOf[value] }))}
        />
        <RadioCards
          field={form.field('withWords')}
          label={t().withWords}
          choices={[
            { value: 'no', label: t().withWordsNo },
            { value: 'yes', label: t().withWordsYes },
          ]}
        />
      </Form>
    </div>
  );
}

function MadeLink(props: { readonly link: string }): JSX.Element {
  const t = portfolioText;
  const copy = (): void => void navigator.clipboard.writeText(props.link).then(() => tellDone(t().copied));
  return (
    <div class="ff-sheet" role="status">
      <p>
        <b>{t().made}</b>
      </p>
      <p>
        <input
          class="form-input"
          readonly
          aria-label={t().links}
          value={props.link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </p>
      <div class="ff-actions">
        <button type="button" class="button button-primary" onClick={copy}>
          <Icon name="link" />
          {t().copy}
        </button>
      </div>
    </div>
  );
}

function SharedLink(props: { readonly share: ShareView }): JSX.Element {
  const t = portfolioText;
  const action = createAction();
  const it = (): ShareView => props.share;
  const isOver = (): boolean => today() > it().lastDay;
  const works = (): boolean => it().state === 'open' && !isOver();
  const end = (): void =>
    void action.run(async () => {
      const param = { ...own(), shareId: it().shareId };
      await answerOf(competence.shares[':shareId'].end.$post({ param, json: { version: it().version } }));
      tellDone(t().linkEnded);
      await revalidate(readPortfolio.key);
    });
  return (
    <li>
      <div class="ff-sheet ff-above">
        <p>
          <b>{t().purposes[it().purpose]}</b>
          <br />
          {works() ? t().works(longDate(it().lastDay)) : it().state === 'ended' ? t().ended : t().expired} ·{' '}
          {t().views(it().views)}
          <Show when={it().lastViewedAt}>{(at) => <>, {t().lastSeen(dayAndTime(at()))}</>}</Show>
        </p>
        <ActionProblem of={action} reload={() => void revalidate(readPortfolio.key)} />
        <Show when={works()}>
          <BusyButton kind="secondary" busy={action.busy()} onClick={end}>
            {t().endLink}
          </BusyButton>
        </Show>
      </div>
    </li>
  );
}
