/** The current moment in epoch milliseconds; passed in so that tests can set it. */
export type Now = () => number;
