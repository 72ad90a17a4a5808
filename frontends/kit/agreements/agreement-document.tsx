import { For, Show, type JSX } from 'solid-js';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { Facts, type Fact } from '#kit/parts/facts.tsx';
import { dayDate } from '#kit/time/format-dates.ts';
import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import { siteLine } from '#shared/shapes/company-site.ts';
import type { AgreementDocument } from '#shared/shapes/agreement.ts';
import type { OwnWords } from '#shared/shapes/own-words.ts';
import { withNames } from '#shared/shapes/template-words.ts';
import { agreementWords } from './agreement-words.text.ts';

/** What is signed, in the order it is agreed: what, when, which tasks, what is taken into account, and what always holds. */
export function DocumentSheet(props: {
  readonly of: AgreementDocument;
  readonly buddy?: string | undefined;
  /** The names the reader may see; where one is missing it is said in words. */
  readonly person?: string | undefined;
  readonly contact?: string | undefined;
}): JSX.Element {
  const t = agreementWords;
  const facts = (): readonly Fact[] => {
    const { terms, startsOn, endsOn, openingTitle, site } = props.of;
    const [first] = terms;
    const kinds = [...new Set(terms.map(({ kind }) => t().kinds[kind]))].join(', ');
    return [
      { term: t().kind, value: kinds },
      { term: t().hours, value: first && <HoursOf of={props.of} /> },
      { term: t().from, value: dayDate(startsOn) },
      { term: t().until, value: endsOn ? dayDate(endsOn) : t().open },
      ...(props.buddy ? [{ term: t().buddy, value: props.buddy }] : []),
      ...(openingTitle ? [{ term: t().opening, value: openingTitle }] : []),
      ...(site ? [{ term: t().site, value: siteLine(site) }] : []),
    ];
  };
  const said = (): readonly (readonly [string, string | undefined])[] => {
    const { tasks, workingTimes, considerations, followUp, more } = props.of.words;
    return [
      [t().tasks, tasks],
      [t().times, workingTimes],
      [t().considerations, considerations],
      [t().followUp, followUp],
      [t().more, more],
    ];
  };
  const named = (text: string): string =>
    withNames(text, { person: props.person, buddy: props.buddy, kontakt: props.contact });
  return (
    <>
      <Show when={t().inDanish}>{(words) => <p class="ff-muted">{words()}</p>}</Show>
      <Show when={props.of.own?.opening}>
        {(opening) => (
          <p class="ff-own-words" lang="da">
            {named(opening())}
          </p>
        )}
      </Show>
      <div classList={{ 'ff-above': props.of.own?.opening !== undefined }}>
        <Facts form="two" facts={facts()} />
      </div>
      <For each={said()}>
        {([title, text]) => (
          <Show when={text}>
            <h3 class="ff-h-small ff-above">{title}</h3>
            <p class="ff-own-words" lang="da">
              {text}
            </p>
          </Show>
        )}
      </For>
      <h3 class="ff-h-small ff-above">{t().sentences}</h3>
      <ul lang="da">
        <For each={props.of.sentences}>{(sentence) => <li>{sentence}</li>}</For>
      </ul>
      <Show when={props.of.own}>
        {(own) => <OwnPart of={own()} municipality={props.of.municipality} named={named} />}
      </Show>
    </>
  );
}

/** What the municipality itself has added: its clauses, and whom to ask. */
function OwnPart(props: {
  readonly of: OwnWords;
  readonly municipality: string;
  readonly named: (text: string) => string;
}): JSX.Element {
  const t = agreementWords;
  return (
    <>
      <Show when={props.of.clauses.length > 0}>
        <h3 class="h4 ff-above">{t().own(nameOfMunicipality(props.municipality))}</h3>
        <For each={props.of.clauses}>
          {({ title, text }) => (
            <div lang="da">
              <h4 class="ff-h-small ff-above">{title}</h4>
              <p class="ff-own-words">{props.named(text)}</p>
            </div>
          )}
        </For>
      </Show>
      <Show when={props.of.contact}>
        {(contact) => (
          <>
            <h3 class="ff-h-small ff-above">{t().ask}</h3>
            <p class="ff-own-words" lang="da">
              {props.named(contact())}
            </p>
          </>
        )}
      </Show>
    </>
  );
}

function HoursOf(props: { readonly of: AgreementDocument }): JSX.Element {
  const t = agreementWords;
  const lineOf = ({ from, hoursPerWeek, paidHoursPerWeek }: AgreementDocument['terms'][number]): string => {
    const hours = formatNumber(hoursPerWeek);
    const dated = props.of.terms.length > 1 ? t().hoursFrom(hours, dayDate(from)) : hours;
    const isPartlyPaid = paidHoursPerWeek > 0 && paidHoursPerWeek < hoursPerWeek;
    return isPartlyPaid ? `${dated}, ${t().paid(formatNumber(paidHoursPerWeek))}` : dated;
  };
  return (
    <ul class="ff-list">
      <For each={props.of.terms}>{(terms) => <li>{lineOf(terms)}</li>}</For>
    </ul>
  );
}
