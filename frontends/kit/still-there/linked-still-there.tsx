import { Show, untrack, type JSX } from 'solid-js';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import type {
  LinkedStillThere,
  StillThereAnswer,
  StillThereSent,
  StillThereVoidReason,
} from '#shared/shapes/still-there.ts';
import { AnswerByLink } from '../links/answer-by-link.tsx';
import type { OpenedLink } from '../links/held-link.ts';
import { LinkPage } from '../links/link-page.tsx';
import { linkText } from '../links/link.text.ts';
import { waitUntilShown } from '../network/wait-until-shown.ts';
import { Empty } from '../parts/states.tsx';
import { tellDone } from '../parts/toast.tsx';
import { dayDate } from '../time/format-dates.ts';
import { StillThereForm, type StillThereWords } from './still-there-form.tsx';

/** How the page speaks to whoever is asked. */
type Words = {
  readonly title: string;
  readonly loading: string;
  readonly began: (day: string) => string;
  readonly saved: string;
  readonly form: StillThereWords;
  readonly words: { readonly leave: string; readonly because: Readonly<Record<StillThereVoidReason, string>> };
};

type Props = {
  readonly link: OpenedLink<LinkedStillThere>;
  /** The page of whoever has signed in. */
  readonly home: string;
  readonly words: Words;
  readonly heading: (asked: LinkedStillThere) => string;
  readonly lead: string;
  readonly send: (answer: StillThereAnswer, key: string) => Promise<StillThereSent>;
};

/** The question six months after the first paid work, as a link opens it without signing in. */
export function LinkedStillTherePage(props: Props): JSX.Element {
  const words = () => ({ ...props.words, linkAlone: linkText().alone });
  return (
    <LinkPage words={words()} link={props.link} home={props.home} over={{ 'still-there-over': linkText().over }}>
      {(asked) => <Opened {...props} asked={asked()} />}
    </LinkPage>
  );
}

function Opened(props: Props & { readonly asked: LinkedStillThere }): JSX.Element {
  const { link, send } = untrack(() => props);
  const settled = async ({ answerId }: StillThereSent): Promise<boolean> => {
    const { given } = await link.readAgain();
    return given?.answerId !== answerId || given.state !== 'sent';
  };
  return (
    <>
      <h1>{props.heading(props.asked)}</h1>
      <p class="font-lead">{props.lead}</p>
      <p class="ff-muted">
        {linkText().from(nameOfMunicipality(props.asked.municipality))}{' '}
        {props.words.began(dayDate(props.asked.startsOn))}
      </p>
      <Show when={props.asked.waits} fallback={<Empty title={linkText().closed} text={linkText().closedText} />}>
        <section class="ff-sheet" aria-label={props.words.title}>
          <AnswerByLink
            given={props.asked.given}
            because={props.words.words.because}
            form={(before, close) => (
              <>
                <StillThereForm
                  name={props.asked.mark}
                  dueOn={props.asked.dueOn}
                  said={before}
                  words={props.words.form}
                  send={send}
                  done={(sent) => {
                    tellDone(props.words.saved);
                    close();
                    waitUntilShown(() => settled(sent), []);
                  }}
                />
                {before && (
                  <button type="button" class="button button-secondary ff-wide" onClick={close}>
                    {props.words.words.leave}
                  </button>
                )}
              </>
            )}
          />
        </section>
      </Show>
    </>
  );
}
