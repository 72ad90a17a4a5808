import { A, createAsync } from '@solidjs/router';
import { createUniqueId, For, Show, untrack, type JSX } from 'solid-js';
import { ChoiceCard } from '#kit/forms/choice-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Listen } from '#kit/parts/listen.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { dreamIcons } from '#kit/preparation/dream-icons.ts';
import { dreamWords } from '#kit/preparation/dream-words.text.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import { dreamParts, dreamSymbols, type DreamPart, type MyDream } from '#shared/shapes/dream.ts';
import { readMyDream } from '../../data/dream.ts';
import { municipalityName, readContactNames } from '../../data/efforts.ts';
import { createDream, type DreamInHand } from './dream-in-hand.ts';
import { DreamSaved } from './dream-saved.tsx';
import { dreamText } from './dream.text.ts';

/** Min drøm: in symbols and own words, saved while it is written. */
export function MyDreamPage(): JSX.Element {
  const t = dreamText;
  return (
    <Page title={t().title} form="phone">
      <BackLink href="/">{t().back}</BackLink>
      <Loaded says={t().loading} keys={readMyDream.key} page>
        <Whole />
      </Loaded>
    </Page>
  );
}

function Whole(): JSX.Element {
  const known = createAsync(async () => {
    const dream = await readMyDream();
    const by = [...new Set(dream.comments.map(({ byId }) => byId))].toSorted().join(' ');
    return { dream, names: await readContactNames(by) };
  });
  return <Show when={known()}>{(read) => <Written dream={read().dream} names={read().names} />}</Show>;
}

function Written(props: { readonly dream: MyDream; readonly names: ReadonlyMap<string, string> }): JSX.Element {
  const t = dreamText;
  const inHand = createDream(untrack(() => props.dream));
  const readers = (): string => props.dream.readBy.map(municipalityName).join(', ');
  const who = (): string => (readers() ? t().readBy(readers()) : t().readByNobody);
  return (
    <>
      <h1>{t().title}</h1>
      <p class="font-lead">{t().lead}</p>
      <p>
        {who()} {t().noConsequence}
      </p>
      <Listen text={[t().title, t().lead, who(), t().noConsequence].join('. ')} />
      <For each={dreamParts}>{(part) => <Part part={part} inHand={inHand} />}</For>
      <DreamSaved saving={inHand.saving()} isWritten={props.dream.version > 0} />
      <Show when={props.dream.comments.length > 0}>
        <section class="ff-sheet" aria-labelledby="comments">
          <h2 class="h3 mt-0" id="comments">
            {t().comments}
          </h2>
          <For each={props.dream.comments}>
            {({ byId, at, words, municipality }) => (
              <div class="ff-answer">
                <p class="mb-0">{words}</p>
                <p class="ff-muted mb-0">
                  {t().commentBy(props.names.get(byId) ?? t().somebody(municipalityName(municipality)), dayAndTime(at))}
                </p>
              </div>
            )}
          </For>
        </section>
      </Show>
      <p>
        <A href="/droem/foer">{t().before}</A>
      </p>
    </>
  );
}

function Part(props: { readonly part: DreamPart; readonly inHand: DreamInHand }): JSX.Element {
  const t = dreamText;
  const w = dreamWords;
  const id = createUniqueId();
  const stands = () => props.inHand.content()[props.part];
  const symbols = (): readonly string[] => stands().symbols;
  const change = (more: object): void =>
    props.inHand.change({ ...props.inHand.content(), [props.part]: { ...stands(), ...more } });
  const press = (symbol: string, chosen: boolean): void =>
    change({ symbols: chosen ? [...symbols(), symbol] : symbols().filter((other) => other !== symbol) });
  return (
    <section class="ff-dream" aria-labelledby={id}>
      <h2 id={id}>{w().parts[props.part]}</h2>
      <p class="ff-muted">{w().help[props.part]}</p>
      <div class="ff-symbols" role="group" aria-labelledby={id}>
        <For each={dreamSymbols[props.part]}>
          {(symbol) => (
            <ChoiceCard
              kind="checkbox"
              name={`${id}-${symbol}`}
              choice={{ value: symbol, label: w().symbols[symbol], icon: dreamIcons[symbol] }}
              checked={symbols().includes(symbol)}
              onChange={(chosen) => press(symbol, chosen)}
            />
          )}
        </For>
      </div>
      <label class="form-label" for={`${id}-words`}>
        {t().ownWords}
        <span class="sr-only">: {w().parts[props.part]}</span>
      </label>
      <textarea
        class="form-input ff-input--full"
        id={`${id}-words`}
        rows={3}
        maxlength={1500}
        value={stands().words}
        onInput={(event) => change({ words: event.currentTarget.value })}
      />
    </section>
  );
}
