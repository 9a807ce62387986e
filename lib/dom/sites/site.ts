/** What is known of one site's markup, as data. */
export interface Site {
  /** Hosts without `www.`; one that begins with a dot stands for all hosts that end with it. */
  readonly hosts: readonly string[];
  /**
   * Which of its addresses are about one company, as `readPattern` reads them. Given, they take the
   * place of the generic ones, for links on any page that lead to the site.
   */
  readonly hrefs?: readonly string[];
  /** Selectors of elements whose own text begins with the symbol. */
  readonly cells?: readonly string[];
  /** What stands in the symbol's place in its addresses and is none, in upper case. */
  readonly sections?: readonly string[];
  /** Its addresses name coins and currencies in the same way as companies. */
  readonly namesCoins?: true;
}
