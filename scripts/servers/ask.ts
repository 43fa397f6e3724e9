import { Agent, request, type IncomingHttpHeaders } from 'node:http';

/** What a server answered, as it came: nothing is unpacked, and no redirect followed. */
export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8, timeout: 10_000 });

/** Asks for an address with these headers alone. The path goes out as it is written, `..` too. */
export function ask(
  url: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Reply> {
  const [, hostname, port, path] = /^http:\/\/([^/:]+):(\d+)(\/.*)$/.exec(url) ?? [];
  if (!hostname || !port || !path) throw new Error(`"${url}" is no http address with a port.`);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('error', reject)
        .on('end', () => {
          const { statusCode: status = 0, headers: sent } = response;
          resolve({ status, headers: sent, body: Buffer.concat(chunks) });
        });
    });
    asked
      .on('timeout', () => asked.destroy(new Error(`${method} ${url} was not answered in 10 s.`)))
      .on('error', reject)
      .end();
  });
}
