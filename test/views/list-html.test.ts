import { expect, test } from 'vitest';
import { listRows } from '../../src/components/list-html.ts';

const HOSTILE = `"><script>x()</script>&'`;
const SAFE = '&quot;&gt;&lt;script&gt;x()&lt;/script&gt;&amp;&#39;';

test('whatever authors write in a list is text', () => {
  const list = {
    name: 'people',
    title: '',
    says: '',
    empty: '',
    columns: [
      { key: 'name', label: '', kind: 'text' },
      { key: 'note', label: '', kind: 'wide' },
      { key: 'links', label: '', kind: 'text' },
      { key: 'tier', label: '', kind: 'text' },
      { key: 'value', label: '', kind: 'number' },
    ],
    rows: [
      {
        id: 'x',
        cells: [
          { text: HOSTILE, href: `/a/${HOSTILE}`, small: HOSTILE },
          { text: `${HOSTILE} 中文中文中文中文中文中文`, tone: 'warn' },
          { text: '', links: [{ label: HOSTILE, href: '/b/' }] },
          { text: 'A', badge: 'A', choices: [{ value: HOSTILE, label: HOSTILE }] },
          { text: '1,234', sort: 1234.567 },
        ],
      },
    ],
  } as const;
  expect(listRows(list, 'en')).toBe(
    [
      `<tr><th scope="row"><a href="/a/${SAFE}">${SAFE}</a> <small>${SAFE}</small></th>`,
      `<td class="wide is-warn"><span lang="zh-CN">${SAFE} 中文中文中文中文中文中文</span></td>`,
      `<td><ul class="links"><li><a href="/b/">${SAFE}</a></li></ul></td>`,
      `<td data-value="${SAFE}"><span class="tier tier-a" title="${SAFE}">A</span></td>`,
      `<td class="num" data-sort="1234.567">1,234</td></tr>`,
    ].join(''),
  );
});
