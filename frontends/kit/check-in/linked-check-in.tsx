import { untrack, type JSX } from 'solid-js';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import type { CheckInAnswer, CheckInAnswerSent, CheckInVoidReason, LinkedCheckIn } from '#shared/shapes/check-in.ts';
import { AnswerByLink } from '../links/answer-by-link.tsx';
import type { OpenedLink } from '../links/held-link.ts';
import { LinkPage } from '../links/link-page.tsx';
import { linkText } from '../links/link.text.ts';
import { waitUntilShown } from '../network/wait-until-shown.ts';
import { dayDate } from '../time/format-dates.ts';
import { AnswerCheckIn, type AroundCheckIn } from './answer-check-in.tsx';
import type { CheckInWords } from './check-in-form.tsx';

/** How the page speaks to whoever is asked. */
type Words = AroundCheckIn & {
  readonly title: string;
  readonly loading: string;
  readonly asked: (on: string, by: string) => string;
  readonly because: Readonly<Record<CheckInVoidReason, string>>;
};

type Props = {
  readonly link: OpenedLink<LinkedCheckIn>;
  /** The page of whoever has signed in. */
  readonly home: string;
  readonly words: Words;
  readonly form: CheckInWords;
  readonly heading: (asked: LinkedCheckIn) => string;
  readonly lead: (asked: LinkedCheckIn) => string;
  readonly send: (answer: CheckInAnswer, key: string) => Promise<CheckInAnswerSent>;
};

/** The three questions of a check-in, as a link opens them without signing in. */
export function LinkedCheckInPage(props: Props): JSX.Element {
  const words = () => ({ ...props.words, linkAlone: linkText().alone });
  return (
    <LinkPage words={words()} link={props.link} home={props.home} over={{ 'check-in-over': linkText().over }}>
      {(asked) => <Opened {...props} asked={asked()} />}
    </LinkPage>
  );
}

function Opened(props: Props & { readonly asked: LinkedCheckIn }): JSX.Element {
  const { link, send } = untrack(() => props);
  const settled = async ({ answerId }: CheckInAnswerSent): Promise<boolean> => {
    const { given } = await link.readAgain();
    return given?.answerId !== answerId || given.state !== 'sent';
  };
  return (
    <>
      <h1>{props.heading(props.asked)}</h1>
      <p class="font-lead">{props.lead(props.asked)}</p>
      <p class="ff-muted">
        {linkText().from(nameOfMunicipality(props.asked.municipality))}{' '}
        {props.words.asked(dayDate(props.asked.askedOn), dayDate(props.asked.answerBy))}
      </p>
      <section class="ff-sheet" aria-label={props.words.title}>
        <AnswerByLink
          given={props.asked.given}
          because={props.words.because}
          form={(before, close) => (
            <AnswerCheckIn
              name={props.asked.mark}
              askedOn={props.asked.askedOn}
              before={before}
              words={props.form}
              around={props.words}
              send={send}
              done={(sent) => {
                close();
                waitUntilShown(() => settled(sent), []);
              }}
              leave={close}
              reads={link.key}
            />
          )}
        />
      </section>
    </>
  );
}
