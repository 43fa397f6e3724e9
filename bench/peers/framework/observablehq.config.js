export default {
  root: 'src',
  output: 'built',
  title: 'Bench',
  // The usual theme asks a third party for its face; nothing here does.
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  footer: '',
  search: false,
};
