import { createSignal, For, Show, type JSX } from 'solid-js';
import { Flag } from '#kit/parts/flag.tsx';
import { may } from '#kit/session/may.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { alignmentSides, type AlignmentSide } from '#shared/shapes/alignment-questions.ts';
import type { AlignmentTalkView, SignedYes } from '#shared/shapes/alignment-talk.ts';
import type { Sides } from './side-by-side.tsx';
import { talkText } from './talk.text.ts';
import { YesDialog } from './yes-dialog.tsx';

/** Who has said yes to the text that holds, who has yet to, and every yes to an earlier text. */
export function WhoSaidYes(props: { readonly talk: AlignmentTalkView; readonly sides: Sides }): JSX.Element {
  const t = talkText;
  const [asked, setAsked] = createSignal(false);
  const yesOf = (side: AlignmentSide): SignedYes | undefined =>
    props.talk.signed.find((yes) => yes.side === side && yes.number === props.talk.number);
  const missing = (): readonly AlignmentSide[] => alignmentSides.filter((side) => !yesOf(side));
  const earlier = (): readonly SignedYes[] => props.talk.signed.filter(({ number }) => number !== props.talk.number);
  return (
    <section class="ff-above" aria-labelledby="who-said-yes">
      <h2 id="who-said-yes">{t().yesTitle}</h2>
      <Show when={props.talk.state !== 'signed'}>
        <p class="ff-muted">{t().yesLead}</p>
      </Show>
      <ul class="ff-list">
        <For each={alignmentSides}>
          {(side) => (
            <li>
              <Show
                when={yesOf(side)}
                fallback={
                  <Flag tone="soon" icon="time">
                    {t().yesMissing(props.sides[side])}
                  </Flag>
                }
              >
                {(yes) => (
                  <>
                    <Flag tone="good" icon="check">
                      {t().yesBy(props.sides[side], dayDate(civilDateOf(yes().at)))}
                    </Flag>{' '}
                    <span class="ff-muted">{howOf(yes())}</span>
                  </>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.talk.state === 'settled' && may('sign-alignment-together')}>
        <p class="ff-muted">{t().writeYesText}</p>
        <button type="button" class="button button-secondary" onClick={() => setAsked(true)}>
          {t().writeYes}
        </button>
      </Show>
      <Show when={earlier().length > 0}>
        <details class="ff-fold">
          <summary>{t().yesEarlier(earlier().length)}</summary>
          <ul class="ff-list">
            <For each={earlier()}>
              {(yes) => (
                <li>
                  {t().yesToEarlier(yes.number)}: {t().yesBy(props.sides[yes.side], dayDate(civilDateOf(yes.at)))}{' '}
                  {howOf(yes)}
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
      <Show when={asked()}>
        <YesDialog talk={props.talk} sides={props.sides} missing={missing()} onClose={() => setAsked(false)} />
      </Show>
    </section>
  );
}

function howOf({ how, present }: SignedYes): string {
  return how === 'self' ? talkText().yesSelf : talkText().yesThere(present ?? '');
}
