import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Flag, type FlagTone } from '#kit/parts/flag.tsx';
import { may } from '#kit/session/may.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { exceptionRules, type RuleFinding } from '#shared/shapes/placement-check.ts';
import { placementRulesText } from './rules.text.ts';

/** Who and where a placement is, for the ways to an exception and to the company's answer. */
export type RulePlace = { readonly candidateId: string; readonly companyId: string };

/** What is more than a rule says, or soon will be. */
const toMind = ['broken', 'near'];
/** The rules that a company's answer decides. */
const askedOfCompany = ['company-ratio', 'additional-employment', 'representative-heard'];

/**
 * The rules of a placement in one calm list: what takes an exception or has to be asked first, what is fine folded away;
 * each with where it is written.
 */
export function RuleFindings(props: {
  readonly findings: readonly RuleFinding[];
  readonly place: RulePlace;
  /** Opens the form for what the company answers, where it can be written. */
  readonly answer?: (() => void) | undefined;
}): JSX.Element {
  const t = placementRulesText;
  const notFine = (): readonly RuleFinding[] => props.findings.filter(({ outcome }) => outcome !== 'kept');
  const fine = (): readonly RuleFinding[] => props.findings.filter(({ outcome }) => outcome === 'kept');
  const mayAnswer = (): boolean =>
    props.answer !== undefined &&
    may('record-company-facts') &&
    props.findings.some(({ ruleId }) => askedOfCompany.includes(ruleId));
  return (
    <Show when={props.findings.length > 0}>
      <section class="ff-ruled ff-above" aria-label={t().title}>
        <h3 class="ff-h-small">{t().title}</h3>
        <Show when={notFine().length > 0} fallback={<p>{t().allFine}</p>}>
          <ul class="ff-rules nobullet-list">
            <For each={notFine()}>{(finding) => <OneRule finding={finding} place={props.place} />}</For>
          </ul>
        </Show>
        <Show when={mayAnswer()}>
          <button type="button" class="function-link ff-link" onClick={() => props.answer?.()}>
            {t().toAnswer}
          </button>
        </Show>
        <Show when={fine().length > 0}>
          <details class="ff-above">
            <summary>{t().fine(fine().length)}</summary>
            <ul class="ff-rules nobullet-list">
              <For each={fine()}>{(finding) => <OneRule finding={finding} place={props.place} />}</For>
            </ul>
          </details>
        </Show>
      </section>
    </Show>
  );
}

function OneRule(props: { readonly finding: RuleFinding; readonly place: RulePlace }): JSX.Element {
  const t = placementRulesText;
  const mayBeAllowed = (): boolean => exceptionRules.some((rule) => rule === props.finding.ruleId);
  const isAsked = (): boolean => ['broken', 'near', 'allowed'].includes(props.finding.outcome) && mayBeAllowed();
  const page = (): string =>
    `/personer/${props.place.candidateId}/placering/undtagelse?virksomhed=${props.place.companyId}&regel=${props.finding.ruleId}`;
  return (
    <li>
      <p class="ff-rules__head">
        <strong>{t().names[props.finding.ruleId]}</strong>{' '}
        <Flag tone={toneOf(props.finding)}>{wordOf(props.finding)}</Flag>
      </p>
      <p>{props.finding.text}</p>
      <Show when={props.finding.outcome === 'allowed' && props.finding.exception}>
        {(exception) => <p>{t().allowedBecause(dayDate(exception().until), exception().reason)}</p>}
      </Show>
      <p class="ff-muted">
        {t().source(props.finding.source.title, props.finding.source.reference)}
        <Show when={props.finding.confidence === 'verify' && toMind.includes(props.finding.outcome)}>
          {' '}
          {t().toVerify}
        </Show>
      </p>
      <Show when={isAsked()}>
        <Show
          when={may('allow-placement-exception')}
          fallback={
            <Show when={props.finding.blocks}>
              <p>
                {t().askLeader} <A href={page()}>{t().exceptionPage}</A>
              </p>
            </Show>
          }
        >
          <A class="ff-screen-only" href={page()}>
            {t().toException}
          </A>
        </Show>
      </Show>
    </li>
  );
}

function toneOf({ ruleId, outcome, blocks }: RuleFinding): FlagTone {
  if (outcome === 'broken') return blocks || ruleId === 'full-time' ? 'late' : 'soon';
  return outcome === 'kept' ? 'good' : outcome === 'near' || outcome === 'missing' ? 'soon' : 'quiet';
}

function wordOf({ ruleId, outcome, blocks }: RuleFinding): string {
  const words = placementRulesText().outcomes;
  if (outcome === 'broken' && ruleId === 'full-time') return words.tooMuch;
  return outcome === 'broken' && blocks ? words.needsException : words[outcome];
}
