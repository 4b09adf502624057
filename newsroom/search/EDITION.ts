/** Counted up whenever other tokens come out of `tokensOf`: what was indexed before is then indexed again. */
export const EDITION = 1;
