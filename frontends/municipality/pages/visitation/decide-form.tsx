import { A, revalidate, useNavigate } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { inSentence } from '#kit/language/words-in-line.ts';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { Chips, RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm, type RunningForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, TextArea } from '#kit/forms/text-fields.tsx';
import { inLanguage } from '#kit/language/in-language.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import type { CandidateChanged } from '#shared/shapes/candidate-changes.ts';
import { VisitationDeciding, type CandidateVisitation } from '#shared/shapes/candidate-visitation.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { PreparationRead } from '#shared/shapes/preparation.ts';
import type { GroupView } from '#shared/shapes/visitation-group.ts';
import { situations } from '#shared/shapes/visitation-terms.ts';
import { readPerson } from '../../data/person.ts';
import { readVisitation } from '../../data/visitation.ts';
import { firstName } from '../person/first-name.ts';
import { asFields, CheckedSigns, fromFields } from './checked-signs.tsx';
import { startOfDecision } from './start-of-decision.ts';
import { visitationText } from './visitation.text.ts';

type DecideFields = {
  readonly signs: readonly string[];
  readonly situations: readonly string[];
  readonly visitationGroup: string;
  readonly longerSupport: string;
  readonly effort: string;
  readonly reason: string;
  readonly decidedOn: string;
};

interface DecideProps {
  readonly person: CandidateView;
  readonly visited: CandidateVisitation;
  readonly groups: readonly GroupView[];
  /** What the person told before the first conversation; absent for a role that does not read it. */
  readonly preparation: PreparationRead | undefined;
}

/** Decides a person's group: the signs, what has happened, the group with its first choice, and why. */
export function DecideForm(props: DecideProps): JSX.Element {
  const t = visitationText;
  const form = decideForm(props);
  const { fromPreparation } = untrack(() => startOfDecision(props.visited, props.preparation));
  const group = (): GroupView | undefined => props.groups.find(({ id }) => id === form.values.visitationGroup);
  return (
    <div class="ff-sheet ff-narrow-form">
      <Form of={form} submit={t().save} beside={<A href={`/personer/${props.person.candidateId}`}>{t().cancel}</A>}>
        <CheckedSigns field={form.field('signs')} groups={props.groups} />
        <Chips
          field={form.field('situations')}
          label={t().situations}
          help={fromPreparation ? t().situationsTold : t().situationsHelp}
          choices={situations.map((value) => ({ value, label: t().situation[value] }))}
        />
        <RadioCards
          field={form.field('visitationGroup')}
          label={t().chooseGroup}
          choices={props.groups.map(({ id, name, describes }) => ({
            value: id,
            label: inLanguage(name),
            text: inLanguage(describes),
          }))}
        />
        <Show when={group()?.support === 'longer'}>
          <TextArea
            field={form.field('longerSupport')}
            label={t().longer}
            help={t().longerHelp}
            optional={!form.values.situations.some((each) => each !== 'youth-education-completed')}
            rows={3}
          />
        </Show>
        <Show when={(group()?.efforts.length ?? 0) > 0}>
          <RadioCards
            field={form.field('effort')}
            label={t().effort}
            help={t().effortHelp}
            optional
            choices={effortsOf(group())}
          />
        </Show>
        <TextArea field={form.field('reason')} label={t().reason} help={t().reasonHelp} rows={3} />
        <DateField field={form.field('decidedOn')} label={t().decidedOn} />
      </Form>
    </div>
  );
}

function effortsOf(group: GroupView | undefined): { value: string; label: string; text: string }[] {
  const t = visitationText();
  const efforts = group?.efforts.map(({ id, name, evidence, source }) => ({
    ...{ value: id, label: inLanguage(name), text: t.evidence(inLanguage(evidence), source) },
  }));
  return [...(efforts ?? []), { value: '', label: t.noEffort, text: '' }];
}

function decideForm(props: DecideProps): RunningForm<DecideFields> {
  const t = visitationText;
  const navigate = useNavigate();
  const { person, visited, groups } = untrack(() => props);
  const { scope } = requiredRole();
  const { last, situations: happened } = untrack(() => startOfDecision(props.visited, props.preparation));
  return createForm<DecideFields, VisitationDeciding, CandidateChanged>({
    name: `visitation-${person.candidateId}`,
    start: {
      signs: asFields(last.signs ?? []),
      situations: happened,
      visitationGroup: visited.visitationGroup ?? '',
      longerSupport: last.longerSupport ?? '',
      effort: last.effort ?? '',
      reason: last.reason ?? '',
      decidedOn: typedDate(today()),
    },
    newest: () => ({ version: props.person.version, values: { visitationGroup: props.visited.visitationGroup ?? '' } }),
    read: (fields, version) => {
      const group = groups.find(({ id }) => id === fields.visitationGroup);
      const effort = group?.efforts.find(({ id }) => id === fields.effort)?.id;
      return readWithShape(
        VisitationDeciding,
        {
          ...{ version, visitationGroup: fields.visitationGroup, reason: fields.reason, effort },
          ...{ signs: fromFields(fields.signs), situations: fields.situations },
          decidedOn: readDate(fields.decidedOn, today()) ?? fields.decidedOn,
          longerSupport: group?.support === 'longer' ? fields.longerSupport.trim() || undefined : undefined,
        },
        t().words,
      );
    },
    send: (json, key) =>
      answerOf(
        visitation.candidates[':candidateId'].visitation.$post(
          { param: { scope, candidateId: person.candidateId }, json },
          once(key),
        ),
      ),
    done: (_, { visitationGroup }) => {
      void revalidate([readPerson.key, readVisitation.key]);
      const group = groups.find(({ id }) => id === visitationGroup);
      tellDone(t().done(firstName(person), group ? inSentence(inLanguage(group.name)) : ''));
      navigate(`/personer/${person.candidateId}`);
    },
  });
}
