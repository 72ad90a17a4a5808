import { createAsync } from '@solidjs/router';
import { createEffect, createSignal, ErrorBoundary, onCleanup, Show, Suspense, untrack, type JSX } from 'solid-js';
import { RowsSkeleton } from '#kit/parts/skeleton.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { PlacementChecked, PlacementRule } from '#shared/shapes/placement-check.ts';
import { readPlacementCheck, type AskedOfRules } from '../../../data/placement-check.ts';
import { RuleFindings } from './rule-findings.tsx';
import { placementRulesText } from './rules.text.ts';

/** Somebody who types is left in peace for so long before the rules are asked. */
const quietMs = 700;

type Asks = {
  readonly candidateId: string;
  /** Opens the form for what the company answers, where there is room for one. */
  readonly answer?: ((checked: PlacementChecked) => void) | undefined;
  /** The one rule that is asked about; all where absent. */
  readonly only?: PlacementRule | undefined;
};

/** What the rules come to for what stands in a form, before it is sent; nothing while it cannot be said yet. */
export function CheckedRules(props: Asks & { readonly asked: AskedOfRules | undefined }): JSX.Element {
  const [asked, setAsked] = createSignal(untrack(() => props.asked));
  createEffect(() => {
    const about = props.asked;
    if (words(about) === words(untrack(asked))) return;
    const timer = setTimeout(() => setAsked(about), quietMs);
    onCleanup(() => clearTimeout(timer));
  });
  return (
    <Show when={asked()}>
      {(about) => (
        <ErrorBoundary fallback={<p role="status">{placementRulesText().notNow}</p>}>
          <Suspense fallback={<RowsSkeleton says={placementRulesText().loading} />}>
            <Checked candidateId={props.candidateId} answer={props.answer} only={props.only} asked={about()} />
          </Suspense>
        </ErrorBoundary>
      )}
    </Show>
  );
}

function Checked(props: Asks & { readonly asked: AskedOfRules }): JSX.Element {
  const checked = createAsync(() => readPlacementCheck(requiredRole().scope, props.candidateId, props.asked));
  return (
    <Show when={checked()}>
      {(known) => (
        <RuleFindings
          findings={known().findings.filter(({ ruleId }) => !props.only || ruleId === props.only)}
          place={{ candidateId: props.candidateId, companyId: known().companyId }}
          answer={props.answer && (() => props.answer?.(known()))}
        />
      )}
    </Show>
  );
}

function words(asked: AskedOfRules | undefined): string {
  return JSON.stringify(asked ?? null);
}
