import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '#infra/build/stamps.ts';
import { type AskedSetting, askedSettings, givenSettings, stageCalled, variableOf } from '#infra/stages.ts';
import { exampleSettings } from './example-stages.ts';

const names = Object.keys(askedSettings) as AskedSetting[];

describe('the stage that is deployed', () => {
  test.each([undefined, ''])('is never assumed (%j)', (asked) => {
    expect(() => stageCalled(asked, exampleSettings)).toThrow(/No stage is named.*-c stage=prod/);
  });

  test.each(['production', 'LOCAL', 'constructor'])('is one of ours: %s is not', (asked) => {
    expect(() => stageCalled(asked, exampleSettings)).toThrow(`No stage is called ${asked}`);
  });

  test('has the address, keeper and safety of an account, and nothing of this machine', () => {
    const prod = stageCalled('prod', exampleSettings);
    expect(prod).toMatchObject({ publicOrigin: 'https://fodfaeste.example', deletionProtection: true });
    expect(JSON.stringify(prod)).not.toContain('localhost');
    expect(stageCalled('test', exampleSettings)).toMatchObject({ name: 'test', deletionProtection: false });
  });

  test('the local one is asked for nothing', () => {
    expect(stageCalled('local', {}).publicOrigin).toBe('http://localhost:8080');
  });
});

describe('what an account must say', () => {
  const fault = (given: object): string => {
    try {
      stageCalled('prod', given);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };

  test.each(names)(
    '%s: when it is missing, the error names it, its meaning and its variable, and nothing else',
    (name) => {
      const { [name]: _left, ...others } = exampleSettings;
      const text = fault(others);
      expect(text).toContain(`${name} is missing: ${askedSettings[name].what}`);
      expect(text).toContain(variableOf(name));
      expect(text.split('\n')).toHaveLength(2);
    },
  );

  test.each(names)('%s: something of another form is not taken', (name) => {
    expect(fault({ ...exampleSettings, [name]: 'not this one' })).toContain(`${name} is not right (not this one)`);
  });

  test('everything that is missing is said at once', () => {
    expect(fault({}).split('\n')).toHaveLength(1 + names.length);
  });

  test('comes from the environment, else from the context of the stage', () => {
    const given = givenSettings(
      { domain: 'a.example', mailFrom: 'a@a.example' },
      { FODFAESTE_MAIL_FROM: 'b@b.example' },
    );
    expect(given).toMatchObject({ domain: 'a.example', mailFrom: 'b@b.example' });
  });

  test('stands in the operations page, in this order', () => {
    const page = readFileSync(join(root, 'docs/operations.md'), 'utf8');
    const places = names.map((name) => page.indexOf(`\`${name}\``));
    expect(places.filter((place) => place === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('the program CDK runs', () => {
  const run = (environment: Record<string, string>) => {
    const { PATH = '' } = process.env;
    const { status, stderr } = spawnSync(process.execPath, ['infra/app.ts'], {
      cwd: root,
      env: { PATH, CDK_OUTDIR: join(root, 'dist/no-stage'), ...environment },
      encoding: 'utf8',
    });
    return { status, said: stderr.trim() };
  };

  test('ends with one sentence when nobody named a stage', () => {
    const { status, said } = run({});
    expect(status).toBe(1);
    expect(said).toBe('No stage is named: say -c stage=test or -c stage=prod, or set STAGE. Nothing is assumed.');
  });

  test('hears the stage and its settings in the context', () => {
    const context = { stage: 'prod', prod: { domain: 'fodfaeste.example' } };
    const { status, said } = run({ CDK_CONTEXT_JSON: JSON.stringify(context), STAGE: 'local' });
    expect(status).toBe(1);
    expect(said).toContain('The stage prod cannot be made');
    expect(said).toContain('alarmAddress is missing');
    expect(said).not.toContain('domain is missing');
  });
});
