import { answersFile } from '../../embed/assets.ts';

export function getStaticPaths() {
  const { name } = answersFile();
  return [{ params: { script: name.replace(/\.js$/, '') } }];
}

/** The script that lets embeds answer; see `src/client/embedAnswers.ts`. */
export function GET(): Response {
  return new Response(answersFile().script);
}
