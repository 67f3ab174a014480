// Loaded with `node --import`, also by what the process starts: writes the largest memory (kB) and the seconds of
// processors of each process into a file of its own beside the one named by REPORT_USAGE.
import { writeFileSync } from 'node:fs';

const file = process.env['REPORT_USAGE'];
if (file !== undefined) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(`${file}.${process.pid}`, `${maxRSS} ${userCPUTime / 1e6} ${systemCPUTime / 1e6}`);
  });
}
