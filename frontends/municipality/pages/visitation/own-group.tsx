import { A, createAsync, revalidate, useNavigate } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { DateField, SelectField, TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { inLanguage } from '#kit/language/in-language.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Refused } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { longDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import type { GroupView, OwnGroupSaved, OwnGroupSet, VisitationGroups } from '#shared/shapes/visitation-group.ts';
import { supports } from '#shared/shapes/visitation-terms.ts';
import { readVisitationGroups } from '../../data/visitation.ts';
import { groupsText } from './groups.text.ts';
import { ownGroupFields, readOwnGroup, type OwnGroupFields } from './read-own-group.ts';

/** Describes a group of the municipality's own, as the leader does. */
export function OwnGroup(): JSX.Element {
  const t = groupsText;
  return (
    <Page title={t().form.title} form="tight">
      <Show
        when={may('set-visitation-group')}
        fallback={<Refused page title={t().form.onlyLeader} text={t().form.onlyLeaderText} />}
      >
        <h1>{t().form.title}</h1>
        <p class="font-lead">{t().form.lead}</p>
        <Loaded says={t().loading} keys={[readVisitationGroups.key]}>
          <WithGroups />
        </Loaded>
      </Show>
    </Page>
  );
}

function WithGroups(): JSX.Element {
  const groups = createAsync(() => readVisitationGroups(requiredRole().scope));
  return <Show when={groups()}>{(known) => <OwnGroupForm groups={known()} />}</Show>;
}

const nothing: OwnGroupFields = {
  ...{ replaces: '', 'name.da': '', 'name.en': '', 'describes.da': '', 'describes.en': '', support: '', signs: '' },
  ...{
    effort: '',
    evidence: '',
    effortSource: '',
    'source.title': '',
    'source.reference': '',
    validFrom: '',
    validTo: '',
  },
};

function OwnGroupForm(props: { readonly groups: VisitationGroups }): JSX.Element {
  const t = (): ReturnType<typeof groupsText>['form'] => groupsText().form;
  const navigate = useNavigate();
  const { scope } = requiredRole();
  const groupOf = (id: string): GroupView | undefined => props.groups.groups.find((group) => group.id === id);
  const form = createForm<OwnGroupFields, OwnGroupSet, OwnGroupSaved>({
    name: 'own-group',
    start: nothing,
    newest: () => ({ version: props.groups.version, values: {} }),
    read: (fields, version) =>
      readOwnGroup(fields, version, (typed) => readDate(typed, today()) ?? typed, t().words, groupOf(fields.replaces)),
    send: (json, key) => answerOf(visitation['visitation-groups'].$put({ param: { scope }, json }, once(key))),
    done: (_, { name, validFrom }) => {
      void revalidate(readVisitationGroups.key);
      tellDone(t().done(inLanguage(name), longDate(validFrom)));
      navigate('/visitationsgrupper');
    },
  });
  const replaces = form.field('replaces');
  // A change begins in how the group is described now; nothing is typed anew that stays as it was.
  const begin = (id: string): void => {
    replaces.set(id);
    const group = groupOf(id);
    if (!group) return;
    for (const [name, value] of Object.entries(ownGroupFields(group))) form.field(name as 'name.da').set(value);
  };
  return (
    <section class="ff-sheet ff-narrow-form">
      <Form of={form} submit={t().save} beside={<A href="/visitationsgrupper">{t().cancel}</A>}>
        <SelectField
          field={{ ...replaces, set: begin }}
          label={t().replaces}
          none={t().isNew}
          options={props.groups.groups.map(({ id, name }) => ({ value: id, label: inLanguage(name) }))}
        />
        <TextField field={form.field('name.da')} label={t().name} width="full" />
        <TextField field={form.field('name.en')} label={t().nameEn} help={t().same} width="full" optional />
        <TextArea field={form.field('describes.da')} label={t().describes} rows={2} />
        <TextArea field={form.field('describes.en')} label={t().describesEn} help={t().same} rows={2} optional />
        <SelectField
          field={form.field('support')}
          label={groupsText().support}
          options={supports.map((value) => ({ value, label: groupsText().supports[value] }))}
        />
        <TextArea field={form.field('signs')} label={t().signs} help={t().signsHelp} rows={6} optional />
        <TextField field={form.field('effort')} label={t().effort} width="full" optional />
        <Show when={form.values.effort.trim()}>
          <TextArea field={form.field('evidence')} label={t().evidence} rows={2} />
          <TextField field={form.field('effortSource')} label={t().effortSource} width="full" />
        </Show>
        <TextField field={form.field('source.title')} label={t().sourceTitle} help={t().sourceHelp} width="full" />
        <TextField field={form.field('source.reference')} label={t().reference} optional />
        <DateField field={form.field('validFrom')} label={t().validFrom} />
        <DateField field={form.field('validTo')} label={t().validTo} optional />
      </Form>
    </section>
  );
}
