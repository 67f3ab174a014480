/** Buttons that copy the source below them; where the browser forbids it, the source is selected instead. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const source = button.closest('details')?.querySelector('code');
  const status = button.parentElement?.querySelector('[role=status]');
  if (!source || !status) continue;
  const { copied = '', selected = '' } = button.dataset;
  button.hidden = false;
  button.addEventListener('click', () => {
    void copy(source.textContent).then((isDone) => {
      if (!isDone) getSelection()?.selectAllChildren(source);
      status.textContent = isDone ? copied : selected;
      return isDone;
    });
  });
}

/** Whether the text came to the clipboard; a page that was not sent encrypted has none. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
