/** Whether keys without Ctrl or Cmd do something; they do until a reader turns them off. */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem('single-keys') !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the reader's choice. It and the theme are all that is stored: nothing of what was sought or read is. */
export function keepSingleKeys(areOn: boolean): void {
  try {
    if (areOn) localStorage.removeItem('single-keys');
    else localStorage.setItem('single-keys', 'off');
  } catch {
    // Where nothing may be stored, single keys stay on.
  }
}
