/** An influence map that is wider than the screen opens where it begins to be read: at the first card of its top row. */
for (const scroll of document.querySelectorAll<HTMLElement>('.map-scroll:has(> .influence-map)')) {
  const card = scroll.querySelector('.map-cards > *')?.getBoundingClientRect();
  const left = scroll.getBoundingClientRect().left;
  if (card) scroll.scrollLeft = card.left + card.width / 2 - left - scroll.clientWidth / 2;
}
