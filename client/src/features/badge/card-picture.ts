/** The card of a badge as a picture to be handed on: a landscape, the window of the badge, and whose it is. Board 47. */
import { drawnPicture, lettersOfApp } from '@client/platform/drawn-picture'
import { tracePath } from '@client/platform/trace-path'
import { SHARE_COPY } from './copy'
import type { BadgeLook } from './looks'
import { ICON_OUTLINES, SCENE_OUTLINES, SHAPE_OUTLINES } from './outlines'

export interface BadgeCard {
  readonly look: BadgeLook
  readonly name: string
  /** Who did what, such as 陈* 收回 100 份有效问卷. */
  readonly did: string
  /** The day, and the station where one serves. */
  readonly where: string
}

/** px: three times the width of a phone’s column. */
const PAGE = { width: 1029, height: 1110 } as const
const SCENE = 708
const EDGE = 54
const BADGE = { side: 504, top: 66 } as const
/** Of the 343 that the landscape is wide. */
const SCENE_SCALE = PAGE.width / 343
/** A picture is handed on: it is always light. */
const INK = {
  ...{ paper: '#ffffff', words: '#12262a', note: '#4c5f62', brand: '#0e4f56' },
  ...{ sky: '#f7ead0', horizon: '#f3f1e2', sun: '#eda94b', rim: '#c79a4b' },
} as const
/** The landscape from far to near; the third is mist. */
const HILLS = [
  ['hill-1', '#a9cdbd', 1],
  ['hill-2', '#5fa592', 1],
  ['hill-3', '#f6f3e4', 0.5],
  ['hill-4', '#2f7d86', 1],
  ['hill-5', '#14565f', 1],
] as const
/** The colours of a badge: its edge, and its field. */
const TONES = {
  brand: ['#0c444a', '#166770'],
  good: ['#124b37', '#1f7556'],
  note: ['#1c436e', '#2f649e'],
  wait: ['#5f3b06', '#8f5c12'],
  urgent: ['#78290e', '#b5421b'],
} as const

type Context = CanvasRenderingContext2D

function drawScene(context: Context): void {
  const sky = context.createLinearGradient(0, 0, 0, SCENE)
  sky.addColorStop(0, INK.sky)
  sky.addColorStop(0.7, INK.horizon)
  context.fillStyle = sky
  context.fillRect(0, 0, PAGE.width, SCENE)
  context.save()
  context.translate(0, SCENE - 140 * SCENE_SCALE)
  context.scale(SCENE_SCALE, SCENE_SCALE)
  for (const [hill, ink, opacity] of HILLS) {
    context.globalAlpha = opacity
    context.fillStyle = ink
    context.beginPath()
    tracePath(context, SCENE_OUTLINES[hill])
    context.fill()
  }
  context.restore()
}

/** Draws in the hundred by hundred of a badge, made smaller around its middle. */
function inBadge(context: Context, share: number, draw: () => void): void {
  context.save()
  context.translate(50, 50)
  context.scale(share, share)
  context.translate(-50, -50)
  context.beginPath()
  draw()
  context.restore()
}

function drawBadge(context: Context, { shape, tone, icon }: BadgeLook): void {
  const [edge, field] = TONES[tone]
  const outline = SHAPE_OUTLINES[shape]
  context.save()
  context.translate((PAGE.width - BADGE.side) / 2, BADGE.top)
  context.scale(BADGE.side / 100, BADGE.side / 100)
  const layers = [
    [1, edge],
    [0.9, INK.rim],
    [0.86, field],
  ] as const
  for (const [share, ink] of layers) {
    inBadge(context, share, () => {
      tracePath(context, outline)
      context.fillStyle = ink
      context.fill()
    })
  }
  inBadge(context, 0.86, () => {
    tracePath(context, outline)
    context.clip()
    context.fillStyle = INK.paper
    context.globalAlpha = 0.14
    for (const hill of ['hill-far', 'hill-near'] as const) {
      context.beginPath()
      tracePath(context, SHAPE_OUTLINES[hill])
      context.fill()
    }
  })
  context.translate(29, shape === 'fan' ? 23 : 29)
  context.scale(1.75, 1.75)
  context.strokeStyle = INK.paper
  context.lineWidth = 1.8
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.beginPath()
  tracePath(context, ICON_OUTLINES[icon])
  context.stroke()
  context.restore()
}

function draw(context: Context, { look, name, did, where }: BadgeCard): void {
  context.fillStyle = INK.paper
  context.fillRect(0, 0, PAGE.width, PAGE.height)
  drawScene(context)
  drawBadge(context, look)
  context.textBaseline = 'top'
  const write = (words: string, top: number, size: number, ink: string, weight = 400) => {
    context.font = `${weight} ${size}px ${lettersOfApp()}`
    context.fillStyle = ink
    context.fillText(words, EDGE, top, PAGE.width - 2 * EDGE)
  }
  write(name, SCENE + 54, 81, INK.words, 600)
  write(did, SCENE + 168, 51, INK.words)
  write(where, SCENE + 246, 45, INK.note)
  write(SHARE_COPY.brand, SCENE + 318, 45, INK.brand, 600)
}

/** Draws a card; what it gives can be shown as a picture and kept. Errors: what the phone refuses. */
export function makeBadgeCard(card: BadgeCard): Promise<string> {
  return drawnPicture({ ...PAGE, words: JSON.stringify(card) + SHARE_COPY.brand }, (context) => {
    draw(context, card)
  })
}
