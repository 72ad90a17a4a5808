/** What the rules are about, in the order the page shows them. */
export const ruleAreas = ['deadlines', 'contact', 'work', 'consents', 'seen', 'figures'] as const;
export type RuleArea = (typeof ruleAreas)[number];
