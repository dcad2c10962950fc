import fontUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import type { Studio } from '../state/types.ts'
import { exportSvg, type PictureOptions } from './svg.ts'

/** Two pixels per pixel of the drawing, unless that makes more than a browser paints. */
const SCALE = 2
const LONGEST = 16_000
const MOST_PIXELS = 120_000_000

/** The drawing as PNG. Rejects with a sentence for the user when the browser cannot paint it. */
export async function exportPng(
  studio: Pick<Studio, 'history' | 'analysis'>,
  options: PictureOptions = {},
): Promise<{ readonly base64: string }> {
  // A picture inside a picture has no access to the page's fonts: this one is carried inside.
  const font = toBase64(await (await fetch(fontUrl)).arrayBuffer())
  const style = `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${font}) format('woff2')}`
  const svg = exportSvg(studio, { ...options, style })
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = await load(address)
    const { naturalWidth: width, naturalHeight: height } = image
    const scale = Math.min(
      SCALE,
      LONGEST / Math.max(width, height),
      Math.sqrt(MOST_PIXELS / (width * height)),
    )
    const surface = document.createElement('canvas')
    surface.width = Math.max(1, Math.round(width * scale))
    surface.height = Math.max(1, Math.round(height * scale))
    const context = surface.getContext('2d')
    if (!context) throw new Error('The picture could not be painted: this browser offers no canvas.')
    context.drawImage(image, 0, 0, surface.width, surface.height)
    const blob = await new Promise<Blob | null>((resolve) => surface.toBlob(resolve, 'image/png'))
    if (!blob)
      throw new Error(
        `The picture could not be painted: ${surface.width} × ${surface.height} pixels are too many. Export SVG instead.`,
      )
    return { base64: toBase64(await blob.arrayBuffer()) }
  } finally {
    URL.revokeObjectURL(address)
  }
}

async function load(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = address
  try {
    await image.decode()
  } catch (cause) {
    throw new Error('The picture could not be painted: the browser refused the SVG.', { cause })
  }
  return image
}

function toBase64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer)
  let text = ''
  // In pieces: the call stack does not hold a million arguments.
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return btoa(text)
}
