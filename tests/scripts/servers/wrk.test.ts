import { expect, test } from 'vitest';
import { readLoad } from '../../../scripts/servers/wrk.ts';

const said = `Running 2s test @ http://127.0.0.1:8080/
  1 threads and 50 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     3.05ms    1.21ms  20.15ms   80.10%
    Req/Sec    16.37k     1.45k   19.02k    65.00%
  Latency Distribution
     50%    2.81ms
     75%    3.52ms
     90%    4.48ms
     99%    7.31ms
  32643 requests in 2.00s, 1.31GB read
  Socket errors: connect 0, read 3, write 0, timeout 0
  Non-2xx or 3xx responses: 12
Requests/sec:  16304.98
Transfer/sec:    668.83MB
`;

test('what wrk prints is read: answers a second, latency and every kind of error', () => {
  expect(readLoad(said)).toEqual({
    rate: 16304.98,
    median: '2.81ms',
    slowest: '7.31ms',
    errors: [
      'Socket errors: connect 0, read 3, write 0, timeout 0',
      'Non-2xx or 3xx responses: 12',
    ],
  });
});

test('what is not of wrk is refused', () => {
  expect(() => readLoad('unable to connect')).toThrow('wrk said nothing that fits');
});
