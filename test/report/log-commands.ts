/**
 * The commands that the runner of GitHub Actions would find in a log. It reads `::name …::` at the beginning of a line,
 * behind any space, and `##[name …]` wherever in a line it stands. Azure reads `##vso[name …]`, TeamCity
 * `##teamcity[name …]`.
 */
export function commandsIn(log: string): readonly string[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const found = /^\s*::([^\s:]+)(?: [^:]*)?::/.exec(line)?.[1] ?? /##\w*\[([^\s\]]+)[^\]]*\]/.exec(line)?.[1];
    return found === undefined ? [] : [found];
  });
}
