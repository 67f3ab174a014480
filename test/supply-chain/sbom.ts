import { execFileSync } from 'node:child_process';
import { ROOT } from '../arch/source-tree.ts';
import { locked, nameOf } from './lock.ts';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
}

/** A bill of materials in CycloneDX, as far as it is looked at here. */
export interface Sbom {
  readonly bomFormat: string;
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * What an installation without the development tools consists of, from the lock file alone. npm is asked for everything:
 * told to leave out the tools, it leaves out zod and a hundred others that a tool happens to need as well. A number drawn
 * by lot and the time are taken away, so that the same lock file gives the same bytes.
 */
export function sbom(): Sbom {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const text = execFileSync(npm, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: 'pipe' });
  const { serialNumber: _number, metadata, components, dependencies, ...rest } = JSON.parse(text) as Sbom;
  const { timestamp: _time, ...lasting } = metadata;
  const shipped = new Set(
    [...locked].filter(([, { dev }]) => dev !== true).map(([folder, { version }]) => `${nameOf(folder)}@${version}`),
  );
  const kept = components.filter(({ name, version }) => shipped.has(`${name}@${version}`));
  const refs = new Set([lasting.component, ...kept].map((component) => component['bom-ref']));
  return {
    ...rest,
    metadata: lasting,
    components: kept,
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) })),
  };
}
