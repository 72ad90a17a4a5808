import { For, Show, type JSX } from 'solid-js';
import { Flag, type FlagTone } from '#kit/parts/flag.tsx';
import type { QuestionState } from '#shared/shapes/alignment-questions.ts';
import type { MyAlignment } from '#shared/shapes/alignment-talk.ts';
import { alignmentWords } from './alignment-words.text.ts';

const tones: Readonly<Record<QuestionState, FlagTone>> = { open: 'quiet', different: 'soon', settled: 'good' };

type Questions = MyAlignment['questions'];

/** The seven questions as one side reads them: its own answer, and the other's once both have answered. */
export function SevenQuestions(props: {
  readonly questions: Questions;
  /** Who the side is and who the other, as they are named. */
  readonly own: string;
  readonly other: string;
  /** What is said of the other's answer to the question of support, which has a rule of its own. */
  readonly support?: JSX.Element;
}): JSX.Element {
  const t = alignmentWords;
  return (
    <ol class="ff-list ff-talk">
      <For each={props.questions}>
        {(one) => (
          <li class="ff-talk__question">
            <div class="ff-place__head">
              <h3 class="ff-h-small">{t().question[one.question]}</h3>
              <Flag tone={tones[one.state]} icon={one.state === 'settled' ? 'check' : undefined}>
                {t().state[one.state]}
              </Flag>
            </div>
            <Show when={one.own ?? one.other} fallback={<Unanswered of={one.state} />}>
              <div class="ff-talk__sides">
                <div class="ff-talk__side">
                  <p class="ff-talk__who">{props.own}</p>
                  <Show when={one.own} fallback={<p class="ff-muted">{t().nothing}</p>}>
                    <p class="ff-talk__words">{one.own}</p>
                  </Show>
                  <Show when={one.writtenTogether}>
                    <p class="ff-muted">{t().together}</p>
                  </Show>
                </div>
                <div class="ff-talk__side">
                  <p class="ff-talk__who">{props.other}</p>
                  <Show when={one.other} fallback={<Hidden one={one} support={props.support} />}>
                    <p class="ff-talk__words">{one.other}</p>
                  </Show>
                </div>
              </div>
            </Show>
          </li>
        )}
      </For>
    </ol>
  );
}

/** A text that holds for all seven also answers what nobody was asked about. */
function Unanswered(props: { readonly of: QuestionState }): JSX.Element {
  return (
    <Show when={props.of !== 'settled'}>
      <p class="ff-muted mb-0">{alignmentWords().nothing}</p>
    </Show>
  );
}

function Hidden(props: { readonly one: Questions[number]; readonly support: JSX.Element }): JSX.Element {
  const isSupport = (): boolean => props.one.question === 'supportNeeds' && props.support !== undefined;
  return (
    <Show when={isSupport()} fallback={<p class="ff-muted">{alignmentWords().notYet}</p>}>
      {props.support}
    </Show>
  );
}

/** The text for all seven questions, as it was written down. */
export function AgreedText(props: { readonly questions: Questions }): JSX.Element {
  return (
    <dl class="ff-answers">
      <For each={props.questions}>
        {(one) => (
          <div>
            <dt>{alignmentWords().question[one.question]}</dt>
            <dd>{one.settled}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}
