import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../arch/source-tree.ts';

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly uses?: string; readonly run?: string }[] }>
  >;
}

const WORKFLOWS = globSync('docs/setup/github/*.yml', { cwd: ROOT });

test('the workflows that teams copy are found', () => {
  expect(WORKFLOWS).toHaveLength(2);
});

describe.each(WORKFLOWS)('%s', (path) => {
  const workflow = load(readFileSync(join(ROOT, path), 'utf8')) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('gives no rights of the repository to what a pull request brings', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(workflow.permissions).toEqual('pull_request' in workflow.on ? { contents: 'read' } : {});
  });

  test('pins every action to a commit', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.length).toBeGreaterThan(1);
    expect(actions.filter((uses) => !/^[\w/-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  });

  test('puts nothing of a pull request into a script', () => {
    const scripts = steps.flatMap(({ run }) => run ?? []);
    expect(scripts.filter((run) => run.includes('${{'))).toEqual([]);
  });

  test('installs from the lock file only', () => {
    const installs = steps.flatMap(({ run }) => (run !== undefined && /\bnpm (?:i|install|ci)\b/.test(run) ? run : []));
    expect(installs.filter((run) => !run.startsWith('npm ci '))).toEqual([]);
  });
});

test('npm takes packages of the registry only, and none that is newer than three days', () => {
  const settings = readFileSync(join(ROOT, '.npmrc'), 'utf8').split('\n');
  expect(settings).toEqual(
    expect.arrayContaining(['allow-git=none', 'allow-remote=none', 'min-release-age=3', 'strict-allow-scripts=true']),
  );
});
