// Serves the built site and prints its address. PORT chooses the port.
import { serve } from './server.ts';

const wanted = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  throw new Error(`PORT is "${process.env['PORT']}". Give a whole number from 0 to 65535.`);
}
const { url } = await serve(wanted).catch((error: unknown) => {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  if (!taken || process.env['PORT']) throw error;
  // The usual port is taken; any free one will do.
  return serve(0);
});
console.log(`\nThe site is at ${url}\nStop it with Ctrl+C.`);
