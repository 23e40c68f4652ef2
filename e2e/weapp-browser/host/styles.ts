/** The sheets of the app and of the page in front, set as the compiled WXSS sets them. */
import type { CompiledBuild } from './protocol'

type SetSheet = (suffix?: string, options?: object, style?: HTMLStyleElement) => void

/** Makes what puts a sheet's rules into a style element; a page without a sheet empties it. */
export function readStyles({
  styles,
}: CompiledBuild): (path: string, into: HTMLStyleElement) => void {
  const make = (sheet: string): SetSheet => {
    const script = `${styles.shared}\nreturn ${sheet}`
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the compiler gives is a script
    return (new Function(script) as () => SetSheet)()
  }
  return (path, into) => {
    const sheet = styles.sheets[`${path}.wxss`]
    if (sheet === undefined) into.textContent = ''
    else make(sheet)('', {}, into)
  }
}
