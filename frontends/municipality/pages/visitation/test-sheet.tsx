import { createSignal, For, Show, type JSX } from 'solid-js';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { Facts } from '#kit/parts/facts.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { may } from '#kit/session/may.ts';
import { dayDate, longDate } from '#kit/time/format-dates.ts';
import type { CandidateVisitation, SkillsTest } from '#shared/shapes/candidate-visitation.ts';
import { OrderTestDialog, ResultDialog, StepDialog } from './test-dialogs.tsx';
import { visitationText } from './visitation.text.ts';

type Open = 'none' | 'order' | 'taken' | 'result' | 'cancelled';
const subjects = ['reading', 'writing', 'maths'] as const;

/** The test of reading, writing and maths: whether one is missing, how it stands, and the next thing to do with it. */
export function TestSheet(props: {
  readonly visited: CandidateVisitation;
  readonly test: NonNullable<CandidateVisitation['skillsTest']>;
  readonly isOpen: boolean;
}): JSX.Element {
  const t = (): ReturnType<typeof visitationText>['test'] => visitationText().test;
  const [open, setOpen] = createSignal<Open>('none');
  const close = (): void => void setOpen('none');
  const current = (): SkillsTest | undefined => props.test.tests[0];
  const canOrder = (): boolean => current()?.state !== 'ordered' && current()?.state !== 'taken';
  const does = (what: Open, label: string, isMain = true): JSX.Element => (
    <button
      type="button"
      class={isMain ? 'button button-secondary' : 'function-link ff-link'}
      onClick={() => setOpen(what)}
    >
      {label}
    </button>
  );
  return (
    <AsideSheet title={t().title}>
      <Show when={props.test.due}>
        <p>
          <Flag tone="soon" icon="warning">
            {t().due}
          </Flag>
        </p>
      </Show>
      <Show when={current()} fallback={<p>{t().none}</p>}>
        <ul class="ff-list ff-stack">
          <For each={props.test.tests}>{(test) => <TestLine of={test} />}</For>
        </ul>
      </Show>
      <Show when={!props.test.rule.holds && props.test.rule.until}>
        {(until) => <p class="ff-muted">{t().ended(longDate(until()))}</p>}
      </Show>
      <Show when={props.isOpen && may('order-skills-test')}>
        <div class="ff-actions ff-above">
          <Show when={canOrder()}>{does('order', t().order)}</Show>
          <Show when={current()?.state === 'ordered'}>
            {does('taken', t().taken)}
            {does('cancelled', t().cancel, false)}
          </Show>
          <Show when={current()?.state === 'taken'}>{does('result', t().result)}</Show>
        </div>
      </Show>
      <Show when={open() === 'order'}>
        <OrderTestDialog visited={props.visited} onClose={close} />
      </Show>
      <Show when={open() === 'taken'}>
        <StepDialog visited={props.visited} step="taken" onClose={close} />
      </Show>
      <Show when={open() === 'cancelled'}>
        <StepDialog visited={props.visited} step="cancelled" onClose={close} />
      </Show>
      <Show when={open() === 'result'}>
        <ResultDialog visited={props.visited} onClose={close} />
      </Show>
    </AsideSheet>
  );
}

function TestLine(props: { readonly of: SkillsTest }): JSX.Element {
  const t = (): ReturnType<typeof visitationText>['test'] => visitationText().test;
  const day = (): string => dayDate(props.of.takenOn ?? props.of.orderedOn);
  return (
    <li>
      {t().state[props.of.state](day())}
      <Show when={props.of.place}>
        <span class="ff-muted"> {props.of.place}</span>
      </Show>
      <Show when={props.of.results}>
        {(results) => (
          <Facts
            form="side"
            facts={subjects.map((subject) => ({ term: t().subject[subject], value: t().level[results()[subject]] }))}
          />
        )}
      </Show>
    </li>
  );
}
