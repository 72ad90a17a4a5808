import { A, Navigate, useNavigate, useParams, useSearchParams } from '@solidjs/router';
import { createEffect, createSignal, For, on, Show, untrack, type JSX } from 'solid-js';
import { nameTab } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Listen } from '#kit/parts/listen.tsx';
import { answerOf, draftOf, gradeIsRight, saysSomething, type AnswerDraft } from '#kit/preparation/answer-draft.ts';
import { preparationWords } from '#kit/preparation/preparation-words.text.ts';
import { QuestionFields } from '#kit/preparation/question-fields.tsx';
import type { PreparationAnswer, QuestionAsked } from '#shared/shapes/preparation.ts';
import { around } from './around.ts';
import { preparationText } from './preparation.text.ts';
import { SavedNote } from './saved-note.tsx';

/** One question: what is pressed is kept at once; every question can be passed by. */
export function OneQuestion(): JSX.Element {
  const params = useParams<{ number: string }>();
  const { inHand, to } = around();
  const number = (): number => Number(params.number);
  const asked = (): QuestionAsked | undefined => inHand.preparation.questions[number() - 1];
  return (
    <Show when={inHand.preparation.canChange && asked()} fallback={<Navigate href={to('svar')} />} keyed>
      {(question) => <Question asked={question} number={number()} of={inHand.preparation.questions.length} />}
    </Show>
  );
}

function Question(props: { readonly asked: QuestionAsked; readonly number: number; readonly of: number }): JSX.Element {
  const t = preparationText;
  const words = preparationWords;
  const { inHand, to, isKeptBack } = around();
  const navigate = useNavigate();
  const [search] = useSearchParams<{ ret?: string }>();
  const standing = untrack(() => inHand.answerTo(props.asked.question));
  const [draft, setDraft] = createSignal<AnswerDraft>(draftOf(standing));
  const [heading, setHeading] = createSignal<HTMLHeadingElement>();
  createEffect(on(heading, (shown) => shown?.focus({ preventScroll: true })));
  createEffect(() => nameTab(words().questions[props.asked.question]));
  const after = (): string => {
    const isLast = props.number === props.of;
    return search.ret !== undefined || isLast ? to('svar') : to(String(props.number + 1));
  };
  let written: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    clearTimeout(written);
    if (saysSomething(draft()) && gradeIsRight(draft())) inHand.give(answerOf(props.asked, draft(), inHand.now()));
  };
  const change = (next: AnswerDraft): void => {
    const isTyped = next.words !== draft().words || next.grade !== draft().grade;
    setDraft(next);
    clearTimeout(written);
    // A press is kept at once; words are kept when the fingers rest.
    if (isTyped) written = setTimeout(keep, restMs);
    else keep();
  };
  const pass = (how: PreparationAnswer['passed']): void => {
    clearTimeout(written);
    inHand.give(answerOf(props.asked, draft(), inHand.now(), how));
    navigate(after());
  };
  const goOn = (): void => {
    if (!gradeIsRight(draft())) return;
    if (saysSomething(draft())) {
      if (written !== undefined) keep();
      navigate(after());
    } else if (isKeptBack(props.asked.question)) navigate(after());
    else pass('skipped');
  };
  const help = (): string => words().help[props.asked.question];
  const aloud = (): string =>
    [
      words().questions[props.asked.question],
      help(),
      ...props.asked.options.map((option) => words().options[option]),
    ].join('. ');
  return (
    <>
      <BackLink
        href={
          props.number > 1 && search.ret === undefined
            ? to(String(props.number - 1))
            : to(search.ret === undefined ? '' : 'svar')
        }
      >
        {t().back}
      </BackLink>
      <p class="mb-0">
        <b>{t().number(props.number, props.of)}</b>
      </p>
      <div class="ff-steps" aria-hidden="true">
        <For each={inHand.preparation.questions}>
          {(each, place) => (
            <i
              classList={{
                now: place() + 1 === props.number,
                done: place() + 1 !== props.number && inHand.answerTo(each.question) !== undefined,
              }}
            />
          )}
        </For>
      </div>
      <h1 id="question" tabindex="-1" ref={setHeading}>
        {words().questions[props.asked.question]}
      </h1>
      <Show when={help()}>
        <p class="ff-muted">{help()}</p>
      </Show>
      <Listen text={aloud()} />
      <Show when={isKeptBack(props.asked.question)}>
        <p class="ff-muted">{t().keptBack}</p>
      </Show>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        <QuestionFields asked={props.asked} draft={draft()} labelledBy="question" onChange={change} />
        <button type="submit" class="button button-primary ff-wide ff-above">
          {search.ret === undefined ? t().next : t().toAnswers}
        </button>
      </form>
      <div class="ff-passes">
        <button type="button" class="function-link" onClick={() => pass('skipped')}>
          {t().pass}
        </button>
        <button type="button" class="function-link" onClick={() => pass('dont-know')}>
          {t().dontKnow}
        </button>
        <button type="button" class="function-link" onClick={() => pass('rather-not')}>
          {t().ratherNot}
        </button>
      </div>
      <SavedNote />
      <details class="details">
        <summary class="details-summary">{t().why}</summary>
        <p class="ff-why">{words().why[props.asked.question]}</p>
      </details>
      <p class="ff-muted">
        <A href={to('svar')}>{t().see}</A>
      </p>
    </>
  );
}

const restMs = 700;
