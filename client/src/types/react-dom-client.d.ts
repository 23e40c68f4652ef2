/** The part of React's web renderer that tests of hooks draw with; the app itself is drawn by Taro. */
declare module 'react-dom/client' {
  import type { ReactNode } from 'react'

  export function createRoot(container: Element): {
    render(children: ReactNode): void
    unmount(): void
  }
}
