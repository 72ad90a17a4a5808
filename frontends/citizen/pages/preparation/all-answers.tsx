import { A, useNavigate } from '@solidjs/router';
import { createEffect, createSignal, For, Show, type JSX } from 'solid-js';
import { nameTab } from '#kit/frame/page.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { answerInWords } from '#kit/preparation/answer-in-words.ts';
import { preparationWords } from '#kit/preparation/preparation-words.text.ts';
import type { QuestionAsked } from '#shared/shapes/preparation.ts';
import { contradictionsIn } from '#shared/shapes/preparation-contradictions.ts';
import { municipalityName } from '../../data/efforts.ts';
import { around } from './around.ts';
import { preparationText } from './preparation.text.ts';
import { SignInInstead } from './sign-in-instead.tsx';
import { SavedNote } from './saved-note.tsx';

/** All that was answered, what may not go together, and the one button that sends it. */
export function AllAnswers(): JSX.Element {
  const t = preparationText;
  const known = around();
  const { inHand, to } = known;
  const { preparation } = inHand;
  createEffect(() => nameTab(t().allTitle));
  const lead = (): string => {
    if (!preparation.canChange) return t().closedLead;
    return inHand.isSent() ? t().allSentLead : t().allLead;
  };
  return (
    <>
      <BackLink href={to('')}>{t().back}</BackLink>
      <h1>{t().allTitle}</h1>
      <p class="font-lead">{lead()}</p>
      <Show when={!preparation.canChange}>
        <p>{t().closedWhat}</p>
      </Show>
      <Show when={preparation.canChange}>
        <LookAgain />
      </Show>
      <ol class="ff-list ff-sheet">
        <For each={preparation.questions}>{(asked, place) => <Line asked={asked} number={place() + 1} />}</For>
      </ol>
      <Show when={preparation.canChange}>
        <SavedNote />
        <Send municipality={municipalityName(known.municipality)} />
      </Show>
    </>
  );
}

/** What does not seem to go together: pointed out, and left as it is where the person says so by going on. */
function LookAgain(): JSX.Element {
  const t = preparationText;
  const { inHand, to } = around();
  const found = () => contradictionsIn(inHand.answers());
  const numberOf = (question: QuestionAsked['question']): number =>
    inHand.preparation.questions.findIndex((asked) => asked.question === question) + 1;
  return (
    <Show when={found().length > 0}>
      <section class="ff-sheet">
        <h2 class="h3 mt-0">{t().look}</h2>
        <p>{t().lookLead}</p>
        <ul class="nobullet-list">
          <For each={found()}>
            {({ what, question }) => (
              <li>
                {preparationWords().contradictions[what]}{' '}
                <A href={to(String(numberOf(question)), 'ret')}>{t().change}</A>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

function Line(props: { readonly asked: QuestionAsked; readonly number: number }): JSX.Element {
  const t = preparationText;
  const { inHand, nameOf, to, isKeptBack } = around();
  const answer = () => inHand.answerTo(props.asked.question);
  const inWords = () => answerInWords(answer());
  const title = (): string => preparationWords().questions[props.asked.question];
  const hasAnswer = (): boolean => answer() !== undefined || isKeptBack(props.asked.question);
  const helper = (): string | undefined => answer()?.togetherWith;
  const helped = (by: string): string => {
    const name = nameOf(by);
    return name ? t().together(name) : t().togetherSomebody;
  };
  return (
    <li class="ff-answer">
      <p class="ff-strong mb-0">{title()}</p>
      <Show when={!isKeptBack(props.asked.question)} fallback={<p class="ff-muted mb-0">{t().keptBack}</p>}>
        <For each={inWords().said}>{(line) => <p class="mb-0">{line}</p>}</For>
      </Show>
      <Show when={inWords().words}>{(words) => <blockquote class="ff-quote">{words()}</blockquote>}</Show>
      <Show when={helper()}>{(by) => <p class="ff-muted mb-0">{helped(by())}</p>}</Show>
      <Show when={inHand.preparation.canChange}>
        <A
          href={to(String(props.number), 'ret')}
          aria-label={hasAnswer() ? t().changeQuestion(title()) : t().answerQuestion(title())}
        >
          {hasAnswer() ? t().change : t().answer}
        </A>
      </Show>
    </li>
  );
}

function Send(props: { readonly municipality: string }): JSX.Element {
  const t = preparationText;
  const { inHand, to, byLink, isKeptBack } = around();
  const navigate = useNavigate();
  const action = createAction();
  const [notYet, setNotYet] = createSignal('');
  const hasAnswers = (): boolean =>
    inHand.preparation.questions.some(({ question }) => inHand.answerTo(question) ?? isKeptBack(question));
  const send = (): void => {
    if (!hasAnswers()) return void setNotYet(t().sendNeedsAnswer);
    void action.run(async () => {
      setNotYet('');
      if (!(await inHand.sendNow())) return void setNotYet(t().notSentYet);
      await inHand.submit();
      navigate(to('kvittering'));
    });
  };
  return (
    <>
      <ActionProblem of={action} />
      <Show when={notYet()}>
        <p class="ff-saved" role="alert">
          <Icon name="info" />
          <span>{notYet()}</span>
        </p>
      </Show>
      <Show
        when={!inHand.isSent()}
        fallback={
          <A class="button button-secondary ff-wide" href={to('kvittering')}>
            {t().sendAgain}
          </A>
        }
      >
        <BusyButton kind="primary" wide busy={action.busy()} onClick={send}>
          {t().send(props.municipality)}
        </BusyButton>
      </Show>
      <Show when={byLink && !inHand.isSent()}>
        <SignInInstead />
      </Show>
    </>
  );
}
