import type { JSX } from 'solid-js';
import { Chips } from '#kit/forms/choice-fields.tsx';
import { OtherInOwnWords } from '#kit/forms/other-in-own-words.tsx';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import { competences, workAreas } from '#shared/shapes/vocabulary.ts';
import { competencesIn, workAreasIn } from '#shared/shapes/occupations.ts';
import type { ConversationPart } from './conversation.tsx';
import { FoundInWords } from './found-in-words.tsx';
import { PartOfForm } from './part-of-form.tsx';
import { conversationText } from './conversation.text.ts';

/** More wishes than a profile takes. */
const mostWishes = 5;

/** The dream and the strengths in the person's own words. */
export function OwnWords(props: ConversationPart): JSX.Element {
  const t = conversationText;
  return (
    <PartOfForm name="words" title={t().first(props.name)}>
      <TextArea
        field={props.form.field('words.dream')}
        label={t().dream(props.name)}
        help={t().dreamHelp}
        rows={3}
        optional
      />
      <TextArea field={props.form.field('words.strengths')} label={t().strengths(props.name)} rows={2} optional />
    </PartOfForm>
  );
}

/** What kind of work, and what the person can already, in the words that matching understands. */
export function WishedWork(props: ConversationPart): JSX.Element {
  const t = conversationText;
  const v = vocabularyText;
  return (
    <PartOfForm name="work" title={t().work}>
      <Chips
        field={props.form.field('profile.wishes')}
        label={t().wishes}
        help={t().wishesHelp}
        choices={workAreas.map((area) => ({ value: area, label: v().workAreas[area] }))}
      />
      <OtherInOwnWords field={props.form.field('words.other.wishes')} of={t().wishes} help={t().otherHelp} />
      <FoundInWords
        words={props.form.values['words.other.wishes']}
        field={props.form.field('profile.wishes')}
        find={workAreasIn}
        labels={v().workAreas}
        atMost={mostWishes}
      />
      <Chips
        field={props.form.field('profile.competences')}
        label={t().skills}
        optional
        choices={competences.map((skill) => ({ value: skill, label: v().competences[skill] }))}
      />
      <OtherInOwnWords field={props.form.field('words.other.competences')} of={t().skills} help={t().otherHelp} />
      <FoundInWords
        words={props.form.values['words.other.competences']}
        field={props.form.field('profile.competences')}
        find={competencesIn}
        labels={v().competences}
        atMost={competences.length}
      />
    </PartOfForm>
  );
}
