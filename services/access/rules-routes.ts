import { Hono } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import { LocalRuleChoice, LocalRuleKept, RulesView } from '#shared/shapes/rules.ts';
import { setLocalRule } from './capabilities/set-local-rule.ts';
import { showRules } from './capabilities/show-rules.ts';
import { command, read, unwrap } from './edge.ts';
import type { AccessStore } from './store/access-store.ts';

/** The rules a municipality works by, and what it decides for itself. */
export function rulesRoutes(access: AccessStore) {
  return new Hono<House>()
    .get(
      '/:scope/rules',
      read('show-rules', {
        title: 'The dated rules, and what the municipality decided for itself',
        answers: RulesView,
      }),
      async (c) => c.json(unwrap(await showRules(c.var.call, access))),
    )
    .post(
      '/:scope/rules/local',
      command('set-local-rule', {
        title: 'Set the municipality’s own value for a rule from a day on',
        answers: LocalRuleKept,
        status: 200,
        refuses: ['stale-version'],
      }),
      body(LocalRuleChoice),
      async (c) => c.json(unwrap(await setLocalRule(c.var.call, access, c.req.valid('json'))), 200),
    );
}
