/** What is wrong with a node of a page, and what to do about it. */
export interface Fault {
  what: string;
  fix: string;
}
