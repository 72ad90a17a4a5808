import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { sentence } from '#kit/language/texts.ts';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { readSiteOrders } from '../../data/site.ts';
import { PersonRow } from '../site/people.tsx';
import { siteText } from '../site/site.text.ts';
import { homeText } from './home.text.ts';

/** What a training site's day begins with: orders that wait for an answer, and the day's list. */
export function SiteToday(): JSX.Element {
  const t = siteText;
  const own = ownInstitution();
  const waiting = createAsync(() => readSiteOrders(own.scope, own.institutionId, 'new'));
  const here = createAsync(() => readSiteOrders(own.scope, own.institutionId, 'ongoing'));
  return (
    <>
      <Show when={waiting()?.items.length === 0 && here()?.items.length === 0}>
        <Empty title={homeText().nothing} text={homeText().nothingText} />
      </Show>
      <Show when={(waiting()?.items.length ?? 0) > 0}>
        <WorkList title={sentence(t().waitingCount(waiting()?.items.length ?? 0))}>
          <For each={waiting()?.items}>{(line) => <PersonRow of={line} />}</For>
        </WorkList>
      </Show>
      <Show when={(here()?.items.length ?? 0) > 0}>
        <WorkList title={sentence(t().hereCount(here()?.items.length ?? 0))}>
          <For each={here()?.items}>{(line) => <PersonRow of={line} />}</For>
        </WorkList>
        <Show when={may('mark-attendance')}>
          <div class="ff-actions">
            <A class="button button-primary" href="/unge/fremmoede">
              {t().toAttendance}
            </A>
          </div>
        </Show>
      </Show>
    </>
  );
}
