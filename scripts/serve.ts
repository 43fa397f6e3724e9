// Serves the built site and prints its address. PORT chooses the port.
import { serve } from './server.ts';

const named = process.env['PORT'];
// An empty variable, usual in automation, is as good as none.
const wanted = named ? Number(named) : 4321;
try {
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new Error(`PORT is "${named}". Give a whole number from 0 to 65535.`);
  }
  const { url, port } = await serve(wanted);
  if (wanted !== 0 && port !== wanted) {
    console.log(`Port ${wanted} is taken; the next free one is ${port}.`);
  }
  console.log(`Stop the server with Ctrl+C.\nThe site is at ${url}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
