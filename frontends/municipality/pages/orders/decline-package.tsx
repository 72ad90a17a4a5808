import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { emptyOf } from '#kit/forms/ask-for.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import {
  packageDeclineReasons,
  PackageSettling,
  type PackageLine,
  type PackageSaved,
} from '#shared/shapes/training-package.ts';
import { readPackages, sendSettling } from '../../data/orders.ts';
import { ordersText } from './orders.text.ts';

type NoFields = { readonly reason: string };

/** A no to what a training site proposes, with the reason it reads. */
export function DeclineForm(props: {
  readonly of: PackageLine;
  readonly number: number;
  readonly name: string;
  readonly onClose: () => void;
}): JSX.Element {
  const t = ordersText;
  const form = createForm<NoFields, PackageSettling, PackageSaved>({
    name: untrack(() => `decline-${props.of.packageId}`),
    start: { reason: '' },
    newest: () => ({ version: props.of.version, values: {} }),
    read: (fields, version) => {
      const missing = emptyOf(fields, { reason: t().askWhy });
      if (Object.keys(missing).length > 0) return { errors: missing };
      return readWithShape(PackageSettling, { version, number: props.number, agreed: false, ...fields });
    },
    send: (json, key) => sendSettling(props.of.packageId, json, key),
    done: () => {
      props.onClose();
      tellDone(t().saidNo(props.name));
      void revalidate(readPackages.key);
    },
  });
  return (
    <Form of={form} submit={t().send}>
      <RadioCards
        field={form.field('reason')}
        label={t().why}
        choices={packageDeclineReasons.map((value) => ({ value, label: t().whys[value] }))}
      />
    </Form>
  );
}
