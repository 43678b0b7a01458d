import { z } from 'zod';
import { idOf } from './words.ts';

/** An order in which to take the guide. Lives in content/paths/<id>.yaml. */
export const pathSchema = z.strictObject({
  title: z.string().min(1).describe('Name of the path.'),
  short: z.string().min(20).max(240).describe('Who it is for.'),
  modules: z.array(idOf('modules')).min(1).describe('Modules in order.'),
});
