/**
 * The style sheets made of client/src/assets, because WXML has no inline SVG: icons and shapes become
 * masks (coloured by the text around them), art becomes a background with a light and a dark face.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(__dirname, '..')
const assets = join(root, 'client/src/assets')
const ui = 'client/src/ui'

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

// As the formatter writes a union: in one line where it fits.
function union(type: string, folder: string): string {
  const members = names(folder)
    .filter((name) => !name.endsWith('-dark'))
    .map((name) => `'${name}'`)
  const line = `  ${members.join(' | ')}`
  const body = line.length <= 100 ? line : members.map((member) => `  | ${member}`).join('\n')
  return `// ${notice}\nexport type ${type} =\n${body}\n`
}

/** Every made file: its path from the root of the repository, and what it says. */
export function pictureStyles(): ReadonlyMap<string, string> {
  return new Map([
    [join(ui, 'icon/masks.scss'), masks('icons', 'icon')],
    [join(ui, 'icon/names.ts'), union('IconName', 'icons')],
    [join(ui, 'shape/masks.scss'), masks('shapes', 'shape')],
    [join(ui, 'art/backgrounds.scss'), backgrounds()],
    [join(ui, 'art/names.ts'), union('ArtName', 'art')],
  ])
}
