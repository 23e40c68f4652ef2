/** The two functions of `node:path` that the phone uses, in a browser: paths inside a package. */

/** `pages/home/index` → `pages/home`; `.` when there is no folder. */
export function dirname(path: string): string {
  const end = path.lastIndexOf('/')
  return end < 0 ? '.' : path.slice(0, end)
}

/** Puts the parts together and takes `.` and `..` out. */
export function join(...parts: readonly string[]): string {
  const kept: string[] = []
  for (const part of parts.join('/').split('/')) {
    if (part === '..') kept.pop()
    else if (part !== '' && part !== '.') kept.push(part)
  }
  return kept.join('/')
}
