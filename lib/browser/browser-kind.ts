/** @returns which browser this is, for what its own interface looks like; Chrome stands for those alike. */
export function browserKind(userAgent = navigator.userAgent): 'chrome' | 'edge' | 'firefox' {
  if (import.meta.env.FIREFOX) return 'firefox';
  return /\bEdg(e|A|iOS)?\//.test(userAgent) ? 'edge' : 'chrome';
}
