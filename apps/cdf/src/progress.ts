/** Told before the first step and after each. */
export type OnProgress = (done: number, steps: number) => void;

/**
 * One line on a terminal's standard error that tells how far a command is, and goes when it is done. Nothing anywhere else, so that a
 * log holds results only.
 */
export function progressLine(what: string, flags: ReadonlySet<string>): OnProgress | undefined {
  const { stderr } = process;
  if (stderr.isTTY !== true || flags.has('quiet') || flags.has('json')) return undefined;
  return (done, steps) => {
    stderr.write(done < steps ? `\r\u001b[K${what}: ${done} of ${steps}` : '\r\u001b[K');
  };
}
