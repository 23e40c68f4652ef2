/** What we use of WeChat's own tools that have no types of their own for it. */
declare module 'miniprogram-compiler/src/wcsc' {
  /**
   * Compiles the WXSS files (paths without their ending) below a folder: a script by the path of each sheet
   * (`pages/home/index.wxss`), and what they share as `comm`. Gives an error instead of throwing it.
   */
  export default function compileWxss(
    root: string,
    files: readonly string[],
    options: { readonly maxBuffer: number },
  ): Readonly<Record<string, string>> | Error
}

declare module 'j-component' {
  import type simulate from 'miniprogram-simulate'

  const runtime: {
    register(definition: simulate.Definition): string
    create(id: string): simulate.Component
  }
  export default runtime
}
