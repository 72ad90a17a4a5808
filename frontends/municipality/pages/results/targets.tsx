import { A, createAsync, revalidate, useNavigate } from '@solidjs/router';
import { For, Show, untrack, type JSX } from 'solid-js';
import { answerOf, insight, once } from '#kit/network/services.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { NumberWithUnit, TextField } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Refused } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { longDate } from '#kit/time/format-dates.ts';
import {
  targetMeasures,
  type ResultsView,
  type TargetsChoice,
  type TargetsKept,
  type TargetsView,
} from '#shared/shapes/results.ts';
import { readResults, readTargets } from '../../data/results.ts';
import { fieldsOfTargets, readTargetFields, targetField, type TargetFields } from './read-targets.ts';
import { resultsText } from './results.text.ts';
import { targetsText } from './targets.text.ts';

type Columns = ResultsView['columns'];

/** What do we want to reach? The leader sets it from a day on; earlier reports keep theirs. */
export function Targets(): JSX.Element {
  const t = targetsText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/resultater">{t().back}</BackLink>
      <Show when={may('set-targets')} fallback={<Refused page title={t().onlyLeader} text={t().onlyLeaderText} />}>
        <Loaded says={t().loading} keys={[readTargets.key, readResults.key]} page>
          <Known />
        </Loaded>
      </Show>
    </Page>
  );
}

function Known(): JSX.Element {
  const { scope } = requiredRole();
  const results = createAsync(() => readResults(scope, undefined));
  const targets = createAsync(() => readTargets(scope));
  return (
    <Show when={results()}>
      {(table) => (
        <Show when={targets()}>{(known) => <TargetsForm columns={table().columns} targets={known()} />}</Show>
      )}
    </Show>
  );
}

function TargetsForm(props: { readonly columns: Columns; readonly targets: TargetsView }): JSX.Element {
  const t = targetsText;
  const { scope } = requiredRole();
  const navigate = useNavigate();
  const { columns } = untrack(() => props);
  const columnIds = columns.map(({ id }) => id);
  const fields = ({ periods }: TargetsView): TargetFields => {
    const inForce = periods.findLast(({ validFrom }) => validFrom <= today())?.columns ?? {};
    return fieldsOfTargets(columnIds, inForce, '');
  };
  const form = createForm<TargetFields, TargetsChoice, TargetsKept>({
    name: 'targets',
    start: untrack(() => fields(props.targets)),
    newest: () => ({ version: props.targets.version, values: fields(props.targets) }),
    read: (written, version) => readTargetFields(written, { columnIds, version, today: today() }),
    send: (choice, key) => answerOf(insight.targets.$put({ param: { scope }, json: choice }, once(key))),
    done: (_, choice) => {
      tellDone(t().kept(longDate(choice.validFrom)));
      void revalidate([readTargets.key, readResults.key]);
      navigate('/resultater');
    },
  });
  return (
    <>
      <h1>{t().heading}</h1>
      <p class="font-lead">{t().lead}</p>
      <div class="ff-split">
        <div class="ff-sheet ff-narrow-form">
          <Form of={form} submit={t().submit} beside={<A href="/resultater">{t().cancel}</A>}>
            <For each={columns}>
              {(column) => (
                <section class="ff-form__part" aria-label={column.name}>
                  <h2>{column.name}</h2>
                  <div class="ff-target-fields">
                    <For each={targetMeasures}>
                      {(measure) => (
                        <NumberWithUnit
                          field={form.field(targetField(column.id, measure))}
                          label={resultsText().measures[measure]}
                          unit={t().unit}
                        />
                      )}
                    </For>
                  </div>
                </section>
              )}
            </For>
            <div class="ff-form__part">
              <TextField field={form.field('validFrom')} label={t().validFrom} help={t().validFromHelp} width="short" />
            </div>
          </Form>
        </div>
        <Show when={props.targets.periods.length > 0}>
          <Periods columns={columns} targets={props.targets} />
        </Show>
      </div>
    </>
  );
}

function Periods(props: { readonly columns: Columns; readonly targets: TargetsView }): JSX.Element {
  const t = targetsText;
  return (
    <section class="ff-sheet ff-aside" aria-labelledby="periods">
      <h2 id="periods">{t().soFar}</h2>
      <For each={props.targets.periods.toReversed()}>
        {(period) => (
          <div class="ff-aside__item">
            <h3>{t().from(longDate(period.validFrom))}</h3>
            <For each={props.columns}>
              {(column) => (
                <>
                  <p class="ff-muted mt-3">{column.name}</p>
                  <ul class="ff-list">
                    <For each={targetsIn(period.columns[column.id])}>{(line) => <li>{line}</li>}</For>
                  </ul>
                </>
              )}
            </For>
          </div>
        )}
      </For>
    </section>
  );
}

function targetsIn(targets: TargetsView['periods'][number]['columns'][string] | undefined): readonly string[] {
  const said = targetMeasures.flatMap((measure) => {
    const target = targets?.[measure];
    return target === undefined ? [] : [`${resultsText().measures[measure]}: ${target}`];
  });
  return said.length > 0 ? said : [targetsText().none];
}
