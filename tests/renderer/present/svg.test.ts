import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { paint, paletteOf } from '../../../renderer/present/palette.ts'
import { drawingSvg, exportSvg } from '../../../renderer/present/svg.ts'
import { escapeXml, fitted, widthOf, wrapped } from '../../../renderer/present/text.ts'
import { startHistory } from '../../../shared/document/history.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { documentOf, shop } from '../canvas/support.ts'

// The test runner leaves style sheets out; the picture reads its colours from this one.
vi.mock('../../../renderer/styles/tokens.css?raw', () => ({
  default: readFileSync('renderer/styles/tokens.css', 'utf8'),
}))

const HOSTILE = `</text><script>alert(1)</script>&"'<!--]]>\u0000\u0008\ud800${'x'.repeat(10)}`

/** Every tag closed in its order, no character that XML forbids, attributes quoted: what a strict reader insists on. */
function readStrictly(xml: string): { readonly tags: readonly string[]; readonly texts: readonly string[] } {
  const tags: string[] = []
  const texts: string[] = []
  const open: string[] = []
  let at = 0
  while (at < xml.length) {
    if (xml[at] !== '<') {
      const end = xml.indexOf('<', at)
      const text = xml.slice(at, end === -1 ? xml.length : end)
      if (/&(?!(amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`bare & in "${text}"`)
      texts.push(text)
      at = end === -1 ? xml.length : end
      continue
    }
    const match = /^<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/.exec(xml.slice(at))
    if (!match) throw new Error(`not well formed at "${xml.slice(at, at + 60)}"`)
    const [whole, closing, name = '', , selfClosing] = match
    if (closing === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes another element`)
    } else {
      tags.push(name)
      if (selfClosing !== '/') open.push(name)
    }
    at += whole.length
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(' ')}`)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for exactly these
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(xml)) throw new Error('a control character')
  return { tags, texts }
}

const named = (name: string): Document => {
  const document = shop()
  const nodes = Object.fromEntries(
    Object.entries(document.nodes).map(([id, node]) => [id, { ...node, name }]),
  )
  return { ...document, nodes, settings: { ...document.settings, name } }
}

describe('the drawing as SVG', () => {
  it('is well formed, shows every component once, and refers to nothing outside', () => {
    const svg = drawingSvg(shop(), null)
    const { texts } = readStrictly(svg)
    for (const name of ['users', 'alb', 'web', 'api', 'cluster', 'vpc'])
      expect(texts.filter((text) => text === name)).toHaveLength(1)
    expect(svg).not.toMatch(/href="(?!#)/)
    expect(svg).not.toMatch(/url\((?!#)/)
    expect(svg).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
  })

  it('turns no name into markup, however hostile', () => {
    const { tags } = readStrictly(drawingSvg(named(HOSTILE), null))
    expect(tags).not.toContain('script')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (name) => {
        readStrictly(drawingSvg(named(name), null))
      }),
      { numRuns: 40 },
    )
  })

  it('gives the same bytes for the same drawing', () => {
    expect(drawingSvg(shop(), null)).toBe(drawingSvg(shop(), null))
  })

  it('shows no figures of another state of the drawing', () => {
    const document = shop()
    const stale = { document: shop() } as never
    const svg = exportSvg({ history: startHistory(document), analysis: stale })
    expect(svg).not.toContain('a month')
  })

  it('can be empty, dark, and of unknown types', () => {
    readStrictly(drawingSvg(documentOf({}), null))
    const dark = drawingSvg(documentOf({ odd: { type: 'mystery' } }), null, { theme: 'dark' })
    readStrictly(dark)
    expect(dark).toContain(paletteOf('dark')('--surface-canvas'))
  })
})

describe('text in pictures', () => {
  it('fits and wraps within its room', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 40, max: 300 }), (text, room) => {
        expect(widthOf(fitted(text, 12, room), 12)).toBeLessThanOrEqual(room)
        const lines = wrapped(text, 12, room, 2)
        expect(lines.length).toBeLessThanOrEqual(2)
        for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(room)
      }),
    )
  })

  it('escapes what XML reserves and drops what it forbids', () => {
    expect(escapeXml(`a<b>&"'\u0001\ud800😀`)).toBe('a&lt;b&gt;&amp;&quot;&#39;😀')
  })
})

describe('colours of pictures', () => {
  const css = readFileSync('renderer/styles/tokens.css', 'utf8')

  it('are the tokens of the theme', () => {
    expect(paletteOf('light', css)('--card')).toBe('#ffffff')
    expect(paletteOf('dark', css)('--card')).not.toBe('#ffffff')
    expect(() => paletteOf('light', css)('--no-such')).toThrow('no design token')
  })

  it('split transparency off, since not every program reads it inside a colour', () => {
    expect(paint('fill', 'rgb(0 164 166 / 0.5)')).toBe('fill="#00a4a6" fill-opacity="0.5"')
    expect(paint('stroke', '#123456')).toBe('stroke="#123456"')
  })
})
