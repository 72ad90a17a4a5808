import type { JSX } from 'solid-js';
import { Chips } from '#kit/forms/choice-fields.tsx';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import { competences, workAreas } from '#shared/shapes/vocabulary.ts';
import type { ConversationPart } from './conversation.tsx';
import { conversationText } from './conversation.text.ts';

/** The dream and the strengths in the person's own words, then the words that matching understands. */
export function OwnWords(props: ConversationPart): JSX.Element {
  const t = conversationText;
  const v = vocabularyText;
  return (
    <section class="ff-form__part" aria-labelledby="own-words">
      <h2 id="own-words">{t().first(props.name)}</h2>
      <TextArea
        field={props.form.field('words.dream')}
        label={t().dream(props.name)}
        help={t().dreamHelp}
        rows={3}
        optional
      />
      <TextArea field={props.form.field('words.strengths')} label={t().strengths(props.name)} rows={2} optional />
      <Chips
        field={props.form.field('profile.wishes')}
        label={t().wishes}
        help={t().wishesHelp}
        choices={workAreas.map((area) => ({ value: area, label: v().workAreas[area] }))}
      />
      <Chips
        field={props.form.field('profile.competences')}
        label={t().skills}
        optional
        choices={competences.map((skill) => ({ value: skill, label: v().competences[skill] }))}
      />
    </section>
  );
}
