import { createAsync, revalidate } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { ChoiceCard, RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { revealReasons } from '#shared/shapes/address.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { JournalExportAsk, journalExportReasons, type JournalExportBegun } from '#shared/shapes/journal-export.ts';
import { beginJournalExport, readJournalExports } from '../../data/journal-exports.ts';
import { groupName, readMunicipality, readStaff } from '../../data/municipality.ts';
import { addressText } from '../address/address.text.ts';
import { firstName } from '../person/first-name.ts';
import { journalExportText } from './journal-export.text.ts';

interface Asked {
  readonly [name: string]: string | boolean;
  readonly reason: string;
  readonly withAddress: boolean;
  readonly addressReason: string;
}

/** Asks why the journal is made files, and whether the address shall be in them: a choice of its own with a reason of its own. */
export function MakeExport(props: { readonly person: CandidateView; readonly onClose: () => void }): JSX.Element {
  const t = journalExportText;
  const { scope } = requiredRole();
  const { candidateId } = untrack(() => props.person);
  const staff = createAsync(() => readStaff(scope));
  const municipality = createAsync(() => readMunicipality(scope));
  const form = createForm<Asked, JournalExportAsk, JournalExportBegun>({
    name: `journal-export-${candidateId}`,
    start: { reason: '', withAddress: false, addressReason: '' },
    neverKeep: ['reason', 'withAddress', 'addressReason'],
    read: ({ reason, withAddress, addressReason }) =>
      readWithShape(
        JournalExportAsk,
        {
          ...{ reason, withAddress, staff: staffNames(), groups: groupNames() },
          ...(withAddress && addressReason && { addressReason }),
        },
        t().words,
      ),
    send: (json, key) => beginJournalExport(scope, candidateId, json, key),
    done: () => {
      tellDone(t().begun);
      props.onClose();
      void revalidate(readJournalExports.key);
    },
  });
  const staffNames = (): JournalExportAsk['staff'] =>
    (staff() ?? []).map(({ personId, name }) => ({ id: personId as JournalExportAsk['staff'][number]['id'], name }));
  const groupNames = (): JournalExportAsk['groups'] =>
    (municipality()?.targetGroups ?? []).map((group) => ({ id: group.id, name: groupName(group) }));
  const withAddress = form.field('withAddress');
  return (
    <Dialog open title={t().makeTitle(firstName(props.person))} onClose={() => props.onClose()}>
      <p>{t().makeText(firstName(props.person))}</p>
      <Form of={form} submit={t().make}>
        <RadioCards
          field={form.field('reason')}
          label={t().reason}
          choices={journalExportReasons.map((value) => ({ value, label: t().reasons[value] }))}
        />
        <Show when={props.person.hasAddress && may('reveal-address')}>
          <ChoiceCard
            kind="checkbox"
            name={withAddress.id}
            choice={{
              value: 'with-address',
              label: t().withAddress,
              text: props.person.protection ? t().withProtectedText : t().withAddressText,
            }}
            checked={withAddress.value()}
            onChange={(checked) => withAddress.set(checked)}
          />
          <Show when={withAddress.value()}>
            <RadioCards
              field={form.field('addressReason')}
              label={t().addressReason}
              choices={revealReasons.map((value) => ({ value, label: addressText().reveal.reasons[value] }))}
            />
          </Show>
        </Show>
      </Form>
    </Dialog>
  );
}
