import { ErrorBoundary, Show, untrack, type JSX } from 'solid-js';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import type { LinkedTimes, OwnTimesAnswer, TimesAnswerSent } from '#shared/shapes/meeting-times.ts';
import { Page } from '../frame/page.tsx';
import { asProblem } from '../network/problem.ts';
import { waitUntilShown } from '../network/wait-until-shown.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Refused } from '../parts/states.tsx';
import { signInLink } from '../session/session.ts';
import { AnswerTimes } from './answer-times.tsx';
import { askedTimesText } from './asked-times.text.ts';

type Props = {
  readonly heading: (times: LinkedTimes) => string;
  readonly lead: (times: LinkedTimes) => string;
  readonly canBring?: boolean;
  /** The page of whoever has signed in. */
  readonly home: string;
  readonly view: () => LinkedTimes | undefined;
  readonly key: string;
  readonly readAgain: () => Promise<LinkedTimes>;
  readonly send: (said: OwnTimesAnswer, key: string) => Promise<TimesAnswerSent>;
};

/** What a link to times opens without signing in; why it does not open stands here, and the way on. */
export function LinkedTimesPage(props: Props): JSX.Element {
  const t = askedTimesText;
  return (
    <Page title={t().title} form="tight">
      <div class="ff-narrow ff-stack">
        <Loaded page says={t().loading} keys={props.key}>
          <ErrorBoundary fallback={(fault) => <Broken of={fault} home={props.home} />}>
            <Show when={props.view()}>{(times) => <Opened {...props} times={times()} />}</Show>
          </ErrorBoundary>
        </Loaded>
      </div>
    </Page>
  );
}

function Opened(props: Props & { readonly times: LinkedTimes }): JSX.Element {
  const t = askedTimesText;
  const { readAgain, send } = untrack(() => props);
  const settled = async ({ answerId }: TimesAnswerSent): Promise<boolean> => {
    const { sent } = await readAgain();
    return sent?.answerId !== answerId || sent.state !== 'sent';
  };
  return (
    <>
      <h1>{props.heading(props.times)}</h1>
      <p class="font-lead">{props.lead(props.times)}</p>
      <p class="ff-muted">{t().from(nameOfMunicipality(props.times.municipality))}</p>
      <section class="ff-sheet" aria-label={t().title}>
        <AnswerTimes
          of={props.times}
          canBring={props.canBring ?? false}
          byLink
          send={send}
          onSent={(sent) => waitUntilShown(() => settled(sent), [])}
        />
      </section>
      <p class="ff-muted">{t().linkAlone}</p>
      <p>
        <a href={signInLink(props.home)} target="_self">
          {t().signIn}
        </a>
      </p>
    </>
  );
}

function Broken(props: { readonly of: unknown; readonly home: string }): JSX.Element {
  const t = askedTimesText;
  const problem = () => asProblem(props.of);
  return (
    <Refused
      page
      title={problem().code === 'meeting-times-over' ? t().over : t().broken}
      text={problem().detail || problem().title || t().linkAlone}
    >
      <a class="button button-primary" href={signInLink(props.home)} target="_self">
        {t().signIn}
      </a>
    </Refused>
  );
}
