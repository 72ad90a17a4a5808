import { untrack, type JSX } from 'solid-js';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import type { LinkedTimes, OwnTimesAnswer, TimesAnswerSent } from '#shared/shapes/meeting-times.ts';
import type { OpenedLink } from '../links/held-link.ts';
import { LinkPage } from '../links/link-page.tsx';
import { linkText } from '../links/link.text.ts';
import { waitUntilShown } from '../network/wait-until-shown.ts';
import { AnswerTimes } from './answer-times.tsx';
import { askedTimesText } from './asked-times.text.ts';

type Props = {
  readonly heading: (times: LinkedTimes) => string;
  readonly lead: (times: LinkedTimes) => string;
  readonly canBring?: boolean;
  /** The page of whoever has signed in. */
  readonly home: string;
  readonly link: OpenedLink<LinkedTimes>;
  readonly send: (said: OwnTimesAnswer, key: string) => Promise<TimesAnswerSent>;
};

/** What a link to times opens without signing in. */
export function LinkedTimesPage(props: Props): JSX.Element {
  const t = askedTimesText;
  return (
    <LinkPage words={t()} link={props.link} home={props.home} over={{ 'meeting-times-over': linkText().over }}>
      {(times) => <Opened {...props} times={times()} />}
    </LinkPage>
  );
}

function Opened(props: Props & { readonly times: LinkedTimes }): JSX.Element {
  const { link, send } = untrack(() => props);
  const settled = async ({ answerId }: TimesAnswerSent): Promise<boolean> => {
    const { sent } = await link.readAgain();
    return sent?.answerId !== answerId || sent.state !== 'sent';
  };
  return (
    <>
      <h1>{props.heading(props.times)}</h1>
      <p class="font-lead">{props.lead(props.times)}</p>
      <p class="ff-muted">{linkText().from(nameOfMunicipality(props.times.municipality))}</p>
      <section class="ff-sheet" aria-label={askedTimesText().title}>
        <AnswerTimes
          of={props.times}
          canBring={props.canBring ?? false}
          byLink
          send={send}
          onSent={(sent) => waitUntilShown(() => settled(sent), [])}
        />
      </section>
    </>
  );
}
