import type { z } from 'zod';

/** What a shape refuses of a value: the field, in what way it is wrong, and where to look for it. */
export interface Issue {
  field: string;
  /** ` has no "title"`, or ` has a wrong "order": …`, to follow a name. */
  what: string;
  path: (string | number)[];
}

/** The issues of a refused value in words. */
export function wordIssues({ issues }: z.ZodError): Issue[] {
  return issues.map((issue) => {
    const path = issue.path as (string | number)[];
    const field = path.join('.');
    if (issue.code === 'unrecognized_keys') {
      const [key = ''] = issue.keys;
      const what = `${field ? ` has a wrong "${field}"` : ' is wrong'}: ${issue.message}.`;
      return { field, what, path: [...path, key] };
    }
    const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
    if (missing && field) return { field, what: ` has no "${field}".`, path };
    const at = field ? ` has a wrong "${field}"` : ' is wrong';
    return { field, what: `${at}: ${issue.message}.`, path };
  });
}
