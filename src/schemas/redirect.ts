import { z } from 'zod';

const address = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)*(?:#[A-Za-z0-9-]+)?$/u, 'an address such as /lessons/goal/#term');

/** A published address that moved: where links to it lead now. Addresses are without the base path. */
export const redirectSchema = z
  .strictObject({
    from: address.describe('The address that was published, with or without a place behind #.'),
    to: address.describe('The page, or the place on a page, that answers now.'),
  })
  .refine(({ from, to }) => from !== to, 'from and to are the same address');

export type Redirect = z.infer<typeof redirectSchema>;
