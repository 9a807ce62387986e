/** One address of plain letters: nothing in it could end a header or begin another. */
const ADDRESS = /^[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}$/;

const LONGEST = 254;

/** Whether a text is an e-mail address that a request's header can hold as it is. */
export function isContactAddress(text: string): boolean {
  return text.length <= LONGEST && ADDRESS.test(text);
}
