import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { ownCompany } from '../../data/own-company.ts';
import { readStillThere } from '../../data/still-there.ts';
import { stillThereText } from './still-there.text.ts';

/** On the first page: that it is asked about somebody who began half a year ago. */
export function StillThereWaits(): JSX.Element {
  const t = stillThereText;
  const own = ownCompany();
  const asked = createAsync(() => readStillThere(own.scope, own.companyId));
  const count = (): number => (asked() ?? []).filter(({ said }) => !said || said.state === 'void').length;
  return (
    <Show when={count() > 0}>
      <section class="ff-sheet">
        <h2 class="h3">{t().title}</h2>
        <p>{t().waits(count())}</p>
        <p>
          <A href="/stadig" class="ff-go">
            <Icon name="chat" /> {t().answer}
          </A>
        </p>
      </section>
    </Show>
  );
}
