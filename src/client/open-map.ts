/** An influence map that is wider than the screen opens where it begins to be read: at the first card of its top row. */
for (const scroll of document.querySelectorAll<HTMLElement>('.map-scroll:has(> .influence-map)')) {
  // Cards come in the order of the people's files.
  const cards = [...scroll.querySelectorAll('.map-cards > *')].map((card) => card.getBoundingClientRect());
  const [first] = cards.toSorted((a, b) => a.top - b.top || a.left - b.left);
  const { left } = scroll.getBoundingClientRect();
  if (first) scroll.scrollLeft += first.left + first.width / 2 - left - scroll.clientWidth / 2;
}
