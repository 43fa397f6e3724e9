import type { APIContext } from 'astro';
import { content } from '../../../build/current.ts';
import { embedFonts } from '../../../embed/fonts.ts';

interface Props {
  bytes: Uint8Array<ArrayBuffer>;
}

export async function getStaticPaths() {
  const { files } = await embedFonts(content);
  return files.map(({ name, bytes }) => ({ params: { font: name }, props: { bytes } }));
}

/** A face of the site with the characters of the charts alone. */
export function GET({ props }: APIContext<Props>): Response {
  return new Response(props.bytes);
}
