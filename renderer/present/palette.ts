import type { Tokens } from '../canvas/paint.ts'
import css from '../styles/tokens.css?raw'

/** The design tokens of a theme, read from the style sheet itself: pictures have the studio's colours without a second list. */
export function paletteOf(theme: 'light' | 'dark', source: string = css): Tokens {
  const values = new Map<string, string>()
  for (const [, selector = '', body = ''] of source
    .replace(/\/\*.*?\*\//gs, '')
    .matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const names = selector.split(',').map((part) => part.trim())
    const general = names.includes(':root') && !selector.includes('@media')
    if (!general && !names.includes(`[data-theme="${theme}"]`)) continue
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g))
      values.set(name, value.trim())
  }
  return (name) => {
    const value = values.get(name)
    if (value === undefined) throw new Error(`There is no design token "${name}"`)
    return value
  }
}

/** `rgb(0 164 166 / 0.025)` as two attributes, which every program that reads SVG understands. */
export function paint(attribute: 'fill' | 'stroke', colour: string): string {
  const match = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/.exec(colour)
  if (!match) return `${attribute}="${colour}"`
  const [red, green, blue] = match.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'))
  return `${attribute}="#${red}${green}${blue}" ${attribute}-opacity="${match[4]}"`
}
