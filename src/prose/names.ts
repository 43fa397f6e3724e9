import type { Person, Term } from '../ledger/schema.ts';

/** The forms under which prose speaks of a person, or of a term, which a sentence may begin with. */
export function formsOf(named: Person | Term): string[] {
  if ('name' in named) return [named.name, ...named.also];
  const forms = [named.term, ...named.also];
  return [...new Set(forms.flatMap((form) => [form, lowerFirst(form)]))];
}

/** "Dissent cable" as "dissent cable". */
function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
