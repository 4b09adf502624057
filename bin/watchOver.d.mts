export function watchOver(target: number, signal: "INT" | "TERM"): () => Promise<void>;
