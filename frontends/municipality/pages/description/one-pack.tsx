import { createSignal, Match, Show, Switch, type JSX } from 'solid-js';
import { Flag } from '#kit/parts/flag.tsx';
import { may } from '#kit/session/may.ts';
import { nearDate } from '#kit/time/format-dates.ts';
import { GivenTo, PackSheet } from '#kit/work-capacity/pack-document.tsx';
import { packWords } from '#kit/work-capacity/pack-words.text.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { PackView } from '#shared/shapes/evidence-pack.ts';
import { firstName } from '../person/first-name.ts';
import { descriptionText } from './description.text.ts';
import { PackActs } from './pack-acts.tsx';
import { PackForm } from './pack-form.tsx';

export type OfPack = { readonly of: PackView; readonly person: CandidateView };

const tones: Readonly<Record<PackView['state'], 'soon' | 'good' | 'quiet' | 'late'>> = {
  draft: 'quiet',
  'with-person': 'soon',
  'correction-asked': 'late',
  commented: 'good',
  uncommented: 'soon',
  issued: 'good',
  superseded: 'quiet',
  withdrawn: 'quiet',
};

/** One description: how it stands, what the person said, and what staff may do next. */
export function OnePack(props: OfPack): JSX.Element {
  const t = descriptionText;
  const [changing, setChanging] = createSignal(false);
  return (
    <article class="ff-sheet">
      <div class="ff-place__head">
        <h2 class="h3">{t().number(props.of.number, packWords().purposes[props.of.purpose])}</h2>
        <Flag tone={tones[props.of.state]}>{t().states[props.of.state]}</Flag>
      </div>
      <Show
        when={!changing()}
        fallback={
          <PackForm
            candidateId={props.of.candidateId}
            former={props.of}
            onDone={() => setChanging(false)}
            onCancel={() => setChanging(false)}
          />
        }
      >
        <Said {...props} />
        <Show when={props.of.document}>
          {(document) => (
            <details class="ff-ruled" open={props.of.state === 'draft'}>
              <summary>{t().read}</summary>
              <PackSheet of={document()} />
            </details>
          )}
        </Show>
        <Show when={props.of.issued}>
          <div class="ff-ruled">
            <h3 class="ff-h-small">{packWords().given}</h3>
            <GivenTo of={props.of} />
          </div>
        </Show>
        <Show when={may('change-evidence-pack')}>
          <PackActs {...props} change={() => setChanging(true)} />
        </Show>
      </Show>
    </article>
  );
}

/** What the person said, or is waited for. */
function Said(props: OfPack): JSX.Element {
  const t = descriptionText;
  const name = (): string => firstName(props.person);
  const readBy = (): string => nearDate(props.of.readBy ?? '');
  return (
    <>
      <Show when={props.of.correction}>
        {(asked) => (
          <div class="ff-ruled">
            <h3 class="ff-h-small">{t().asked(name())}</h3>
            <blockquote>{asked().words}</blockquote>
            <Show when={asked().declined}>{(declined) => <p>{t().declined(declined().reason)}</p>}</Show>
          </div>
        )}
      </Show>
      <Switch>
        <Match when={props.of.reading} keyed>
          {(reading) => (
            <div class="ff-ruled">
              <h3 class="ff-h-small">{t().comment(name())}</h3>
              <Show when={reading.words} fallback={<p>{t().nothing(name())}</p>}>
                {(words) => <blockquote>{words()}</blockquote>}
              </Show>
              <Show when={reading.how === 'together'}>
                <p class="ff-muted">{t().readTogether}</p>
              </Show>
            </div>
          )}
        </Match>
        <Match when={props.of.state === 'with-person'}>
          <p>{props.of.togetherAskedAt ? t().togetherAsked(name()) : t().waits(name(), readBy())}</p>
        </Match>
        <Match when={props.of.readBy && (props.of.state === 'uncommented' || props.of.issued)}>
          <p>{t().unread(name(), readBy())}</p>
        </Match>
      </Switch>
    </>
  );
}
