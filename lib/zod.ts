import * as z from 'zod/mini';

// Without this the library tries `new Function` once, which the extension's content security
// policy refuses and logs on every page.
z.config({ jitless: true });

export { z };
