import { createAsync, revalidate } from '@solidjs/router';
import { createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import {
  SignSettled,
  type BreakOffSign,
  type PlacementSigns,
  type SignSettledAnswer,
} from '#shared/shapes/break-off-signs.ts';
import { readSigns, readSignsList } from '../../../data/break-off-signs.ts';
import { saidInWords } from './said-in-words.ts';
import { signsText } from './signs.text.ts';

type Props = { readonly name: string; readonly placementId: string };

/** What was said that may mean trouble: each with who said it and when, and what to do; gone once somebody wrote what they did. */
export function Signs(props: Props): JSX.Element {
  return (
    <Show when={may('show-break-off-signs')}>
      <Loaded says={signsText().loading} keys={readSigns.key}>
        <Known {...props} />
      </Loaded>
    </Show>
  );
}

function Known(props: Props): JSX.Element {
  const t = signsText;
  const known = createAsync(() => readSigns(requiredRole().scope, props.placementId));
  const [asked, setAsked] = createSignal<BreakOffSign>();
  return (
    <Show when={known()}>
      {(signs) => (
        <>
          <Show when={signs().open.length > 0}>
            <section class="ff-sheet ff-ask ff-above" aria-label={t().title}>
              <h3>{t().title}</h3>
              <p class="ff-muted">{t().lead}</p>
              <ul class="ff-list">
                <For each={signs().open}>
                  {(sign) => (
                    <li class="ff-ruled">
                      <p class="ff-strong">{t().rule[sign.rule]}</p>
                      <p>{saidInWords(sign, props.name)}</p>
                      <p class="ff-muted">{t().next[sign.rule](props.name)}</p>
                      <Show when={may('settle-break-off-sign')}>
                        <button type="button" class="button button-secondary" onClick={() => setAsked(sign)}>
                          {t().settle}
                          <span class="sr-only">: {t().rule[sign.rule]}</span>
                        </button>
                      </Show>
                    </li>
                  )}
                </For>
              </ul>
            </section>
          </Show>
          <Show when={signs().settled.length > 0}>
            <details class="ff-ruled">
              <summary>{t().before}</summary>
              <ul class="ff-list">
                <For each={signs().settled}>
                  {(done) => (
                    <li>
                      {t().rule[done.rule]} ({shortDate(done.on)}): {done.note}
                    </li>
                  )}
                </For>
              </ul>
            </details>
          </Show>
          <Show when={asked()}>
            {(sign) => (
              <SettleDialog name={props.name} signs={signs()} sign={sign()} onClose={() => setAsked(undefined)} />
            )}
          </Show>
        </>
      )}
    </Show>
  );
}

function SettleDialog(props: {
  readonly name: string;
  readonly signs: PlacementSigns;
  readonly sign: BreakOffSign;
  readonly onClose: () => void;
}): JSX.Element {
  const t = signsText;
  const { placementId } = untrack(() => props.signs);
  const { rule, on } = untrack(() => props.sign);
  const param = { scope: requiredRole().scope, placementId };
  const form = createForm<{ note: string }, SignSettled, SignSettledAnswer>({
    name: `sign-${placementId}-${rule}-${on}`,
    start: { note: '' },
    newest: () => ({ version: props.signs.version, values: {} }),
    read: ({ note }, version) => readWithShape(SignSettled, { version, rule, on, note }),
    send: (json, key) =>
      answerOf(matching.placements[':placementId']['break-off-signs'].settled.$post({ param, json }, once(key))),
    done: () => {
      props.onClose();
      tellDone(t().settled);
      void revalidate([readSigns.key, readSignsList.key]);
    },
  });
  return (
    <Dialog open title={t().rule[rule]} onClose={() => props.onClose()}>
      <p>{saidInWords(props.sign, props.name)}</p>
      <Form of={form} submit={t().save}>
        <TextArea field={form.field('note')} label={t().note} help={t().noteHelp} rows={3} />
      </Form>
    </Dialog>
  );
}
