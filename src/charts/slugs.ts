/** The charts of the registry, by the names that addresses and prose use. */
export const chartSlugs = ['stops-map', 'arms'] as const;
export type ChartSlug = (typeof chartSlugs)[number];
