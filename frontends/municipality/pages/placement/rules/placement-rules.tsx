import { createAsync } from '@solidjs/router';
import { createSignal, For, Show, Suspense, type JSX } from 'solid-js';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';
import { readPlacementCheck } from '../../../data/placement-check.ts';
import { askedAsItIs } from './asked-of-rules.ts';
import { CompanyFactsDialog } from './company-facts-dialog.tsx';
import { RuleFindings } from './rule-findings.tsx';
import { placementRulesText } from './rules.text.ts';

/** What the rules come to for a placement today, and what they came to when something was decided. */
export function PlacementRules(props: { readonly placement: PlacementView }): JSX.Element {
  const t = placementRulesText;
  const [isAsked, setAsked] = createSignal(false);
  const isRunning = (): boolean => props.placement.state === 'running';
  const whatWas = (action: string): string => {
    const { actions } = t();
    return action in actions ? actions[action as keyof typeof actions] : actions.other;
  };
  return (
    <>
      <RuleFindings
        findings={props.placement.findings}
        place={props.placement}
        answer={isRunning() ? () => setAsked(true) : undefined}
      />
      <Show when={props.placement.decisions.length > 0}>
        <details class="ff-above">
          <summary>{t().decisions}</summary>
          <For each={props.placement.decisions}>
            {(decision) => (
              <>
                <h4 class="ff-h-small ff-above">
                  {t().decided(dayDate(decision.decidedOn), whatWas(decision.action))}
                </h4>
                <ul class="ff-list">
                  <For each={decision.findings}>
                    {(finding) => (
                      <li>
                        <strong>{t().names[finding.ruleId]}:</strong> {finding.text}{' '}
                        <span class="ff-muted">{t().source(finding.source.title, finding.source.reference)}</span>
                      </li>
                    )}
                  </For>
                </ul>
              </>
            )}
          </For>
        </details>
      </Show>
      <Show when={isAsked()}>
        <AskedCompany placement={props.placement} onClose={() => setAsked(false)} />
      </Show>
    </>
  );
}

function AskedCompany(props: { readonly placement: PlacementView; readonly onClose: () => void }): JSX.Element {
  const checked = createAsync(() =>
    readPlacementCheck(requiredRole().scope, props.placement.candidateId, askedAsItIs(props.placement)),
  );
  return (
    <Suspense>
      <CompanyFactsDialog
        companyName={props.placement.companyName}
        checked={checked()}
        onClose={() => props.onClose()}
      />
    </Suspense>
  );
}
