/**
 * Runs a piece of work when calls have been still for so many ms; what is asked for while it runs is done once more after
 * it. When the work fails, `failed` is told and nothing more is done.
 */
export function settled(work: () => Promise<void>, stillFor: number, failed: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isAskedAgain = false;
  const run = async () => {
    isRunning = true;
    do {
      isAskedAgain = false;
      await work();
    } while (isAskedAgain);
    isRunning = false;
  };
  return () => {
    if (isRunning) {
      isAskedAgain = true;
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => void run().catch(failed), stillFor);
  };
}
