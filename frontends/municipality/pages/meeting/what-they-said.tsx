import { For, Show, type JSX } from 'solid-js';
import { listed } from '#kit/language/words-in-line.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import { alignmentSides } from '#shared/shapes/alignment-questions.ts';
import type { AlignmentTalkView } from '#shared/shapes/alignment-talk.ts';
import type { Consideration } from '#shared/shapes/vocabulary.ts';
import type { Sides } from './side-by-side.tsx';
import { talkText } from './talk.text.ts';

/** What both sides said to one question, beside the field of the text; either can be taken over with one press. */
export function WhatTheySaid(props: {
  readonly said: AlignmentTalkView['questions'][number] | undefined;
  readonly sides: Sides;
  /** The needs that the workplace may know: what is taken over of support instead of the person's own words. */
  readonly told: readonly Consideration[];
  readonly onUse: (words: string) => void;
}): JSX.Element {
  const t = talkText;
  const needs = (): string => listed(props.told.map((need) => vocabularyText().considerations[need]));
  const isSupport = (): boolean => props.said?.question === 'supportNeeds';
  return (
    <div class="ff-talk__sides">
      <For each={alignmentSides}>
        {(side) => (
          <Show when={props.said?.[side]}>
            {(words) => (
              <div class="ff-talk__side">
                <p class="ff-talk__who">{props.sides[side]}</p>
                <p class="ff-talk__words">{words().words}</p>
                <Show when={!isSupport() || side === 'company'} fallback={<p class="ff-muted">{t().onlyYou}</p>}>
                  <Use who={props.sides[side]} onUse={() => props.onUse(words().words)} />
                </Show>
              </div>
            )}
          </Show>
        )}
      </For>
      <Show when={needs()}>
        <div class="ff-talk__side">
          <p class="ff-talk__who">{t().told(props.sides.citizen)}</p>
          <p class="ff-talk__words">{needs()}</p>
          <Use who={props.sides.citizen} onUse={() => props.onUse(`${needs()}.`)} />
        </div>
      </Show>
    </div>
  );
}

function Use(props: { readonly who: string; readonly onUse: () => void }): JSX.Element {
  const t = talkText;
  return (
    <button type="button" class="function-link ff-link" aria-label={t().useOf(props.who)} onClick={() => props.onUse()}>
      {t().use}
    </button>
  );
}
