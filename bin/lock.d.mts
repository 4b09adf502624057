export function tryLock(file: string): (() => void) | undefined;
export function lock(file: string, sayWaiting: () => void): Promise<() => void>;
