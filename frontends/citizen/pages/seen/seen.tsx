import { createAsync, query } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { roleName } from '#kit/frame/role-names.text.ts';
import { Page } from '#kit/frame/page.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { access, answerOf } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Face } from '#kit/parts/face.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty, Notice } from '#kit/parts/states.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { language, type Language } from '#kit/language/language.ts';
import { sentence } from '#kit/language/texts.ts';
import { clockTime, longDate } from '#kit/time/format-dates.ts';
import { JournalWish } from './journal-wish.tsx';
import { seenText } from './seen.text.ts';
import { whoFilters, whoSaw, type Looker, type ViewingPage, type WhoFilter } from './who-saw.ts';

/** The first page; asked again in another language, because the answer is words. */
const readViewings = query(async (scope: string, _words: Language) => await viewingsFrom(scope), 'who-saw');

function viewingsFrom(scope: string, cursor?: string): Promise<ViewingPage> {
  return answerOf(access.viewings.$get({ param: { scope }, query: { cursor } }));
}

/** Who has seen my data, what was it, and why? By day and person, with what each line means and how to ask. */
export function Seen(): JSX.Element {
  const t = seenText;
  return (
    <Page title={t().title}>
      <BackLink href="/samtykker">{t().back}</BackLink>
      <h1>{t().title}</h1>
      <p class="font-lead">{t().lead}</p>
      <Loaded says={t().loading} keys={readViewings.key}>
        <List />
      </Loaded>
      <details class="ff-fold">
        <summary>{t().explainTitle}</summary>
        <ul>
          <For each={t().explain}>{(line) => <li>{line}</li>}</For>
        </ul>
      </details>
      <JournalWish />
      <Notice title={t().ask}>
        <p>{t().askText}</p>
      </Notice>
    </Page>
  );
}

function List(): JSX.Element {
  const t = seenText;
  const { scope } = requiredRole();
  const [filter, setFilter] = createSignal<WhoFilter>('others');
  const first = createAsync(() => readViewings(scope, language()));
  const list = pagesOf<ViewingPage['items'][number]>(first, async (cursor) => await viewingsFrom(scope, cursor));
  const days = (): ReturnType<typeof whoSaw> => whoSaw(list.items(), filter());
  return (
    <Show
      when={list.items().length > 0}
      fallback={
        <Show when={first()}>
          <Empty title={t().none} text={t().noneText} />
        </Show>
      }
    >
      <fieldset class="ff-filter-row">
        <legend class="form-label">{t().show}</legend>
        <div class="ff-chips">
          <For each={whoFilters}>
            {(each) => (
              <label class="ff-chip">
                <input type="radio" name="who" checked={filter() === each} onChange={() => setFilter(each)} />
                <span>{t().filters[each]}</span>
              </label>
            )}
          </For>
        </div>
      </fieldset>
      <div class="ff-above" />
      <For each={days()} fallback={<Empty title={t().noneOf} text={t().noneOfText} />}>
        {(day) => (
          <section class="ff-work" aria-label={longDate(day.date)}>
            <div class="ff-work__head">
              <h2>{sentence(longDate(day.date))}</h2>
            </div>
            <ul class="ff-list ff-sheet">
              <For each={day.people}>{(person) => <LookerRow of={person} />}</For>
            </ul>
          </section>
        )}
      </For>
      <Pager of={list} shown={String(list.items().length)} />
    </Show>
  );
}

/** One person on one day: who, in which work, and each thing they did with why and when. */
function LookerRow(props: { readonly of: Looker }): JSX.Element {
  const t = seenText;
  const name = (): string => {
    const who = props.of.by;
    if (who === 'me') return t().me;
    return who === 'system' ? t().system : (props.of.who ?? t().someone);
  };
  const work = (): string => {
    const who = props.of.by;
    if (who === 'me') return '';
    return who === 'system' ? t().systemIs : t().as(roleName(props.of.role), props.of.municipality);
  };
  return (
    <li class="ff-work__row ff-work__row--face">
      <Face name={name()} />
      <div>
        <p class="ff-work__who">{name()}</p>
        <p class="ff-work__what">{work()}</p>
        <For each={props.of.deeds}>
          {(deed) => (
            <p class="mb-0">
              <span class="ff-strong">{deed.what}</span>{' '}
              <span class="ff-muted">
                {deed.times > 1 ? `${t().times(deed.times)}, ` : ''}
                {clockTime(deed.lastAt)}. {t().why}: {deed.why}
              </span>
            </p>
          )}
        </For>
      </div>
    </li>
  );
}
