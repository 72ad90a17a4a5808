import { createAsync, revalidate } from '@solidjs/router';
import { createSignal, For, Match, Show, Switch, untrack, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { keptFresh, type KeptFresh } from '#kit/network/kept-fresh.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayAndTime, dayDate } from '#kit/time/format-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { givenWays, type JournalHandOver } from '#shared/shapes/journal-request.ts';
import type { JournalExportPage, JournalExportView, JournalFormat } from '#shared/shapes/journal-export.ts';
import {
  askJournalExports,
  giveJournal,
  journalFileLink,
  readJournalExports,
  readJournalRequests,
} from '../../data/journal-exports.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { firstName } from '../person/first-name.ts';
import { journalExportText } from './journal-export.text.ts';
import { MakeExport } from './make-export.tsx';

const askedEveryMs = 1_000;

/** A person's whole journal as files: asked for with a reason, made while one waits or does something else, and fetched. */
export function JournalExports(props: { readonly person: CandidateView }): JSX.Element {
  const t = journalExportText;
  const [making, setMaking] = createSignal(false);
  return (
    <section class="ff-sheet ff-noprint" aria-labelledby="journal-exports">
      <h2 id="journal-exports">{t().title}</h2>
      <p>{t().lead(firstName(props.person))}</p>
      <p>
        <button type="button" class="button button-secondary" onClick={() => setMaking(true)}>
          {t().make}
        </button>
      </p>
      <Show when={making()}>
        <MakeExport person={props.person} onClose={() => setMaking(false)} />
      </Show>
      <Loaded says={t().loading} keys={readJournalExports.key}>
        <Show when={props.person.candidateId} keyed>
          {(candidateId) => <Made candidateId={candidateId} />}
        </Show>
      </Loaded>
    </section>
  );
}

function Made(props: { readonly candidateId: string }): JSX.Element {
  const t = journalExportText;
  const { scope } = requiredRole();
  const candidateId = untrack(() => props.candidateId);
  const first = createAsync(() => readJournalExports(scope, candidateId));
  const page: KeptFresh<JournalExportPage> = keptFresh<JournalExportPage>(
    first,
    () => askUnlessAtRest(scope, candidateId, () => page.view()),
    askedEveryMs,
  );
  return (
    <Show when={page.view()}>
      {(made) => (
        <Show when={made().items.length > 0} fallback={<p class="ff-muted">{t().none}</p>}>
          <ul class="ff-list ff-stack" aria-label={t().list}>
            <For each={made().items}>{(one) => <OneExport of={one} candidateId={candidateId} />}</For>
          </ul>
        </Show>
      )}
    </Show>
  );
}

/** Asked again only while something is being made: nothing else happens by itself. */
async function askUnlessAtRest(
  scope: string,
  candidateId: string,
  shown: () => JournalExportPage | undefined,
): Promise<JournalExportPage> {
  const before = shown();
  return before && !isGoingOn(before.items) ? before : askJournalExports(scope, candidateId);
}

const isGoingOn = (exports: readonly JournalExportView[]): boolean =>
  exports.some(({ state }) => state === 'being-made');

function OneExport(props: { readonly of: JournalExportView; readonly candidateId: string }): JSX.Element {
  const t = journalExportText;
  const { scope } = requiredRole();
  const staff = createAsync(() => readStaff(scope));
  const action = createAction();
  const fetchFile = (format: JournalFormat): void =>
    void action.run(async () => {
      const place = { candidateId: props.candidateId, exportId: props.of.exportId };
      location.assign(await journalFileLink(scope, place, format));
    });
  const by = (): string => nameOf(props.of.askedById, staff() ?? []) ?? t().formerColleague;
  return (
    <li>
      <p>
        <b>{t().reasons[props.of.reason]}</b>
        <br />
        <span class="ff-muted">{t().asked(dayAndTime(props.of.askedAt), by())}</span>{' '}
        <Show when={props.of.withAddress}>
          <Flag tone="soon" icon="warning">
            {t().withAddressFlag}
          </Flag>
        </Show>
      </p>
      <Switch>
        <Match when={props.of.state === 'being-made'}>
          <progress
            class="ff-wide"
            max={props.of.progress?.total}
            value={props.of.progress?.done}
            aria-label={t().making}
          />
          <p role="status" class="ff-num">
            {t().making}
            {props.of.progress ? `: ${t().ofParts(props.of.progress.done, props.of.progress.total)}` : ''}
          </p>
        </Match>
        <Match when={props.of.state === 'ready'}>
          <div class="ff-line">
            <For each={['pdf', 'json'] as const}>
              {(format) => (
                <button type="button" class="function-link" disabled={action.busy()} onClick={() => fetchFile(format)}>
                  <Icon name="download" />
                  {t()[format]}
                </button>
              )}
            </For>
          </div>
          <Given of={props.of} candidateId={props.candidateId} />
          <p class="ff-muted">
            {t().until(dayDate(props.of.keptUntil))} {t().readFirst}
          </p>
        </Match>
        <Match when={props.of.state === 'gone'}>
          <p class="ff-muted">{t().gone}</p>
        </Match>
      </Switch>
      <ActionProblem of={action} />
    </li>
  );
}

/** That the person was given it, and how; that is what they wait for where they asked. */
function Given(props: { readonly of: JournalExportView; readonly candidateId: string }): JSX.Element {
  const t = journalExportText;
  const action = createAction();
  const give = (way: JournalHandOver['way']): void =>
    void action.run(async () => {
      const { exportId, version } = props.of;
      await giveJournal(requiredRole().scope, props.candidateId, exportId, { version, way });
      tellDone(t().givenNow);
      await revalidate([readJournalExports.key, readJournalRequests.key]);
    });
  return (
    <Show
      when={props.of.handedOverAt}
      fallback={
        <div class="ff-line">
          <For each={givenWays}>
            {(way) => (
              <BusyButton kind="secondary" busy={action.busy()} onClick={() => give(way)}>
                {t().give[way]}
              </BusyButton>
            )}
          </For>
          <ActionProblem of={action} />
        </div>
      }
    >
      {(at) => <p>{t().given(dayDate(civilDateOf(at())))}</p>}
    </Show>
  );
}
