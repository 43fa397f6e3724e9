/** The files that say what the site is made of, by name, with what each is. */
export const madeOf = [
  {
    name: 'licences.txt',
    about: 'the licences of all that is in the site, with their texts, and of what builds it',
  },
  {
    name: 'sbom.cdx.json',
    about: 'every package that builds the site, with its version and hash, as CycloneDX',
  },
] as const;
