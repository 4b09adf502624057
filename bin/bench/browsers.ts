/** What browsers say they take. */
export const browsers = { "accept-encoding": "gzip, deflate, br" };
