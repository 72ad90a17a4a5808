import { A, createAsync } from '@solidjs/router';
import { createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Fold } from '#kit/parts/fold.tsx';
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
  const [sought, setSought] = createSignal('');
  const isSought = (): boolean => sought().trim() !== '';
  const found = ({ items }: RulesView): readonly RuleShown[] => items.filter((rule) => speaksOf(rule, sought()));
  const inArea = (view: RulesView, area: RuleShown['area']): readonly RuleShown[] =>
    found(view).filter((rule) => rule.area === area);
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
          <Find value={sought()} onFind={setSought} />
          <Show when={found(known()).length > 0} fallback={<p role="status">{t().noneFound(sought())}</p>}>
            <For each={ruleAreas}>
              {(area) => <Area name={t().areas[area]} rules={inArea(known(), area)} view={known()} open={isSought()} />}
            </For>
          </Show>
        </>
      )}
    </Show>
  );
}

/** Narrows the rules as one writes: nothing of anybody is looked up. */
function Find(props: { readonly value: string; readonly onFind: (text: string) => void }): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="ff-above ff-screen-only">
      <label class="form-label" for={id}>
        {rulesText().find}
      </label>
      <input
        id={id}
        class="form-input"
        type="search"
        value={props.value}
        onInput={(event) => props.onFind(event.currentTarget.value)}
      />
    </div>
  );
}

/** The rules of an area, folded to how many there are and how many somebody has to check in the law. */
function Area(props: {
  readonly name: string;
  readonly rules: readonly RuleShown[];
  readonly view: RulesView;
  readonly open: boolean;
}): JSX.Element {
  const t = rulesText;
  const unsure = (): number => props.rules.filter(isUnsure).length;
  return (
    <Show when={props.rules.length > 0}>
      <section class="ff-sheet ff-above">
        <Fold level="h2" title={props.name} says={t().counted(props.rules.length, unsure())} open={props.open}>
          <For each={props.rules}>{(rule) => <Rule of={rule} view={props.view} />}</For>
        </Fold>
      </section>
    </Show>
  );
}

/** Whether what holds now is still to be checked in the law. */
function isUnsure({ values }: RuleShown): boolean {
  return values.some(({ holds, confidence }) => holds && confidence === 'verify');
}

/** Whether a rule is named so, or its value or source says it. */
function speaksOf({ name, values }: RuleShown, sought: string): boolean {
  const part = sought.trim().toLocaleLowerCase('da');
  const said = [name, ...values.flatMap(({ inWords, source }) => [inWords, source])];
  return said.some((words) => words.toLocaleLowerCase('da').includes(part));
}

function Rule(props: { readonly of: RuleShown; readonly view: RulesView }): JSX.Element {
  return (
    <div class="ff-ruled" data-rule={props.of.id}>
      <h3 class="ff-h-small">{props.of.name}</h3>
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
