/**
 * Turns the pictures of client/src/assets into style sheets, because WXML has no inline SVG:
 * icons and shapes become masks (coloured by the text around them), art becomes a background with
 * a light and a dark face. Run it after a picture changes: `npx tsx config/icons.ts`.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(__dirname, '..')
const assets = join(root, 'client/src/assets')
const ui = join(root, 'client/src/ui')

const notice = 'Made by config/icons.ts from client/src/assets; change the pictures, not this file.'

function names(folder: string): string[] {
  return readdirSync(join(assets, folder))
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.slice(0, -'.svg'.length))
    .sort()
}

/** A data URI that fits between double quotes in a style sheet; smaller than base64 by a quarter. */
function dataUri(folder: string, name: string): string {
  const svg = readFileSync(join(assets, folder, `${name}.svg`), 'utf8')
    .trim()
    .replace(/^<svg[^>]*>/, (tag) =>
      tag.replace(/ (class|style|width|height|aria-hidden)="[^"]*"/g, ''),
    )
    .replaceAll('currentColor', 'black')
    .replaceAll('"', "'")
    .replace(/[<>#%]/g, encodeURIComponent)
  return `url("data:image/svg+xml,${svg}")`
}

function masks(folder: string, block: string): string {
  const rules = names(folder).map(
    (name) => `.${block}--${name} {\n  -webkit-mask-image: ${dataUri(folder, name)};\n}\n`,
  )
  return `/* ${notice} */\n${rules.join('')}`
}

function backgrounds(): string {
  const rules = names('art').map((name) => {
    const dark = name.endsWith('-dark')
    const selector = dark ? `.theme-dark .art--${name.slice(0, -'-dark'.length)}` : `.art--${name}`
    return `${selector} {\n  background-image: ${dataUri('art', name)};\n}\n`
  })
  return `/* ${notice} */\n${rules.join('')}`
}

function union(type: string, folder: string): string {
  const members = names(folder).filter((name) => !name.endsWith('-dark'))
  return `// ${notice}\nexport type ${type} =\n${members.map((name) => `  | '${name}'`).join('\n')}\n`
}

writeFileSync(join(ui, 'icon/masks.scss'), masks('icons', 'icon'))
writeFileSync(join(ui, 'icon/names.ts'), union('IconName', 'icons'))
writeFileSync(join(ui, 'shape/masks.scss'), masks('shapes', 'shape'))
writeFileSync(join(ui, 'art/backgrounds.scss'), backgrounds())
writeFileSync(join(ui, 'art/names.ts'), union('ArtName', 'art'))
