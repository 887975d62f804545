/**
 * Lets the process heed what came meanwhile, an interruption above all: promises that are settled already never give way to it.
 * Wait for it in the loops that take long.
 */
export const heedSignals = (): Promise<void> => new Promise((go) => setImmediate(go));
