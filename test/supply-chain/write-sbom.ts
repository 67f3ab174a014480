// Prints the bill of materials to attach to a release: npm run -s sbom > keyfolio.cdx.json
import { sbom } from './sbom.ts';

process.stdout.write(`${JSON.stringify(sbom(), undefined, 2)}\n`);
