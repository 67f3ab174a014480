/** A click, a touch or the Enter key on a term opens its definition; the code for it comes with the first one. */
document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey, button } = event;
  if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey || button !== 0) return;
  const term = target.closest<HTMLAnchorElement>('a.term');
  if (!term) return;
  event.preventDefault();
  void import('./definition.ts').then(({ showDefinition }) => showDefinition(term));
});
