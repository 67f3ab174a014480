/** The band of the screen that a section must touch to be where the reader is: below the row that stays. */
const READING_BAND = '-80px 0px -75% 0px';

/** The links of the contents by the section that each leads to. */
function linksBySection(): ReadonlyMap<Element, HTMLAnchorElement> {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-contents] a[href^="#"]')) {
    const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (section) links.set(section, link);
  }
  return links;
}

/** Marks in the contents the section that the reader is at. Without scripts the row is a plain list of links. */
function followReader(links: ReadonlyMap<Element, HTMLAnchorElement>): void {
  const here = new Set<Element>();
  const mark = () => {
    const current = [...links.keys()].findLast((section) => here.has(section));
    const marked = current && links.get(current);
    if (!marked) return;
    for (const link of links.values()) link.removeAttribute('aria-current');
    marked.setAttribute('aria-current', 'true');
    const list = marked.closest('ol');
    if (list && list.scrollWidth > list.clientWidth) list.scrollLeft = marked.offsetLeft - list.offsetLeft - 16;
  };
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) here.add(target);
        else here.delete(target);
      }
      mark();
    },
    { rootMargin: READING_BAND },
  );
  for (const section of links.keys()) seen.observe(section);
}

followReader(linksBySection());
