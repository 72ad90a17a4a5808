import { A, createAsync, revalidate, useNavigate, useParams, useSearchParams } from '@solidjs/router';
import { For, Show, untrack, type JSX } from 'solid-js';
import { inSentence } from '#kit/language/words-in-line.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import {
  ExceptionGiven,
  exceptionRules,
  type ExceptionRule,
  type ExceptionItem,
  type ExceptionKept,
} from '#shared/shapes/placement-check.ts';
import { networkScope } from '../../../data/network-scope.ts';
import { readPerson } from '../../../data/person.ts';
import { readPlacementCheck } from '../../../data/placement-check.ts';
import { readPlacementExceptions } from '../../../data/placement-exceptions.ts';
import { readPlacement } from '../../../data/placements.ts';
import { readWorkplace } from '../../../data/workplaces.ts';
import { firstName } from '../../person/first-name.ts';
import { exceptionText } from './exception.text.ts';
import { placementRulesText } from './rules.text.ts';

type ExceptionFields = { readonly until: string; readonly reason: string };

/** A team leader makes an exception from one rule, for a person at a company. The address says which. */
export function MakeException(): JSX.Element {
  const t = exceptionText;
  const params = useParams<{ id: string }>();
  const [search] = useSearchParams<{ virksomhed?: string; regel?: string }>();
  const person = createAsync(() => readPerson(requiredRole().scope, params.id));
  const about = (): Pick<About, 'companyId' | 'ruleId'> | undefined => {
    const ruleId = exceptionRules.find((rule) => rule === search.regel);
    return search.virksomhed && ruleId ? { companyId: search.virksomhed, ruleId } : undefined;
  };
  return (
    <Show when={person()}>
      {(known) => (
        <>
          <BackLink href={`/personer/${known().candidateId}/placering`}>{t().back}</BackLink>
          <h1>{t().title(firstName(known()))}</h1>
          <Show when={may('allow-placement-exception')} fallback={<Not title={t().notYou} text={t().notYouText} />}>
            <Show when={about()} fallback={<Not title={t().nowhere} text={t().nowhereText} />}>
              {(of) => (
                <Loaded says={t().loading} keys={readPlacementExceptions.key}>
                  <AtCompany person={known()} {...of()} />
                </Loaded>
              )}
            </Show>
          </Show>
        </>
      )}
    </Show>
  );
}

function Not(props: { readonly title: string; readonly text: string }): JSX.Element {
  const params = useParams<{ id: string }>();
  return (
    <Empty title={props.title} text={props.text}>
      <A class="button button-primary" href={`/personer/${params.id}/placering`}>
        {exceptionText().toPlacement}
      </A>
    </Empty>
  );
}

type About = { readonly person: CandidateView; readonly companyId: string; readonly ruleId: ExceptionRule };

function AtCompany(props: About): JSX.Element {
  const workplace = createAsync(() => readWorkplace(networkScope(), props.companyId));
  const made = createAsync(() => readPlacementExceptions(requiredRole().scope, props.person.candidateId));
  return (
    <Show when={workplace()}>
      {(at) => (
        <Show when={made()}>
          {(known) => (
            <ExceptionForm
              {...props}
              companyName={at().name}
              made={known().items.filter(({ companyId }) => companyId === props.companyId)}
            />
          )}
        </Show>
      )}
    </Show>
  );
}

function ExceptionForm(
  props: About & { readonly companyName: string; readonly made: readonly ExceptionItem[] },
): JSX.Element {
  const t = exceptionText;
  const navigate = useNavigate();
  const { person, companyId, ruleId } = untrack(() => props);
  const here = `/personer/${person.candidateId}/placering`;
  const version = (): number => props.made.find((each) => each.ruleId === ruleId)?.version ?? 0;
  const form = createForm<ExceptionFields, ExceptionGiven, ExceptionKept>({
    name: `placement-exception-${person.candidateId}-${companyId}-${ruleId}`,
    start: { until: '', reason: '' },
    newest: () => ({ version: version(), values: {} }),
    read: (fields, seen) =>
      readWithShape(
        ExceptionGiven,
        {
          ...{ version: seen, companyId, ruleId, reason: fields.reason.trim() },
          until: readDate(fields.until, today()) ?? fields.until,
        },
        t().words,
      ),
    send: (given, key) =>
      answerOf(
        matching.candidates[':candidateId']['placement-exceptions'].$post(
          { param: { scope: requiredRole().scope, candidateId: person.candidateId }, json: given },
          once(key),
        ),
      ),
    done: (kept) => {
      void revalidate([readPlacement.key, readPlacementCheck.key, readPlacementExceptions.key]);
      tellDone(t().saved(dayDate(kept.until)));
      navigate(here);
    },
  });
  return (
    <>
      <p class="font-lead">{t().lead(inSentence(placementRulesText().names[ruleId]), props.companyName)}</p>
      <div class="ff-sheet ff-narrow-form">
        <Form of={form} submit={t().save} beside={<A href={here}>{t().cancel}</A>}>
          <DateField
            field={form.field('until')}
            label={t().until}
            help={ruleId === 'internship-weeks' ? t().untilHelp : undefined}
          />
          <TextArea field={form.field('reason')} label={t().reason} help={t().reasonHelp} rows={3} />
        </Form>
      </div>
      <Show when={props.made.length > 0}>
        <section class="ff-above" aria-labelledby="made-before">
          <h2 id="made-before">{t().before}</h2>
          <ul class="ff-list">
            <For each={props.made}>
              {(each) => (
                <For each={each.given}>
                  {({ until, reason }) => (
                    <li>
                      <strong>{placementRulesText().names[each.ruleId]}:</strong>{' '}
                      {placementRulesText().allowedBecause(dayDate(until), reason)}
                    </li>
                  )}
                </For>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </>
  );
}
