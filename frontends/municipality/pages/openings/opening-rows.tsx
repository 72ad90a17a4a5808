import { A } from '@solidjs/router';
import { For, Match, Show, Switch, type JSX } from 'solid-js';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { DenseList, type Column } from '#kit/parts/dense-list.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { OpeningLine } from '#shared/shapes/opening.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import { openingsText } from './openings.text.ts';

/** Openings as rows: what it is, whose, what it can be, how many hours, where; and the free places. */
export function OpeningRows(props: {
  readonly title: string;
  readonly openings: readonly OpeningLine[];
  /** Where the company is the page's own subject, its name is left out of the rows. */
  readonly atCompany?: boolean;
}): JSX.Element {
  return (
    <DenseList
      title={props.title}
      count={props.openings.length}
      rows={props.openings}
      columns={columns(props.atCompany === true)}
    />
  );
}

function columns(atCompany: boolean): readonly Column<OpeningLine>[] {
  const t = openingsText();
  const company: Column<OpeningLine> = { label: t.company, cell: (opening) => opening.companyName };
  return [
    {
      label: t.opening,
      cell: (opening) => <A href={`/pladser/${opening.companyId}/${opening.openingId}`}>{opening.title}</A>,
    },
    ...(atCompany ? [] : [company]),
    { label: t.kinds, cell: (opening) => <KindTags kinds={opening.kinds} /> },
    {
      label: t.hoursShort,
      cell: (opening) => (
        <span class="ff-num">
          {hoursRange(opening)} <span class="ff-dense__label">{t.aWeek}</span>
        </span>
      ),
    },
    { label: t.where, cell: (opening) => opening.town ?? t.placed(opening.postalCode, undefined) },
    { label: t.freePlaces, cell: (opening) => <StateFlag opening={opening} short /> },
  ];
}

/** Kinds of employment as short labels; the whole words are read aloud and shown on pointing. */
function KindTags(props: { readonly kinds: readonly PlacementKind[] }): JSX.Element {
  return (
    <span class="ff-tags">
      <For each={props.kinds}>
        {(kind) => (
          <abbr class="ff-tag" title={vocabularyText().placementKinds[kind]}>
            {vocabularyText().placementKindsShort[kind]}
          </abbr>
        )}
      </For>
    </span>
  );
}

function hoursRange({ hoursFrom, hoursTo }: OpeningLine): string {
  return hoursFrom === hoursTo ? formatNumber(hoursFrom) : `${formatNumber(hoursFrom)}–\u2060${formatNumber(hoursTo)}`;
}

/** How an opening stands: free places, or why nobody can begin there now. */
export function StateFlag(props: {
  readonly opening: Pick<OpeningLine, 'state' | 'placesFree'> & { readonly places: number };
  /** Where the column says that it is about free places. */
  readonly short?: boolean;
}): JSX.Element {
  const t = openingsText;
  return (
    <Switch fallback={<Flag tone="quiet">{t().noneFree}</Flag>}>
      <Match when={props.opening.state !== 'open'}>
        <Flag tone={props.opening.state === 'paused' ? 'soon' : 'quiet'}>{t().state[props.opening.state]}</Flag>
      </Match>
      <Match when={props.opening.placesFree > 0}>
        <Flag tone="good" icon="check">
          {(props.short ? t().placesShort : t().placesFree)(props.opening.placesFree, props.opening.places)}
          <Show when={props.short}>
            <span class="ff-dense__label">{t().freeWord}</span>
          </Show>
        </Flag>
      </Match>
    </Switch>
  );
}
