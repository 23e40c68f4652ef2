/**
 * The style sheets made of client/src/assets, because WXML has no inline SVG: icons, shapes and the parts of
 * components become masks (coloured by the text around them), art becomes a background with a light and a dark face.
 * Icons that only the component page (packages/local/kit) draws go into its own sheet: nobody else downloads them.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(__dirname, '..')
const assets = join(root, 'client/src/assets')
const ui = 'client/src/ui'
const sources = join(root, 'client/src')
const kitPage = 'client/src/packages/local/kit'

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

function masks(folder: string, block: string, of = names(folder)): string {
  const rules = of.map(
    (name) => `.${block}--${name} {\n  -webkit-mask-image: ${dataUri(folder, name)};\n}\n`,
  )
  return `/* ${notice} */\n${rules.join('')}`
}

/** The icons that something other than the local tools names in quotes. */
function iconsOfTheProduct(): ReadonlySet<string> {
  const isSource = (file: string) =>
    /\.tsx?$/.test(file) && !/\.test\.|names\.ts$|packages\/local\//.test(file)
  const words = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter(isSource)
    .flatMap(
      (file) => readFileSync(join(sources, file), 'utf8').match(/(?<=['"])[a-z]+(?=['"])/g) ?? [],
    )
  return new Set(words)
}

/** The masks of a component's own parts: `assets/parts/star/on.svg` becomes `.star-part--on` beside the component. */
function parts(): [file: string, text: string][] {
  return readdirSync(join(assets, 'parts')).map((component) => [
    join(ui, component, 'masks.scss'),
    masks(join('parts', component), `${component}-part`),
  ])
}

function faces(folder: string): string[] {
  return names(folder).filter((name) => !name.endsWith('-dark'))
}

function backgrounds(folder: string, block: string): string {
  const rule = (selector: string, name: string) =>
    `${selector} {\n  background-image: ${dataUri(folder, name)};\n}\n`
  // The light face comes last: on paper it is light, also inside a dark page.
  const rules = faces(folder).map(
    (name) =>
      rule(`.theme-dark .${block}--${name}`, `${name}-dark`) +
      rule(`.theme-light .${block}--${name},\n.${block}--${name}`, name),
  )
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

// As the formatter writes it: every name in its own line.
function list(folder: string): string {
  const rows = names(folder).map((name) => `  '${name}',\n`)
  return `// ${notice}\nexport const ICON_NAMES = [\n${rows.join('')}] as const\n`
}

/** Rectangles and circles as a canvas draws them: as paths. A path of its own begins absolutely, also behind others. */
function pathOf(element: string): string {
  const value = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1] ?? 0)
  const drawn = / d="([^"]*)"/.exec(element)?.[1]
  if (drawn !== undefined) return drawn.replace(/^m(-?[\d.]+) ?(-?[\d.]+) ?(?=[-\d.])/, 'M$1 $2l')
  if (element.startsWith('<circle')) {
    const [x, y, r] = [value('cx'), value('cy'), value('r')]
    return `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`
  }
  const [x, y, w, h, round] = [value('x'), value('y'), value('width'), value('height'), value('rx')]
  const arc = (dx: number, dy: number) => (round ? `a${round} ${round} 0 0 1 ${dx} ${dy}` : '')
  return (
    `M${x + round} ${y}h${w - 2 * round}${arc(round, round)}v${h - 2 * round}${arc(-round, round)}` +
    `h${2 * round - w}${arc(-round, -round)}v${2 * round - h}${arc(round, -round)}Z`
  )
}

function elementsOf(svg: string): readonly string[] {
  return svg.match(/<(?:path|rect|circle)[^>]*>/g) ?? []
}

// As the formatter writes it: a long value in a line of its own, unless its name is so short that it wins nothing.
function entry(name: string, value: string): string {
  const key = /^[a-z]+$/.test(name) ? name : `'${name}'`
  const line = `  ${key}: '${value}',`
  return line.length <= 100 || key.length <= 4 ? `${line}\n` : `  ${key}:\n    '${value}',\n`
}

/** The lines of badges and of the landscape behind them, for what is drawn on a canvas: it knows no style sheet. */
function outlines(): string {
  const svg = (path: string) => readFileSync(join(assets, `${path}.svg`), 'utf8')
  const drawn = (folder: string, of: readonly string[]) =>
    of.map((name) =>
      entry(
        name,
        elementsOf(svg(join(folder, name)))
          .map(pathOf)
          .join(' '),
      ),
    )
  const looks = readFileSync(join(sources, 'features/badge/looks.ts'), 'utf8')
  const icons = [...new Set(looks.match(/(?<=icon: ')[a-z]+/g))].sort()
  const shapes = names('parts/badge').filter((name) => !name.endsWith('-dashed'))
  const hills = elementsOf(svg('scenes/wide').replace(/<g .*?<\/g>/g, ''))
    .filter((element) => element.startsWith('<path'))
    .map((element, place) => entry(`hill-${place + 1}`, pathOf(element)))
  const record = (name: string, entries: readonly string[]) =>
    `export const ${name} = {\n${entries.join('')}} as const\n`
  return [
    `// ${notice}\n`,
    record('SHAPE_OUTLINES', drawn('parts/badge', shapes)),
    record('ICON_OUTLINES', drawn('icons', icons)),
    record('SCENE_OUTLINES', hills),
  ].join('')
}

/** Every made file: its path from the root of the repository, and what it says. */
export function pictureStyles(): ReadonlyMap<string, string> {
  const shipped = iconsOfTheProduct()
  const icons = (isShipped: boolean) =>
    names('icons').filter((name) => shipped.has(name) === isShipped)
  return new Map([
    [join(ui, 'icon/masks.scss'), masks('icons', 'icon', icons(true))],
    [join(kitPage, 'masks.scss'), masks('icons', 'icon', icons(false))],
    [join(kitPage, 'icon-names.ts'), list('icons')],
    [join(ui, 'icon/names.ts'), union('IconName', 'icons')],
    [join(ui, 'shape/masks.scss'), masks('shapes', 'shape')],
    [join(ui, 'art/backgrounds.scss'), backgrounds('art', 'art')],
    [join(ui, 'scene/backgrounds.scss'), backgrounds('scenes', 'scene')],
    [join(ui, 'art/names.ts'), union('ArtName', 'art')],
    ['client/src/features/badge/outlines.ts', outlines()],
    ['client/src/features/points/gift-art.scss', backgrounds('gifts', 'gift-art')],
    ...parts(),
  ])
}
