import { isCalendarDay } from '#schemas/primitives.ts';
import type { Report } from '../diagnostics/collector.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { ParsedDocument } from './document.ts';
import { splitFence } from './fence.ts';
import { identify, nearestPlace, placesFor } from './kind-of.ts';
import { outline } from './outline.ts';
import { parseYaml } from './yaml.ts';

/** Reads one file: its place in the book, fences, YAML and body outline. Nothing when any of them failed. */
export function parseDocument(file: SourceFile, report: Report): ParsedDocument | undefined {
  const identity = identify(file.path);
  if (!identity) {
    reportUnknownPlace(file.path, report);
    return undefined;
  }
  if (identity.date !== undefined && !isCalendarDay(identity.date)) {
    report(
      'file/bad-date',
      { file: file.path, start: 0, end: 0 },
      {
        'zh-CN': `文件名里的 \`${identity.date}\` 不是日历上的一天。`,
        en: `\`${identity.date}\` in the file name is not a day of the calendar.`,
      },
      {
        'zh-CN': '把文件名改成 `年-月-日-主题.md`，例如 `2026-10-12-kick-off.md`。',
        en: 'Name it `year-month-day-subject.md`, such as `2026-10-12-kick-off.md`.',
      },
    );
    return undefined;
  }
  const isYaml = file.path.endsWith('.yaml');
  const split = isYaml
    ? { yaml: file.text, yamlStart: 0, body: '', bodyStart: file.text.length }
    : splitFence(file, report);
  if (!split) return undefined;
  const front = parseYaml(file.path, split.yaml, split.yamlStart, report);
  const bodyOutline = outline(file.path, split.body, split.bodyStart, report);
  if (!front) return undefined;
  return {
    stage: 'parsed',
    ...identity,
    path: file.path,
    text: file.text,
    front,
    body: split.body,
    bodyStart: split.bodyStart,
    outline: bodyOutline,
  };
}

function reportUnknownPlace(path: string, report: Report): void {
  const near = nearestPlace(path);
  const list = placesFor(path).map((place) => `\`${place}\``);
  report(
    'file/unknown-place',
    { file: path, start: 0, end: 0 },
    {
      'zh-CN': '本书没有这个位置的文档，它不会被发布。',
      en: 'No document of the book lives at this path; it would not be published.',
    },
    near === undefined
      ? { 'zh-CN': `文档的位置：${list.join('、')}。`, en: `Documents live at ${list.join(', ')}.` }
      : { 'zh-CN': `是不是 \`${near}\`？`, en: `Did you mean \`${near}\`?` },
  );
}
