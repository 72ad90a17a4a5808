import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { readAsked } from '../requests/request-data.ts';
import { RequestRow } from '../requests/request-row.tsx';
import { homeText } from './home.text.ts';

const mostShown = 5;

/** Who needs something from us: what waits for an answer stands here; nothing yet says so. */
export function Inbox(): JSX.Element {
  return (
    <Show
      when={may('list-asked-requests')}
      fallback={<Empty title={homeText().nothing} text={homeText().nothingText} />}
    >
      <Asked />
    </Show>
  );
}

function Asked(): JSX.Element {
  const own = ownInstitution();
  const waiting = createAsync(() => readAsked(own, 'waiting'));
  return (
    <Show when={waiting()}>
      {(page) => (
        <Show
          when={page().items.length > 0}
          fallback={<Empty title={homeText().nothing} text={homeText().nothingText} />}
        >
          <WorkList title={homeText().inbox} count={page().items.length}>
            <For each={page().items.slice(0, mostShown)}>{(line) => <RequestRow of={line} />}</For>
          </WorkList>
          <Show when={page().items.length > mostShown}>
            <p>
              <A href="/forespoergsler">{homeText().allAsked}</A>
            </p>
          </Show>
        </Show>
      )}
    </Show>
  );
}
