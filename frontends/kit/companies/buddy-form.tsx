import { A, revalidate, useNavigate } from '@solidjs/router';
import { untrack, type JSX, type ParentProps } from 'solid-js';
import type { BuddyNaming, BuddySaved } from '#shared/shapes/company.ts';
import { createForm } from '../forms/create-form.ts';
import { Form } from '../forms/form.tsx';
import { TextField } from '../forms/text-fields.tsx';
import { answerOf, clusterNetwork, once } from '../network/services.ts';
import { tellDone } from '../parts/toast.tsx';
import { today } from '../time/clock.ts';
import { buddyFormText } from './buddy-form.text.ts';
import { readBuddy, type BuddyFields } from './read-buddy.ts';

/**
 * Names one of a workplace's people as buddy: for the company itself and for staff on its behalf. `back` is the page
 * to go on to; `keys` are the queries that show the buddies; the children are said under the fields.
 */
export function BuddyForm(
  props: ParentProps<{
    readonly network: string;
    readonly companyId: string;
    readonly back: string;
    readonly keys: string | string[];
  }>,
): JSX.Element {
  const t = buddyFormText;
  const navigate = useNavigate();
  const param = (): { scope: string; companyId: string } => ({ scope: props.network, companyId: props.companyId });
  const form = createForm<BuddyFields, BuddyNaming, BuddySaved>({
    name: untrack(() => `buddy-${props.companyId}`),
    start: { name: '', phone: '', email: '', trainedOn: '' },
    read: (fields) => readBuddy(fields, today()),
    send: (naming, key) =>
      answerOf(clusterNetwork.companies[':companyId'].buddies.$post({ param: param(), json: naming }, once(key))),
    done: (_, naming) => {
      tellDone(t().named(naming.name));
      void revalidate(props.keys);
      navigate(props.back);
    },
  });
  return (
    <Form of={form} submit={t().submit} beside={<A href={props.back}>{t().cancel}</A>}>
      <TextField field={form.field('name')} label={t().name} />
      <TextField field={form.field('phone')} label={t().phone} help={t().phoneHelp} type="tel" width="short" />
      <TextField field={form.field('email')} label={t().email} help={t().emailHelp} type="email" />
      <TextField
        field={form.field('trainedOn')}
        label={t().trainedOn}
        help={t().trainedOnHelp}
        width="short"
        optional
      />
      {props.children}
    </Form>
  );
}
