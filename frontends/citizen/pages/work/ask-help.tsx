import { revalidate } from '@solidjs/router';
import { createSignal, createUniqueId, Show, type JSX } from 'solid-js';
import { answerOf, matching } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { HelpUrgency } from '#shared/shapes/help-call.ts';
import type { MyPlacement } from '#shared/shapes/my-placement.ts';
import { readMyWork } from '../../data/my-work.ts';
import { myWorkText } from './my-work.text.ts';

/** A call for help at one's own place: it goes to whoever has the lifeline, and what became of it stands here. */
export function AskHelp(props: { readonly place: MyPlacement }): JSX.Element {
  const t = () => myWorkText().help;
  const [open, setOpen] = createSignal(false);
  const [words, setWords] = createSignal('');
  const wordsId = createUniqueId();
  const action = createAction();
  const ask = (urgency: HelpUrgency): void =>
    void action.run(async () => {
      const param = { scope: requiredRole().scope, placementId: props.place.placementId };
      const json = { urgency, ...(words().trim() && { words: words() }) };
      await answerOf(matching['my-placements'][':placementId']['help-calls'].$post({ param, json }));
      tellDone(t().sent);
      setWords('');
      setOpen(false);
      await revalidate(readMyWork.key);
    });
  const last = (): string => {
    const { help } = props.place;
    if (!help) return '';
    if (help.state === 'void') return t().failed;
    const when = dayAndTime(help.sentAt);
    return help.state === 'sent' ? t().sentOn(when) : t().arrivedOn(when);
  };
  return (
    <section class="ff-sheet">
      <h2 class="h3">{t().ask}</h2>
      <p>{last() || t().lead}</p>
      <Show
        when={open()}
        fallback={
          <button type="button" class="button button-secondary ff-wide" onClick={() => setOpen(true)}>
            {t().ask}
          </button>
        }
      >
        <label class="form-label" for={wordsId}>
          {t().words}
        </label>
        <textarea
          id={wordsId}
          class="form-input ff-input--full"
          rows={3}
          maxLength={400}
          value={words()}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <div class="ff-actions">
          <button
            type="button"
            class="button button-primary ff-wide"
            disabled={action.busy()}
            onClick={() => ask('today')}
          >
            {t().today}
          </button>
          <button
            type="button"
            class="button button-secondary ff-wide"
            disabled={action.busy()}
            onClick={() => ask('this-week')}
          >
            {t().week}
          </button>
        </div>
      </Show>
      <ActionProblem of={action} />
    </section>
  );
}
