import { A } from '@solidjs/router';
import { For, Match, Switch, type JSX } from 'solid-js';
import { Flag } from '#kit/parts/flag.tsx';
import { WorkList } from '#kit/parts/work-list.tsx';
import type { OpeningLine } from '#shared/shapes/opening.ts';
import { hoursAWeek, kindsInLine } from './opening-words.ts';
import { openingsText } from './openings.text.ts';

/** Openings as rows: what it is, whose, how many hours; the free places beside it. */
export function OpeningRows(props: {
  readonly title: string;
  readonly openings: readonly OpeningLine[];
  /** Where the company is the page's own subject, its name is left out of the rows. */
  readonly atCompany?: boolean;
}): JSX.Element {
  const what = (opening: OpeningLine): string =>
    [
      props.atCompany ? undefined : opening.companyName,
      kindsInLine(opening.kinds),
      hoursAWeek(opening),
      openingsText().postalCode(opening.postalCode),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <WorkList title={props.title}>
      <For each={props.openings}>
        {(opening) => (
          <li class="ff-work__row ff-work__row--wide">
            <div>
              <p class="ff-work__who">
                <A href={`/pladser/${opening.companyId}/${opening.openingId}`}>{opening.title}</A>
              </p>
              <p class="ff-work__what">{what(opening)}</p>
            </div>
            <span>
              <StateFlag opening={opening} />
            </span>
          </li>
        )}
      </For>
    </WorkList>
  );
}

/** How an opening stands: free places, or why nobody can begin there now. */
export function StateFlag(props: {
  readonly opening: Pick<OpeningLine, 'state' | 'placesFree'> & { readonly places: number };
}): JSX.Element {
  const t = openingsText;
  return (
    <Switch fallback={<Flag tone="quiet">{t().noneFree}</Flag>}>
      <Match when={props.opening.state !== 'open'}>
        <Flag tone={props.opening.state === 'paused' ? 'soon' : 'quiet'}>{t().state[props.opening.state]}</Flag>
      </Match>
      <Match when={props.opening.placesFree > 0}>
        <Flag tone="good" icon="check">
          {t().placesFree(props.opening.placesFree, props.opening.places)}
        </Flag>
      </Match>
    </Switch>
  );
}
