/** Colours as they are drawn: red, green, blue 0–255 and how much they cover, 0–1. */
export interface Colour {
  readonly red: number
  readonly green: number
  readonly blue: number
  readonly cover: number
}

export const WHITE: Colour = { red: 255, green: 255, blue: 255, cover: 1 }

/** Every `rgb()` or `rgba()` in a computed value; a gradient holds several. */
export function coloursIn(value: string): Colour[] {
  return [...value.matchAll(/rgba?\(([^)]+)\)/g)].map(([, list = '']) => {
    const [red = 0, green = 0, blue = 0, cover = 1] = list.split(/[,/\s]+/).map(Number)
    return { red, green, blue, cover }
  })
}

/** What one sees of a colour laid over another. */
export function over(top: Colour, ground: Colour): Colour {
  const mix = (a: number, b: number) => a * top.cover + b * (1 - top.cover)
  return {
    red: mix(top.red, ground.red),
    green: mix(top.green, ground.green),
    blue: mix(top.blue, ground.blue),
    cover: 1,
  }
}

/** The contrast of two opaque colours, 1–21 (WCAG 2.2, relative luminance). */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance({ red, green, blue }: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
