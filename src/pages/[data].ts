import type { APIContext } from 'astro';
import { content } from '../build/current.ts';
import { dataFiles } from '../data/dataset.ts';
import { makers } from '../data/files.ts';

type Props = (typeof dataFiles)[number];

export function getStaticPaths() {
  return dataFiles.map((file) => ({ params: { data: file.name }, props: file }));
}

/** A file of all claims. */
export function GET({ props }: APIContext<Props>): Response {
  return new Response(makers[props.name](content));
}
