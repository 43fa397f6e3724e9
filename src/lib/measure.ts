/** How wide a text comes out at a size, both in pixels. */
export type Measure = (text: string, size: number) => number;

/** The faces that pictures are set in: the display cut of the serif, and the sans in two weights. */
export type Face = 'display' | 'sans' | 'strong';

/** A measure for each face. */
export type Measures = Readonly<Record<Face, Measure>>;
