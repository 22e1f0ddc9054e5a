import * as z from 'zod/mini';
import { jsonLines } from '../../tools/jsonLines';

await jsonLines({
  usage: 'usage: echo',
  schema: z.object({ text: z.string() }),
  answer: ({ text }) => ({ text }),
});
