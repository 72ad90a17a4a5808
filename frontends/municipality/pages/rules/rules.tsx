import { A, createAsync } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { longDate } from '#kit/time/format-dates.ts';
import { ruleAreas } from '#shared/shapes/rule-areas.ts';
import type { LocalDecision, RuleShown, RulesView, RuleValue } from '#shared/shapes/rules.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { readRules } from '../../data/rules.ts';
import { LocalRuleDialog } from './local-rule-dialog.tsx';
import { rulesText } from './rules.text.ts';

/** Which rules do we work by, where are they written, how sure are they, and what have we decided ourselves? */
export function Rules(): JSX.Element {
  const t = rulesText;
  return (
    <Page title={t().title}>
      <Loaded says={t().loading} keys={readRules.key} page>
        <List />
      </Loaded>
    </Page>
  );
}

function List(): JSX.Element {
  const t = rulesText;
  const rules = createAsync(() => readRules(requiredRole().scope));
  return (
    <Show when={rules()}>
      {(known) => (
        <>
          <h1>{t().title}</h1>
          <p class="font-lead">{t().lead}</p>
          <p>{t().kept}</p>
          <Show when={may('preview-retention')}>
            <p>
              <A href="/regler/opbevaring">{t().retention}</A>
            </p>
          </Show>
          <Show when={may('show-agreement-template')}>
            <p>
              <A href="/regler/aftaler">{t().ownWords}</A>
            </p>
          </Show>
          <For each={ruleAreas}>
            {(area) => (
              <section class="ff-above" aria-labelledby={`rules-${area}`}>
                <h2 id={`rules-${area}`}>{t().areas[area]}</h2>
                <div class="ff-stack">
                  <For each={known().items.filter((rule) => rule.area === area)}>
                    {(rule) => <Rule of={rule} view={known()} />}
                  </For>
                </div>
              </section>
            )}
          </For>
        </>
      )}
    </Show>
  );
}

function Rule(props: { readonly of: RuleShown; readonly view: RulesView }): JSX.Element {
  return (
    <div class="ff-sheet" data-rule={props.of.id}>
      <h3 class="h4">{props.of.name}</h3>
      <For each={props.of.values}>{(value) => <Value of={value} />}</For>
      <Show when={props.of.local}>{(local) => <Local of={props.of} local={local()} view={props.view} />}</Show>
    </div>
  );
}

function Value(props: { readonly of: RuleValue }): JSX.Element {
  const t = rulesText;
  const when = (): string => {
    const { validFrom, validTo } = props.of;
    if (validTo) return t().period(longDate(validFrom), longDate(validTo));
    return validFrom < '1950-01-01' ? t().always : t().from(longDate(validFrom));
  };
  return (
    <>
      <p class="mb-0">
        <b>{props.of.inWords}</b>{' '}
        <Flag tone={props.of.holds ? 'good' : 'quiet'} icon={props.of.holds ? 'check' : 'time'}>
          {props.of.holds ? t().holds : t().notNow}
        </Flag>
      </p>
      <p class="ff-muted">
        {when()}. <Show when={props.of.group}>{(group) => <>{t().group(group())}. </>}</Show>
        {t().source}: {props.of.source}. {t().confidence[props.of.confidence]}.
      </p>
    </>
  );
}

/** What the municipality decided in the place of the rule, and all it decided before. */
function Local(props: {
  readonly of: RuleShown;
  readonly local: NonNullable<RuleShown['local']>;
  readonly view: RulesView;
}): JSX.Element {
  const t = rulesText;
  const [deciding, setDeciding] = createSignal(false);
  const current = (): LocalDecision | undefined => props.local.decisions.find(({ holds }) => holds);
  return (
    <div class="ff-fold">
      <h4 class="h5">{t().local}</h4>
      <Show when={current()} fallback={<p>{t().localNone(props.local.least, props.local.most)}</p>}>
        {(decision) => <Decision of={decision()} />}
      </Show>
      <Show when={may('set-local-rule')}>
        <button type="button" class="button button-secondary" onClick={() => setDeciding(true)}>
          {t().change}
          <span class="sr-only"> {props.of.name}</span>
        </button>
      </Show>
      <Show when={props.local.decisions.length > 0}>
        <details class="ff-fold">
          <summary>{t().history}</summary>
          <For each={props.local.decisions}>{(decision) => <Decision of={decision} />}</For>
        </details>
      </Show>
      <Show when={deciding()}>
        <LocalRuleDialog
          rule={props.of.name}
          local={props.local}
          version={props.view.version}
          onClose={() => setDeciding(false)}
        />
      </Show>
    </div>
  );
}

function Decision(props: { readonly of: LocalDecision }): JSX.Element {
  const t = rulesText;
  const staff = createAsync(() => readStaff(requiredRole().scope));
  const what = (): string => {
    const day = longDate(props.of.validFrom);
    return props.of.inWords ? t().localHolds(props.of.inWords, day) : t().localBack(day);
  };
  return (
    <p>
      <b>{what()}</b>{' '}
      <Show when={props.of.holds}>
        <Flag tone="good" icon="check">
          {t().holds}
        </Flag>
      </Show>
      <br />
      {t().why}: {props.of.why}{' '}
      <span class="ff-muted">
        {t().setBy(nameOf(props.of.setById, staff()) ?? t().someone, longDate(civilDateOf(props.of.setAt)))}.
      </span>
    </p>
  );
}
