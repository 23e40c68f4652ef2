/** What docs/screens.md says: every screen of the list, what it is drawn after, and what differs. */
import { resolve } from 'node:path'
import type { AppScreen } from '../h5/app-screen'

const docs = resolve(__dirname, '../../docs')
export const screensPage = resolve(docs, 'screens.md')
/** Where the picture of each screen in its modes lies, by its name. */
export const sheetsFolder = resolve(docs, 'pictures/screens')

/** The file of a screen’s picture in `sheetsFolder`. */
export function sheetOf({ name }: AppScreen): string {
  return `${name}.webp`
}

/** The page as it should be. */
export function textOfPage(screens: readonly AppScreen[]): string {
  const parts = [
    '# Every screen in four modes',
    'Light, dark, care, and care in the dark, at 375 × 812 in a browser with demo data; there is no status bar and no capsule there.',
    'Made by `npm run docs:screens` from `e2e/h5/screens`; change what is said there, not this page. The numbers name the boards of [design.md](design.md) §10 that a screen was drawn after; then what differs from them. **Fault** marks what is not meant so.',
    ...screens.map(sectionOf),
  ]
  return `${parts.join('\n\n')}\n`
}

function sectionOf(screen: AppScreen): string {
  const { name, page, boards = [], differs } = screen
  const after = boards.length > 0 ? boards.join(', ') : 'no board'
  return [
    `## ${name}`,
    `\`${page}\`, ${after}`,
    ...(differs ? [differs] : []),
    `![${name}](pictures/screens/${sheetOf(screen)})`,
  ].join('\n\n')
}
