import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { shortDate } from '#kit/time/format-dates.ts';
import { packWords } from '#kit/work-capacity/pack-words.text.ts';
import { readMyDescriptions } from '../../data/my-descriptions.ts';
import { myDescriptionText } from './description.text.ts';

/** All that was written about how I work, what waits for me first. */
export function MyDescriptions(): JSX.Element {
  const t = myDescriptionText;
  const all = createAsync(() => readMyDescriptions());
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/">{t().home}</BackLink>
      <h1>{t().title}</h1>
      <div class="ff-narrow ff-stack">
        <Loaded says={t().loading} keys={readMyDescriptions.key}>
          <Show when={all()}>
            {(known) => (
              <Show when={known().length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
                <ul class="ff-list ff-sheet">
                  <For each={known()}>
                    {(one) => (
                      <li class="ff-company-row">
                        <div>
                          <p class="ff-strong">
                            <A href={`/mit-arbejde/${one.packId}`}>{packWords().purposes[one.purpose]}</A>
                          </p>
                          <p class="ff-muted">{one.sentAt ? shortDate(one.sentAt.slice(0, 10)) : ''}</p>
                        </div>
                        <Flag tone={one.state === 'with-person' ? 'soon' : 'quiet'}>{t().states[one.state]}</Flag>
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
            )}
          </Show>
        </Loaded>
      </div>
    </Page>
  );
}
