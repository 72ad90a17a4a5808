import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { listed } from '#kit/language/words-in-line.ts';
import { Flag, type FlagTone } from '#kit/parts/flag.tsx';
import { may } from '#kit/session/may.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { AlignmentSide, QuestionState } from '#shared/shapes/alignment-questions.ts';
import type { AlignmentTalkView, SideWords } from '#shared/shapes/alignment-talk.ts';
import { alignmentText } from './alignment.text.ts';
import { talkText } from './talk.text.ts';

/** Who the two sides are, as they are named on the page. */
export type Sides = Readonly<Record<AlignmentSide, string>>;

const tones: Readonly<Record<QuestionState, FlagTone>> = { open: 'quiet', different: 'soon', settled: 'good' };

/** The seven questions with what each side says, side by side on a desk and one under the other on a phone. */
export function SideBySide(props: {
  readonly talk: AlignmentTalkView;
  readonly sides: Sides;
  readonly here: string;
  readonly canWrite: boolean;
}): JSX.Element {
  const t = talkText;
  return (
    <section aria-labelledby="side-by-side">
      <h2 id="side-by-side">{t().title}</h2>
      <p class="ff-muted">{t().lead(props.sides.citizen, props.sides.company)}</p>
      <Show when={props.talk.brings}>{(who) => <p>{t().brings(props.sides.citizen, who())}</p>}</Show>
      <ol class="ff-list ff-talk">
        <For each={props.talk.questions}>
          {(one) => (
            <li class="ff-talk__question">
              <div class="ff-place__head">
                <h3 class="ff-h-small">{alignmentText().question[one.question]}</h3>
                <Flag tone={tones[one.state]} icon={one.state === 'settled' ? 'check' : undefined}>
                  {t().state[one.state]}
                </Flag>
              </div>
              <Show
                when={one.citizen ?? one.company}
                fallback={<p class="ff-muted mb-0">{alignmentText().help[one.question]}</p>}
              >
                <div class="ff-talk__sides">
                  <Says who={props.sides.citizen} said={one.citizen} note={one.question === 'supportNeeds'} />
                  <Says who={props.sides.company} said={one.company} />
                </div>
              </Show>
              <Show when={one.question === 'supportNeeds'}>
                <Told name={props.sides.citizen} talk={props.talk} />
              </Show>
              <Show when={one.settled}>
                <p class="ff-talk__settled">
                  <b>{t().settled}:</b> {one.settled}
                </p>
              </Show>
            </li>
          )}
        </For>
      </ol>
      <Show when={props.canWrite && may('write-alignment-together')}>
        <div class="ff-actions">
          <A class="button button-secondary" href={`${props.here}/svar/citizen`}>
            {t().writeWith(props.sides.citizen)}
          </A>
          <A class="button button-secondary" href={`${props.here}/svar/company`}>
            {t().writeWith(props.sides.company)}
          </A>
        </div>
      </Show>
    </section>
  );
}

function Says(props: {
  readonly who: string;
  readonly said: SideWords | undefined;
  readonly note?: boolean;
}): JSX.Element {
  const t = talkText;
  return (
    <div class="ff-talk__side">
      <p class="ff-talk__who">{props.who}</p>
      <Show when={props.said} fallback={<p class="ff-muted">{t().nothing}</p>}>
        {(said) => (
          <>
            <p class="ff-talk__words">{said().words}</p>
            <p class="ff-muted">
              <Show when={said().writtenBy}>{t().together}. </Show>
              <Show when={props.note}>{t().onlyYou}</Show>
            </p>
          </>
        )}
      </Show>
    </div>
  );
}

function Told(props: { readonly name: string; readonly talk: AlignmentTalkView }): JSX.Element {
  const t = talkText;
  const needs = (): string => listed(props.talk.told.map((need) => vocabularyText().considerations[need]));
  return (
    <p class="mb-0">
      <b>{t().told(props.name)}:</b>{' '}
      <Show when={needs()} fallback={t().toldNothing}>
        {needs()}
      </Show>
    </p>
  );
}
