import { iconUrl } from './icons.ts'

/** Pixels: twice the largest size at which the overview shows an icon. */
const SIDE = 64

const bitmaps = new Map<string, HTMLCanvasElement | 'loading' | 'failed'>()
const waiting = new Set<() => void>()

/** An icon drawn once on a bitmap: drawing an SVG a thousand times per frame would rasterise it a thousand times. */
export function iconBitmap(name: string | undefined): HTMLCanvasElement | null {
  const url = iconUrl(name)
  if (name === undefined || url === null) return null
  const known = bitmaps.get(name)
  if (known instanceof HTMLCanvasElement) return known
  if (known === undefined) load(name, url)
  return null
}

/** Calls back whenever another icon has become ready. Returns the function that ends it. */
export function onIconsReady(listener: () => void): () => void {
  waiting.add(listener)
  return () => waiting.delete(listener)
}

function load(name: string, url: string): void {
  bitmaps.set(name, 'loading')
  const image = new Image(SIDE, SIDE)
  image.onload = () => {
    const bitmap = document.createElement('canvas')
    bitmap.width = SIDE
    bitmap.height = SIDE
    bitmap.getContext('2d')?.drawImage(image, 0, 0, SIDE, SIDE)
    bitmaps.set(name, bitmap)
    for (const listener of waiting) listener()
  }
  // Without its icon a card in the overview is a plain tile, which is no reason to disturb anybody.
  image.onerror = () => bitmaps.set(name, 'failed')
  image.src = url
}
