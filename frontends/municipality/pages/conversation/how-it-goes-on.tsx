import { createAsync } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { DateField, SelectField } from '#kit/forms/text-fields.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { groupName, readStaff } from '../../data/municipality.ts';
import { readVisitationGroups } from '../../data/visitation.ts';
import { jobBrokerChoices } from '../../words/staff-choices.ts';
import type { ConversationPart } from './conversation.tsx';
import { heldOnFrom } from './read-conversation.ts';
import { PartOfForm } from './part-of-form.tsx';
import { conversationText } from './conversation.text.ts';

/** When it was held, where the person is visited to, and who looks for a place now. */
export function HowItGoesOn(props: ConversationPart): JSX.Element {
  const t = conversationText;
  const scope = requiredRole().scope;
  const groups = createAsync(() => readVisitationGroups(scope));
  const staff = createAsync(() => readStaff(scope));
  return (
    <PartOfForm name="goesOn" title={t().end}>
      <DateField field={props.form.field('heldOn')} label={t().heldOn} from={heldOnFrom()} />
      <SelectField
        field={props.form.field('visitationGroup')}
        label={t().group}
        help={t().groupHelp}
        options={(groups()?.groups ?? []).map((group) => ({
          value: group.id,
          label: groupName(group),
        }))}
      />
      <SelectField
        field={props.form.field('jobBrokerId')}
        label={t().broker}
        help={t().brokerHelp}
        none={t().same}
        options={jobBrokerChoices(staff() ?? [])}
      />
    </PartOfForm>
  );
}
