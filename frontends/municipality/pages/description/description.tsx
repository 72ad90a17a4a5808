import { createAsync, useParams } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { Packs, PackView } from '#shared/shapes/evidence-pack.ts';
import { readPacks } from '../../data/evidence-packs.ts';
import { readPerson } from '../../data/person.ts';
import { firstName } from '../person/first-name.ts';
import { descriptionText } from './description.text.ts';
import { PackForm } from './pack-form.tsx';
import { OnePack } from './one-pack.tsx';

/** How somebody works, described for a decision: the one under way, and those before it. */
export function Description(): JSX.Element {
  const t = descriptionText;
  const scope = requiredRole().scope;
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  const packs = createAsync(() => readPacks(scope, params.id));
  return (
    <>
      <BackLink href={`/personer/${params.id}/placering`}>{t().back}</BackLink>
      <Loaded says={t().loading} keys={readPacks.key}>
        <Show when={person()}>
          {(known) => <Show when={packs()}>{(all) => <Known person={known()} all={all()} />}</Show>}
        </Show>
      </Loaded>
    </>
  );
}

const over: readonly PackView['state'][] = ['issued', 'superseded', 'withdrawn'];

function Known(props: { readonly person: CandidateView; readonly all: Packs }): JSX.Element {
  const t = descriptionText;
  const [writing, setWriting] = createSignal(false);
  const name = (): string => firstName(props.person);
  const underWay = (): PackView | undefined => props.all.items.find(({ state }) => !over.includes(state));
  const formers = (): readonly PackView[] => props.all.items.filter(({ state }) => over.includes(state));
  const mayBegin = (): boolean => may('draft-evidence-pack') && !underWay() && !writing();
  return (
    <>
      <div class="ff-head">
        <h1>{t().heading(name())}</h1>
        <Show when={mayBegin()}>
          <button type="button" class="button button-primary" onClick={() => setWriting(true)}>
            {t().begin}
          </button>
        </Show>
      </div>
      <div class="ff-narrow ff-stack">
        <div>
          <p>{t().lead}</p>
          <p class="ff-muted">{t().usable(props.all.usable)}</p>
        </div>
        <Show when={writing()}>
          <section class="ff-sheet" aria-label={t().begin}>
            <PackForm
              candidateId={props.person.candidateId}
              begin={props.all.from}
              onDone={() => setWriting(false)}
              onCancel={() => setWriting(false)}
            />
          </section>
        </Show>
        <Show when={underWay()} keyed>
          {(pack) => <OnePack of={pack} person={props.person} />}
        </Show>
        <Show when={props.all.items.length === 0 && !writing()}>
          <p>{t().none}</p>
        </Show>
        <Show when={formers().length > 0}>
          <section aria-labelledby="before">
            <h2 id="before">{t().before}</h2>
            <div class="ff-stack">
              <For each={formers()}>{(pack) => <OnePack of={pack} person={props.person} />}</For>
            </div>
          </section>
        </Show>
      </div>
    </>
  );
}
