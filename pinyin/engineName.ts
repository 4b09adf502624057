/** The engine and its model; stored with every publication, so that it is known who read it. */
export const engine = "zhubi-pinyin 1.1.0";
