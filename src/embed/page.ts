/** The head of the editors' page. */
export const embedPage = {
  slug: 'embed',
  title: 'Put the charts in your own pages',
  description:
    'Snippets, pictures and data for each chart of the site, for editors elsewhere: free to use with credit, no script needed, no cookie, no third party.',
} as const;
