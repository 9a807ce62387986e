/** The address by which a frame is judged: a frame without one of its own is its parent's. */
export function frameAddress(): string {
  return location.protocol === 'about:' ? document.baseURI : location.href;
}

/** The host on which a page stands, that of the parent for a frame without an address. */
export function frameHost(): string {
  const address = frameAddress();
  return URL.canParse(address) ? new URL(address).hostname : '';
}
