import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { DreamParts } from '#kit/preparation/dream-parts.tsx';
import { dayAndTime } from '#kit/time/format-dates.ts';
import { readDreamVersions } from '../../data/dream.ts';
import { dreamText } from './dream.text.ts';

/** How my dream was before, the newest first: nothing that was written is lost. */
export function DreamBefore(): JSX.Element {
  const t = dreamText;
  return (
    <Page title={t().beforeTitle} form="phone">
      <BackLink href="/droem">{t().back}</BackLink>
      <h1>{t().beforeTitle}</h1>
      <Loaded says={t().loading} keys={readDreamVersions.key}>
        <Versions />
      </Loaded>
    </Page>
  );
}

function Versions(): JSX.Element {
  const t = dreamText;
  const first = createAsync(() => readDreamVersions());
  const list = pagesOf(
    () => first() ?? { items: [], cursor: null },
    (cursor) => readDreamVersions(cursor),
  );
  return (
    <Show when={first()}>
      <Show when={list.items().length > 0} fallback={<Empty title={t().noBefore} />}>
        <p class="font-lead">{t().beforeLead}</p>
        <For each={list.items()}>
          {(version) => (
            <section class="ff-sheet">
              <p class="ff-strong">{t().writtenOn(dayAndTime(version.savedAt))}</p>
              <DreamParts content={version} />
            </section>
          )}
        </For>
        <Show when={list.hasMore()}>
          <BusyButton kind="secondary" busy={list.busy()} onClick={() => void list.more()}>
            {t().older}
          </BusyButton>
        </Show>
      </Show>
    </Show>
  );
}
