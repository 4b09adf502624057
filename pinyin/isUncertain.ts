/**
 * Readings that are right less often than this want a person's look. It is the one place that says so: the
 * desk tints by it, the proofreading list holds what is under it, and the rule that nothing may be published
 * unchecked counts by it. Confidence is the engine's own estimate of how often such a reading is right, so
 * that of what passes unseen at most one in twenty is wrong at its edge, and far fewer on the whole.
 */
export const CERTAIN_FROM = 0.95;

/** Under this a reading is little better than a guess, and is marked more strongly. */
const LIKELY_FROM = 0.8;

export const isUncertain = (confidence: number): boolean => confidence < CERTAIN_FROM;

export const isGuess = (confidence: number): boolean => confidence < LIKELY_FROM;
