import { brotliCompressSync, constants } from 'node:zlib';

/** Whether a browser that sends this Accept-Encoding takes brotli: by name or by a star, and not with a weight of nothing. */
export function takesBrotli(accept = ''): boolean {
  const weights = new Map(
    accept.split(',').map((offer): [string, number] => {
      const [name = '', ...parameters] = offer.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)];
    }),
  );
  return (weights.get('br') ?? weights.get('*') ?? 0) > 0;
}

/** The bytes by brotli's highest quality, as a host has them ready; none where they would not be fewer. */
export function compress(bytes: Buffer): Buffer | undefined {
  const small = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  return small.length < bytes.length ? small : undefined;
}
